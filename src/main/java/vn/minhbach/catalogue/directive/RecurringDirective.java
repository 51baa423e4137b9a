package vn.minhbach.catalogue.directive;

/**
 * In what rhythm a directive wants something done.
 *
 * @param directive its code
 * @param programme the code of the programme that it concerns, null for none
 * @param lead the code of the agency ordered, null where the source names nobody
 * @param every an ISO 8601 duration such as P2W
 * @param periods those that had begun by the day, null where nobody knows since when it recurs
 */
public record RecurringDirective(String directive, String programme, String lead, String every, Periods periods) {
}
