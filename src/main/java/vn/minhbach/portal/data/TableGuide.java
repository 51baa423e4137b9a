package vn.minhbach.portal.data;

import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.dataset.TableFormat;

/** A table of the dataset format as the guide tells of it. */
record TableGuide(String name, String meaning, List<ColumnGuide> columns) {

    /** @param codes what each code of a column of codes means, else empty */
    record ColumnGuide(String name, boolean required, String meaning, String allowed, String example,
            List<CodeGuide> codes) {
    }

    record CodeGuide(String code, String meaning) {
    }

    static List<TableGuide> all(Language language) {
        FormatDescriptions meanings = FormatDescriptions.in(language);
        return DatasetFormat.TABLES.stream().map(table -> new TableGuide(table.sheet(), meanings.of(table),
                table.columns().stream().map(column -> column(meanings, table, column)).toList())).toList();
    }

    private static ColumnGuide column(FormatDescriptions meanings, TableFormat table, ColumnFormat column) {
        return new ColumnGuide(column.name(), column.required(), meanings.of(table, column), meanings.allowed(column),
                meanings.example(table, column),
                column.values().stream().map(code -> new CodeGuide(code, meanings.ofCode(column, code))).toList());
    }
}
