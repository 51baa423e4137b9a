package vn.minhbach.dataset;

import java.util.List;

/**
 * What may stand where a problem is. The words are in {@code portal/messages/problem_*.properties}, as
 * {@code allowed.*}.
 */
public enum AllowedForm {
    // Cells
    CODE, LINE("most"), TEXT("most"), INTEGER("max"), DECIMAL, DECIMAL_TO("max"), MONEY, PERCENT("max"), YEAR, DATE,
    PERIOD, BOOLEAN, DURATION, URL,
    ONE_OF("values"), REFERENCE("table"), REFERENCES("table"), TEXTS, KNOWN_CODE("table"), READABLE_UTF_8, READABLE,
    NO_HTML, EXPORTED_CELL,
    // Rows
    EXACTLY_ONE_OF("columns"), AT_LEAST_ONE_OF("columns"), NOT_BEFORE("column", "value"), OTHER_THAN("column"),
    WHERE_OTHER_IS("column"), DURATION_OF_DAYS,
    CODES_OF_PUBLISHERS, EMPTY_UNLESS("measure"), EMPTY_AS("measure"), CHAIN_THAT_ENDS, ROW_KEPT, AS_HEADER,
    // Tables and files
    COLUMN("column"), EACH_COLUMN_ONCE, TOTAL_THAT_ADDS_UP, HEADER_OF("columns"), UTF_8, HEADER_ROW, FILE, ONE_ROW,
    FILE_OR_REASON, REASON, CSV, CSV_OF_SHORT_CELLS("most"),
    NEW_REVERSAL, RELEASE_NOT_REVERTED, LATER_RELEASE_REVERTED, NEW_DATASET, OWN_PROJECT, OWN_OBSERVATION,
    OWN_DIRECTIVE, ROWS_OF_REPORT, NEW_CODE, OTHER_CODE, DOCUMENT, REPORT_SHEET, UNIT_OF_MONEY, NOTED_UNIT,
    CODE_OF_PROJECT, ONE_OBSTACLE("obstacles"),
    // Zip files and workbooks
    DATASET, ZIP_OR_WORKBOOK, WHOLE_ZIP, BYTES("most"), TIMES_ZIP("most"), FILES("most"), FILES_SIDE_BY_SIDE,
    WORKBOOK_OF_VALUES, XLSX,
    CSV_INSTEAD, OWN_TABLE_ALONE, WITHOUT_REPEATED_CELLS, ONE_SHEET_EACH, ONE_FILE_EACH, SHEETS("names"), ROW_OF_DATA;

    private final List<String> arguments;

    AllowedForm(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /**
     * With what it says of the case at hand, in the order in which its arguments are named here; null where there is
     * none.
     */
    public Phrase of(Object... values) {
        return Phrase.of(this, "allowed.", arguments, values);
    }
}
