package vn.minhbach.desk;

import java.util.Locale;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.ColumnType;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.portal.frame.FormatColumn;

/** What the format's names are called by people who read them in a workbook. */
final class FormatTerms {

    private FormatTerms() {
    }

    /** Null for a file that is no table. */
    static DatasetTable table(String file) {
        return DatasetFormat.byFile(file).map(table -> DatasetTable.valueOf(table.name().toUpperCase(Locale.ROOT))).orElse(null);
    }

    /** Null for what is no column of the file's table, or several at once. */
    static FormatColumn column(String file, String column) {
        return column == null ? null : DatasetFormat.byFile(file).filter(table -> table.indexOf(column) >= 0)
                .map(table -> FormatColumn.of(column)).orElse(null);
    }

    /** A code with what it means, {@code ALLOCATED (Kế hoạch vốn, bố trí)}; other text as it is. */
    static String explained(TableFormat table, ColumnFormat column, String text, Language language) {
        return column.type() == ColumnType.ENUM && column.values().contains(text)
                ? text + " (" + FormatDescriptions.in(language).ofCode(table, column, text) + ")" : text;
    }
}
