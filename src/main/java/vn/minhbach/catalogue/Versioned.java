package vn.minhbach.catalogue;

/** A record read from a table whose rows are versioned by release. */
public interface Versioned {

    Version version();
}
