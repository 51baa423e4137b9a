package vn.minhbach.catalogue.directive;

/** What became of one period of a recurring directive. */
public enum PeriodOutcome {
    /** A source reports of it. */
    KEPT,
    /** It is over, and no source in view reports of it. */
    MISSED,
    /** It is not over, and no source in view reports of it yet. */
    RUNNING
}
