package vn.minhbach.publishing;

/**
 * That rows of an agency's report, which the publisher had confirmed, are changed or withdrawn.
 *
 * @param release that was the report
 * @param agency whose report it was
 * @param name of the agency, null where it has none any more
 */
public record Overruled(int release, String agency, String name, long rows) {
}
