package vn.minhbach.catalogue;

import java.util.Optional;

/**
 * The catalogue as it stood when a release was published. Every read names one, and everything nested below a read
 * uses the same one: rows never change between releases, so a snapshot is the same for ever.
 *
 * @param release the release number, 0 for the empty catalogue before the first
 */
public record Snapshot(int release) {

    /** This snapshot for null, or an earlier one; empty where it knows of no such release. */
    public Optional<Snapshot> at(Integer wanted) {
        if (wanted == null) {
            return Optional.of(this);
        }
        return wanted >= 1 && wanted <= release ? Optional.of(new Snapshot(wanted)) : Optional.empty();
    }
}
