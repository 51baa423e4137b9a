package vn.minhbach.catalogue.handover;

/** Whether what a publisher says of a handover counts. */
public enum HandoverState {
    /** Both sides say so, or accept who does. */
    COUNTS,
    /** One side says so, and the other neither says it nor accepts the one as a source. */
    ONE_SIDE,
    /** Neither whose it is nor who is to have it says so. */
    NO_SIDE
}
