package vn.minhbach.catalogue.project;

/** How a step of a project stands to the date that was planned for it, held against a day. */
public enum Punctuality {
    /** The last day that was planned has passed, and no source says that it is done. */
    LATE,
    /** The day has not passed. */
    AHEAD,
    /** It was done, after the last day that was planned. */
    DONE_LATE,
    DONE_IN_TIME,
    /** It was done; nobody planned a day, or nobody knows on which side of it. */
    DONE,
    /**
     * A source says that the project was stopped or cancelled, or stopped or carried over: nobody is held to the plan.
     */
    CALLED_OFF,
    /** No source plans a day. */
    UNPLANNED
}
