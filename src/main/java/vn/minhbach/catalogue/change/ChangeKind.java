package vn.minhbach.catalogue.change;

/** What a release did to a row. */
public enum ChangeKind {
    ADDED, CHANGED, WITHDRAWN
}
