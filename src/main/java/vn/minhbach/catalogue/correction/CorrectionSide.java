package vn.minhbach.catalogue.correction;

/** The two sides of a correction: what was published, and what took its place under the same key in a later release. */
public enum CorrectionSide {
    BEFORE, AFTER
}
