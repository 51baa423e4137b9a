package vn.minhbach.catalogue;

/**
 * The catalogue as it stood when a release was published. Every read names one, and everything nested below a read
 * uses the same one: rows never change between releases, so a snapshot is the same for ever.
 *
 * @param release the release number, 0 for the empty catalogue before the first
 */
public record Snapshot(int release) {
}
