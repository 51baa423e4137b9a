package vn.minhbach.dataset.owntable;

/** Why a cell of a department's own table was not read; each has its words. */
public enum Fault {
    /** No unit is said, neither in the cell nor of its column. */
    NO_UNIT,
    /** {@code 1.234}: a thousand and more, or one and a part. */
    TWO_READINGS,
    NOT_A_NUMBER, NOT_WHOLE, NEGATIVE, TOO_LARGE,
    /** An error, or a formula that no program has worked out. */
    NO_VALUE,
    /** A percentage that is neither what the figures beside it come to, nor clear by itself. */
    UNCLEAR_RATE
}
