package vn.minhbach.publishing;

/** How much of what a publisher has standing a submission speaks of. */
enum Scope {

    /** All of it: what stands and is not in it is withdrawn. */
    WHOLE,
    /**
     * What is new or other, of whatever table: rows are added, or under the same key changed, and nothing is withdrawn.
     */
    ADDITION,
    /** An addition by an agency, which may add and change only what {@link ReportScope} allows. */
    REPORT;

    /** Whether rows that are not in it stay as they are, so that its own may refer to them. */
    boolean isPartial() {
        return this != WHOLE;
    }
}
