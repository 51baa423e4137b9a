package vn.minhbach.catalogue;

/** Something worked out of a table that knows what it takes in memory. */
public interface Sized {

    /** In bytes, roughly. */
    long bytes();
}
