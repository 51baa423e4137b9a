package vn.minhbach.catalogue.evaluation;

/** What of a project is evaluated. */
public enum Aspect {
    /** Whether, and how much, what was made is used. */
    USE,
    /** What it brought about. */
    EFFECT,
    QUALITY,
    /** What it cost for what it is. */
    COST
}
