package vn.minhbach.catalogue.project;

/** What projects can be grouped by. */
public enum ProjectGroupBy {
    /** The place that it belongs to on the day. */
    PLACE,
    /** The agency that owns it on the day. */
    OWNER,
    /** Whether it is a project or a task. */
    KIND,
    /** Its field. */
    FIELD,
    /** How its money is decided. */
    TRACK,
    /** Whether it is urgent. */
    URGENT,
    /** The latest status that a source reports as a fact. */
    STATUS,
    /** The latest stage that a source reports as reached. */
    STAGE,
    /** Whether one of its steps is late on the day. */
    LATE,
    /** The funds of its money, and of the programmes that it stands in: one of several is in a group of each. */
    FUND,
    /** The programmes that it stands or stood in: one of several is in a group of each. */
    PROGRAMME,
    /** The plan-years of these programmes: one of several is in a group of each. */
    FISCAL_YEAR,
    /** The document that says that it is there. */
    SOURCE
}
