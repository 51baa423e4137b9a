package vn.minhbach.dataset;

/** What the cells of a column hold. Every type but {@link #TEXT} is one line. */
public enum ColumnType {
    /** A natural code, {@code [a-z0-9][a-z0-9-]*}, at most 100 characters. */
    CODE("text"),
    /** One line of human text, at most 2,000 characters. */
    LINE("text"),
    /** Human text which may run over lines, at most 20,000 characters. */
    TEXT("text"),
    /** A whole number from 0 to the column's maximum. */
    INTEGER("integer"),
    /** A plain decimal, {@code -?\d+(\.\d+)?}. */
    DECIMAL("numeric"),
    /** Whole đồng, 0 or more, no separators. */
    MONEY("numeric"),
    /** A plain decimal from 0 to the column's maximum, 53.7 for 53.7 %. */
    PERCENT("numeric"),
    /** 1900 to 2199. */
    YEAR("integer"),
    /** ISO 8601, {@code 2023-12-14}. */
    DATE("date"),
    /**
     * {@code 2023}, {@code 2023-H1}, {@code 2023-Q4}, {@code 2023-11}, {@code 2023-12-14}, or a range of two of a form:
     * {@code 2021/2025}.
     */
    PERIOD("text"),
    /** {@code true} or {@code false}. */
    BOOLEAN("boolean"),
    /** ISO 8601, {@code P2W}. */
    DURATION("text"),
    /** An http or https address. */
    URL("text"),
    /** One of the column's values. */
    ENUM("text"),
    /** The code of a row of the column's target table. */
    REFERENCE("text"),
    /** Codes of rows of the column's target table, separated by {@code ;}. */
    REFERENCES("varchar[]"),
    /** Texts separated by {@code ;}. */
    TEXTS("varchar[]");

    private final String sqlType;

    ColumnType(String sqlType) {
        this.sqlType = sqlType;
    }

    /** The column type in the catalogue's tables. */
    public String sqlType() {
        return sqlType;
    }

    public boolean isList() {
        return this == REFERENCES || this == TEXTS;
    }

    /** Whether spreadsheets keep it as a number. */
    boolean isNumberOrTime() {
        return switch (this) {
            case INTEGER, DECIMAL, MONEY, PERCENT, YEAR, DATE, PERIOD -> true;
            default -> false;
        };
    }

    /** Whether its cells are numbers to a spreadsheet. */
    public boolean isNumber() {
        return sqlType.equals("integer") || sqlType.equals("numeric");
    }

    /** Whether people read it as it is written. */
    boolean isWords() {
        return this == LINE || this == TEXT || this == TEXTS;
    }

    public boolean isReference() {
        return this == REFERENCE || this == REFERENCES;
    }

    /** Whether the same few cells come in many rows, as codes of other tables and periods do. */
    boolean isRepetitive() {
        return this == REFERENCE || this == PERIOD || this == ENUM || this == YEAR || this == BOOLEAN;
    }

    /** Whether a good cell holds none but letters, digits and signs that mean nothing to a database. */
    public boolean isPlain() {
        return isRepetitive() || this == CODE || isNumberOrTime();
    }
}
