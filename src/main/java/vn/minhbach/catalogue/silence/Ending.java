package vn.minhbach.catalogue.silence;

/** Why nothing is expected any more. */
public enum Ending {
    /** The latest figure of what was settled of the programme as a whole is reported as a fact. */
    SETTLED,
    /** The last day of the agency has passed, or of the place that it served. */
    AGENCY_ENDED
}
