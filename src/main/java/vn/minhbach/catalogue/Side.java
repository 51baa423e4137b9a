package vn.minhbach.catalogue;

/** The two sides of a correction: what was published, and what took its place under the same key in a later release. */
public enum Side {
    BEFORE, AFTER
}
