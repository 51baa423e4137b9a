package vn.minhbach.report;

/**
 * What a row of a report says of a project. Several rows may be of one project, each of another fund or obstacle of it.
 */
public enum ProjectField {
    /** Empty of a project that is new, or is known by its name. */
    CODE,
    NAME,
    /** By name or code, as {@link #PLACE}. */
    OWNER,
    TOTAL_INVESTMENT, COST_ESTIMATE, SETTLED,
    /** Of the money in the row. */
    FUND, BUDGET,
    /** Allocated for the year. */
    PLAN,
    /** Since the year began. */
    DISBURSED,
    /** Of what was allocated, as the report states it. */
    DISBURSEMENT_RATE,
    /** How far the work has come. */
    PERCENT,
    STATUS, STAGE,
    /** What holds it up, in words. */
    OBSTACLE, CAUSE,
    /** The day on which that was over. */
    RESOLVED_ON,
    NOTE, KIND, FIELD, PLACE
}
