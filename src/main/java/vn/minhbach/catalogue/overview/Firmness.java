package vn.minhbach.catalogue.overview;

/** What a rate of disbursement rests on. What is expected is never ranked with what happened. */
public enum Firmness {
    /** A number, reported as a fact, or computed of such. */
    ACTUAL,
    /** A number that is expected, planned or aimed at. */
    EXPECTED,
    /** Words in place of a number. */
    WORDS,
    /** Money of which no source says how far it came. */
    NO_RATE
}
