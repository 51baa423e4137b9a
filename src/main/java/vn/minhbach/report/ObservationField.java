package vn.minhbach.report;

/** What a cell of a table of indicators says. */
public enum ObservationField {
    /** By name or code, as {@link #PLACE} and {@link #AGENCY}, of which there is one. */
    INDICATOR, PLACE, AGENCY, PERIOD, VALUE
}
