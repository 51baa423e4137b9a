package vn.minhbach.catalogue.release;

/**
 * What a row is of: the codes of the things that it describes or speaks of, null where there is none.
 *
 * @param source the source described, or the one that says it
 */
public record Subject(String project, String programme, String indicator, String place, String agency, String directive, String source) {

    static Subject of(DatasetTable table, Content row) {
        return new Subject(code(table, DatasetTable.PROJECTS, row, "project"), code(table, DatasetTable.PROGRAMMES, row, "programme"),
                code(table, DatasetTable.INDICATORS, row, "indicator"), code(table, DatasetTable.PLACES, row, "place"),
                code(table, DatasetTable.AGENCIES, row, "agency"), code(table, DatasetTable.DIRECTIVES, row, "directive"),
                code(table, DatasetTable.SOURCES, row, "source"));
    }

    private static String code(DatasetTable table, DatasetTable own, Content row, String column) {
        return row.text(table == own ? "code" : column);
    }
}
