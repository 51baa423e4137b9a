package vn.minhbach.catalogue.check;

/** What a rule says of figures that it compared and did not simply find in order. */
public enum Verdict {
    /** They cannot all be right. */
    CONTRADICTION,
    /** They can, but a reader should know how, or what is missing. */
    REMARK
}
