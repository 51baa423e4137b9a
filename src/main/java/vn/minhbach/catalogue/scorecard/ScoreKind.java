package vn.minhbach.catalogue.scorecard;

/** Whose word a score is, in the order in which they are given. */
public enum ScoreKind {

    /** Claimed by the place itself. */
    SELF,
    /** Given by who appraised the claim, before results are published. */
    APPRAISED,
    /** Given in the end. */
    PUBLISHED
}
