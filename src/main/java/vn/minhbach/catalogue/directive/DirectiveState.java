package vn.minhbach.catalogue.directive;

/**
 * How a directive stands on a day, by what sources in view had said came of it. Only what they report as a fact (basis
 * ACTUAL), of a time that had begun by that day, counts; where they disagree, the one that speaks of the latest time.
 */
public enum DirectiveState {
    /**
     * Its last day has passed and no source says that it is done; or the last of its periods to end was missed, and no
     * report came since.
     */
    OVERDUE,
    /** It was overdue when who was ordered ended, and nobody took it over: its lateness counts up to that day. */
    OVERDUE_AT_END,
    /** Who was ordered ended when it was not overdue, and nobody took it over. */
    UNASSIGNED,
    /**
     * Its last day, or the end of its running period, is the day itself or at most {@value Fulfilment#SOON} days ahead.
     */
    DUE_SOON,
    /** Its last day is further ahead, and no source says that work has begun. */
    OPEN,
    /**
     * A source says that it is under way, and its last day is further ahead or none is named; of a recurring one, the
     * running period has its report.
     */
    REPORTED,
    /**
     * It names no day and does not recur from a known day on, as "khẩn trương" (urgently): so it is never overdue. No
     * source says what came of it.
     */
    UNDATED,
    /** A source says that it is done, in time or late; of a recurring one, its last period is over and was kept. */
    DONE,
    /** A source says that it was called off. */
    CANCELLED
}
