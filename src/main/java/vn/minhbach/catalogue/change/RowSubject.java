package vn.minhbach.catalogue.change;

import vn.minhbach.history.Versioned;

/**
 * What a row is of: the codes of the things that it describes or speaks of, null where there is none.
 *
 * @param source the source described, or the one that says it
 */
public record RowSubject(String project, String programme, String indicator, String place, String agency,
        String directive, String source, String scorecard) {

    static <T extends Versioned> RowSubject of(DatasetTable table, TableRows<T> rows, T row) {
        return new RowSubject(code(table, DatasetTable.PROJECTS, rows, row, "project"),
                code(table, DatasetTable.PROGRAMMES, rows, row, "programme"),
                code(table, DatasetTable.INDICATORS, rows, row, "indicator"),
                code(table, DatasetTable.PLACES, rows, row, "place"),
                code(table, DatasetTable.AGENCIES, rows, row, "agency"),
                code(table, DatasetTable.DIRECTIVES, rows, row, "directive"),
                code(table, DatasetTable.SOURCES, rows, row, "source"),
                code(table, DatasetTable.SCORECARDS, rows, row, "scorecard"));
    }

    private static <T extends Versioned> String code(DatasetTable table, DatasetTable own, TableRows<T> rows, T row,
            String column) {
        return rows.cell(row, table == own ? "code" : column);
    }
}
