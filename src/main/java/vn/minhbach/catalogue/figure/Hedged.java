package vn.minhbach.catalogue.figure;

/** How a hedged number is held against a range: "hơn 67 tỷ" may be 70 tỷ, and may be 700. */
public enum Hedged {

    /** Whatever the number is, as far as its hedge goes, it is in the range. */
    CERTAIN,
    /** It may be in the range. */
    POSSIBLE,
    /** It may be in the range, and may be outside: the hedge does not decide. */
    UNDECIDED
}
