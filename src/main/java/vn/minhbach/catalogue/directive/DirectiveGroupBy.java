package vn.minhbach.catalogue.directive;

/** What directives can be grouped by. */
public enum DirectiveGroupBy {
    /** How it stands on the day. */
    STATE,
    /** The place that it belongs to on the day. */
    PLACE,
    /** The agency that leads it on the day. */
    LEAD,
    /** The agencies that lead or support it: one of several is in a group of each. */
    AGENCY,
    /** The programme that it concerns. */
    PROGRAMME,
    /** The projects that it concerns: one of several is in a group of each. */
    PROJECT,
    /** The document that orders it. */
    SOURCE,
    /** The month of its deadline, as 2023-12. */
    DUE_MONTH,
    /** Whether it recurs. */
    RECURRING
}
