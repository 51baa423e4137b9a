package vn.minhbach.portal;

import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.Column;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Meanings;
import vn.minhbach.dataset.Table;

/** A table of the dataset format as the guide tells of it. */
record FormatTable(String name, String meaning, List<FormatColumn> columns) {

    /** @param codes what each code of a column of codes means, else empty */
    record FormatColumn(String name, boolean required, String meaning, String allowed, String example, List<FormatCode> codes) {
    }

    record FormatCode(String code, String meaning) {
    }

    static List<FormatTable> all(Language language) {
        Meanings meanings = Meanings.in(language);
        return DatasetFormat.TABLES.stream().map(table -> new FormatTable(table.sheet(), meanings.of(table),
                table.columns().stream().map(column -> column(meanings, table, column)).toList())).toList();
    }

    private static FormatColumn column(Meanings meanings, Table table, Column column) {
        return new FormatColumn(column.name(), column.required(), meanings.of(table, column), meanings.allowed(column),
                meanings.example(table, column),
                column.values().stream().map(code -> new FormatCode(code, meanings.ofCode(table, column, code))).toList());
    }
}
