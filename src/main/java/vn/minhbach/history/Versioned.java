package vn.minhbach.history;

/**
 * A record of a row of a dataset. It is shared by all releases in which it stands, and names other rows by their codes.
 */
public interface Versioned {

    Version version();

    /** The code of the source that says that it is so; null where it needs none, as a place. */
    default String statedBy() {
        return null;
    }
}
