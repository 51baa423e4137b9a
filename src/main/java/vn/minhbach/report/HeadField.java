package vn.minhbach.report;

/** What a report says once, for all of its rows. */
public enum HeadField {
    /** Of the projects that are new in it, by name or code. */
    PLACE,
    /** Which its figures speak of. */
    PERIOD,
    /** Of its money; the year in which the period ends, where it does not say. */
    FISCAL_YEAR,
    /** Of the document that says so, as printed. */
    NUMBER,
    TITLE, ISSUER, ISSUED_ON, URL,
    /** Who says so in it. */
    SAID_BY
}
