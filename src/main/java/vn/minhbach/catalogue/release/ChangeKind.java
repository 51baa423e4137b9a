package vn.minhbach.catalogue.release;

/** What a release did to a row. */
public enum ChangeKind {
    ADDED, CHANGED, WITHDRAWN
}
