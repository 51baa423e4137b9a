package vn.minhbach.catalogue.agency;

/** Whether a source names a body, or addresses many at once. */
public enum AgencyKind {
    /** A public body. */
    AGENCY,
    /**
     * A group that orders are addressed to, such as "các sở, ngành" (departments and sectors): nobody of whom a report
     * could be expected, or whose money could be summed, so it is no row among agencies.
     */
    GROUP
}
