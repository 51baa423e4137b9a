package vn.minhbach.dataset;

import java.util.List;

/**
 * What may be wrong with a dataset, with the arguments that each is told with. The API gives the name as
 * {@code key-repeated}; the words are in {@code portal/messages/problem_*.properties}. One without words is told by
 * what would be allowed.
 */
public enum ProblemCode {
    // Cells
    CELL_REQUIRED, NOT_A_CODE, TEXT_TOO_LONG, NOT_A_WHOLE_NUMBER, AMOUNT_NOT_WHOLE, NOT_A_DECIMAL, NOT_A_PERCENTAGE,
    NOT_A_YEAR, NOT_A_DATE,
    NOT_A_PERIOD, NOT_A_BOOLEAN, NOT_A_DURATION, NOT_AN_ADDRESS, NOT_IN_CODE_LIST, NOT_A_LIST,
    WHOLE_NUMBER_AMBIGUOUS("number", "other"), DECIMAL_AMBIGUOUS("number", "other"), NEGATIVE_AMOUNT,
    DASH_REQUIRED, UNIT_OTHERWISE("unit", "written"), UNIT_UNKNOWN("written"), MORE_DECIMALS("decimals"),
    PERIOD_AMBIGUOUS("time", "other"), NO_SUCH_DAY, TIME_OF_DAY,
    PERIOD_WITHOUT_YEAR, LETTERS_TCVN3("meant"), LETTERS_VNI("meant"), LETTERS_VISCII("meant"),
    LETTERS_MISREAD("meant"), LETTERS_LOST, DATE_AMBIGUOUS("day", "other"), DATE_AS_NUMBER, RANGE_OF_TWO_FORMS,
    RANGE_BACKWARDS, BYTES_NOT_UTF_8, LINE_BREAK, CONTROL_CHARACTER("character"),
    TOO_MANY_MARKS("most"), HTML, REDACTED("redaction"), QUALIFIED_WITHOUT_COLUMN, QUALIFIED_OTHERWISE("qualifier"),
    // Cells of workbooks
    SHEET_CELL_TOO_LONG("cell"), FORMULA("cell"), TWO_TEXTS("cell"), ERROR_VALUE("cell"), NUMBER_NOT_FINITE("cell"),
    TOO_MANY_DIGITS("cell"), NUMBER_SHOWN_AS_PERCENTAGE("cell"), TEXT_SHOWN_AS_PERCENTAGE("cell"),
    TAKEN_FOR_DATE("cell"), DATE_FOR_NUMBER("cell"),
    SHOWN_OTHERWISE("cell", "number"), SHOWS_UNIT("cell", "shown", "number"), SHOWS_NOTHING("cell", "number"),
    TIME_BESIDE_DATE("cell"), DATE_DISPUTED("cell"),
    // Rows
    NONE_FILLED, SEVERAL_FILLED("columns"), NOT_BESIDE("column"), ALONE("column"), DATES_NOT_IN_ORDER,
    SAME_AS_OTHER_COLUMN, DURATION_HAS_HOURS, NOT_CODES_OF_PUBLISHERS,
    PERCENTAGE_OF_NO_RATE, AMOUNT_OF_RATE, KEY_NOT_OF_COUNT("by"), KEY_REPEATED("line"),
    UNKNOWN_CODE("table", "nearest"), UNKNOWN_NAME("name", "table", "nearest"), SEVERAL_OF_NAME("name", "candidates"),
    RESERVED_CODE, PUBLISHED_BY_OTHER("publisher"), SUCCESSION_CYCLE("chain"), CHAIN_TOO_LONG("most"),
    STILL_REFERRED_TO("rows", "publisher", "table", "column"),
    CELLS_NOT_AS_HEADER("cells", "expected"),
    // Tables and files
    MISSING, UNKNOWN_COLUMN("nearest"), COLUMN_WITHOUT_NAME, COLUMN_REPEATED, COLUMN_NAMED_TWICE("column", "first"),
    COLUMN_AMBIGUOUS("columns"), TOTAL_DIFFERS("total", "sum"), HEADER_NOT_FOUND, NOT_UTF_8, TABLE_EMPTY, ROW_MISSING,
    ROW_TOO_MANY, TABLE_WITHDRAWN("rows"), REASON_MISSING("changed", "withdrawn"), OUTDATED("downloaded", "stands"),
    UNKNOWN_FILE("nearest"), UNKNOWN_SHEET("nearest"), SHEET_REPEATED("table", "first"),
    FILE_REPEATED("table", "first"), TABLE_AMBIGUOUS("tables"), QUOTE_NOT_CLOSED, CSV_UNREADABLE, PUBLISHER_DIFFERS,
    // Taking back a release
    REVERSAL_WITHOUT_REASON("release"), REVERSAL_OUTDATED("release", "later"), REVERTED_ALREADY("release"),
    CHANGED_SINCE("release"), TAKEN_OVER_FROM("publisher"),
    // Reports of agencies
    NOTHING_TO_REPORT_ON, ROWS_BEYOND_REPORT("rows"), PROGRAMME_AS_WHOLE, OWNED_BY_OTHER("owner"), NOT_OF_PROJECT,
    NOT_OF_AGENCY, LED_BY_OTHER("lead"), SOURCE_DIFFERS,
    // Reports of a period
    NO_OBSTACLE_MEANT, PROJECT_NOT_CHOSEN, REPORT_HEADER_MISSING, HEADING_UNIT_UNKNOWN, NOTED_UNIT_UNKNOWN,
    NOTED_UNITS_DIFFER("other"), SHEET_HEADER_MISSING("columns"), TOO_MANY_ROWS("most"), REPORT_OF_NOBODY,
    // Zip files
    NO_DATASET, OWN_TABLE("page"), OWN_TABLE_TOO_LARGE("most"), OLD_WORKBOOK, LOCKED_WORKBOOK, BINARY_WORKBOOK,
    OTHER_KIND_OF_WORKBOOK, ZIP_DAMAGED, ZIP_CUT_SHORT, ENTRY_DAMAGED, ENTRY_LARGER_THAN_LISTED,
    UNPACKED_TOO_LARGE("bytes"), TOO_MANY_FILES, FILE_IN_FOLDER, NAME_NOT_UTF_8, NAME_UNREADABLE("reason"),
    NAME_LEADS_OUT, NAME_REPEATED,
    LINK, ENCRYPTED, UNKNOWN_COMPRESSION, ARCHIVE_WITHIN,
    // Workbooks
    MACROS, OTHER_WORKBOOKS, EMBEDDED_OBJECTS, CONTROLS, DATA_CONNECTIONS, PART_MISSING, SHEET_WITHOUT_CONTENT,
    NOT_WELL_FORMED,
    DOCUMENT_TYPE, PART_NOT_UTF_8, TOO_MANY_NAMES, TAG_TOO_LONG, TOO_MUCH_TEXT, TOO_MANY_FORMATS, TEXT_MISSING,
    EMPTY_ROWS("most"),
    ROWS_OUT_OF_ORDER, CELLS_OUT_OF_ORDER, TOO_MANY_COLUMNS, TOO_MANY_CELLS("most"), UNKNOWN_CELL_TYPE,
    ROW_WITHOUT_NUMBER;

    private final List<String> arguments;

    ProblemCode(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /**
     * With what it says of the case at hand, in the order in which its arguments are named here; null where there is
     * none.
     */
    public Phrase of(Object... values) {
        return Phrase.of(this, "", arguments, values);
    }
}
