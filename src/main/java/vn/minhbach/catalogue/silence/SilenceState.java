package vn.minhbach.catalogue.silence;

/** Whether a report was to be expected by a day, and whether any source in view had reported since. */
public enum SilenceState {
    /** The day on which the next report was expected has passed, and no source in view has reported since the last. */
    REPORT_EXPECTED,
    /** The day on which the next report is expected has not passed. */
    WITHIN_RHYTHM,
    /**
     * A rhythm is known, but not since when: no source has reported yet, and none with a date names what is to be
     * reported of.
     */
    UNDATED,
    /** Neither a directive nor the publisher says how often reports are expected: so none is overdue. */
    NO_RHYTHM,
    /** Nothing is expected any more: the programme is settled, or the agency has ended. */
    NOTHING_EXPECTED
}
