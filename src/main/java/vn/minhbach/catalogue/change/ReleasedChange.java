package vn.minhbach.catalogue.change;

/**
 * What a release did to one thing.
 *
 * @param release its number
 */
public record ReleasedChange(int release, Change change) {
}
