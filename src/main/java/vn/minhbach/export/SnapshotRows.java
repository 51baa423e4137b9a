package vn.minhbach.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.history.RecordTable;
import vn.minhbach.history.Versioned;

/** The rows of one publisher's dataset as it stood at a release, table by table in the order of their keys. */
final class SnapshotRows {

    private final DatasetVersion wanted;

    SnapshotRows(DatasetVersion wanted) {
        this.wanted = wanted;
    }

    void writeTo(DatasetWriter writer) throws IOException {
        for (TableFormat table : DatasetFormat.TABLES) {
            writer.begin(table);
            write(table, DatasetTable.of(table.name()), DatasetTable.of(table.name()).records(), writer);
        }
        writer.finish();
    }

    private <T extends Versioned> void write(TableFormat table, DatasetTable order, RecordTable<T> records, DatasetWriter writer) throws IOException {
        List<T> rows = new ArrayList<>();
        for (T row : wanted.at().table(records.type()).rows()) {
            if (row.version().publisher().equals(wanted.publisher())) {
                rows.add(row);
            }
        }
        rows.sort(order.byKey());
        List<RecordTable.Column<T>> columns = columns(records, table.columns().stream().map(ColumnFormat::name).toList());
        for (T row : rows) {
            String[] cells = new String[columns.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = columns.get(i).text(row);
            }
            writer.row(cells);
        }
    }

    private static <T> List<RecordTable.Column<T>> columns(RecordTable<T> records, List<String> names) {
        return names.stream().map(each -> records.column(each).orElseThrow()).toList();
    }
}
