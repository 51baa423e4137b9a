package vn.minhbach.files.table;

/** What the cells of a column hold. A cell without a value is null. */
public enum ColumnKind {
    /** A {@link String}. */
    TEXT,
    /** An address, as a {@link String}. */
    ADDRESS,
    /** A {@link java.math.BigDecimal}, exact. */
    NUMBER,
    /** An {@link Integer} or a {@link Long}. */
    WHOLE,
    /** A {@link java.time.LocalDate}. */
    DAY,
    /** An {@link java.time.Instant}. */
    TIME,
    /** A {@link Boolean}. */
    FLAG
}
