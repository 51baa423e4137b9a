package vn.minhbach.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.history.RecordTable;
import vn.minhbach.history.Versioned;

/**
 * The rows of datasets as they stood at a release, table by table in the order of their keys.
 *
 * @param publisher whose; null for all
 */
record SnapshotRows(Snapshot at, String publisher) {

    /** Takes the rows of a table, each as it is made. */
    interface Rows {

        /**
         * @param cells in PostgreSQL's text form by the position of their column, the items of lists joined by
         *     {@code ;}; null where empty
         */
        void row(String[] cells) throws IOException;
    }

    void of(TableFormat table, Rows rows) throws IOException {
        write(table, DatasetTable.of(table.name()), DatasetTable.of(table.name()).records(), rows);
    }

    private <T extends Versioned> void write(TableFormat table, DatasetTable of, RecordTable<T> records, Rows taken)
            throws IOException {
        List<T> rows = new ArrayList<>();
        for (T row : at.table(records.type()).rows()) {
            if (publisher == null || row.version().publisher().equals(publisher)) {
                rows.add(row);
            }
        }
        Comparator<T> byKey = of.byKey();
        // Of all, what several may say is known by who says it first.
        rows.sort(publisher != null || table.hasCode() ? byKey
                : Comparator.comparing((T row) -> row.version().publisher()).thenComparing(byKey));
        List<RecordTable.Column<T>> columns = columns(records,
                table.columns().stream().map(ColumnFormat::name).toList());
        for (T row : rows) {
            String[] cells = new String[columns.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = columns.get(i).text(row);
            }
            taken.row(cells);
        }
    }

    private static <T> List<RecordTable.Column<T>> columns(RecordTable<T> records, List<String> names) {
        return names.stream().map(each -> records.column(each).orElseThrow()).toList();
    }
}
