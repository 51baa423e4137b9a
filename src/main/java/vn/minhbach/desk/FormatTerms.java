package vn.minhbach.desk;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.ColumnType;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;

/** What the format's names are called by people who read them in a workbook. */
final class FormatTerms {

    private FormatTerms() {
    }

    /** Null for a file that is no table. */
    static DatasetTable table(String file) {
        return DatasetFormat.byFile(file).map(table -> DatasetTable.of(table.name())).orElse(null);
    }

    /** What a column is called; null for what is no column of the file's table, or several at once. */
    static String label(String file, String column, Language language) {
        return column == null ? null : DatasetFormat.byFile(file).filter(table -> table.indexOf(column) >= 0)
                .map(table -> FormatDescriptions.in(language).label(table, column)).orElse(null);
    }

    /** A code with what it means, {@code ALLOCATED (Kế hoạch vốn, bố trí)}; other text as it is. */
    static String explained(ColumnFormat column, String text, Language language) {
        return column.type() == ColumnType.ENUM && column.values().contains(text)
                ? text + " (" + FormatDescriptions.in(language).ofCode(column, text) + ")" : text;
    }
}
