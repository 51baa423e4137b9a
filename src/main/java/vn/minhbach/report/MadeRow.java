package vn.minhbach.report;

import java.util.ArrayList;
import java.util.List;

import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.dataset.Written;

/** A row of a table of the format that is made of what a report says. */
final class MadeRow {

    private final TableFormat table;
    private final Origin origin;
    private final ReportCell[] cells;
    private final Origin[] origins;

    MadeRow(TableFormat table, Origin origin) {
        this.table = table;
        this.origin = origin;
        this.cells = new ReportCell[table.columns().size()];
        this.origins = new Origin[cells.length];
    }

    MadeRow set(String column, ReportCell cell) {
        int position = table.indexOf(column);
        cells[position] = cell.isEmpty() ? null : cell;
        // That of an empty one too, where something is missing.
        origins[position] = cell.origin();
        return this;
    }

    /**
     * What follows from the row as a whole.
     *
     * @param text null for nothing
     */
    MadeRow set(String column, String text) {
        return set(column, ReportCell.of(text, null));
    }

    boolean has(String column) {
        return cells[table.indexOf(column)] != null;
    }

    /** In PostgreSQL's text form; null for nothing, or where it is refused. */
    String value(ColumnFormat column) {
        ReportCell cell = cells[table.indexOf(column.name())];
        return (cell == null ? ReportCell.EMPTY : cell).value(column);
    }

    /** What it is known by, a null for an empty cell. */
    List<String> key() {
        List<String> key = new ArrayList<>();
        table.key().forEach(each -> key.add(value(table.column(each))));
        return key;
    }

    TableFormat table() {
        return table;
    }

    /**
     * Where the sender sees a cell, or the row.
     *
     * @param column null for the row
     */
    Origin origin(String column) {
        int position = column == null ? -1 : table.indexOf(column);
        return position < 0 || origins[position] == null ? origin : origins[position];
    }

    Written[] written() {
        Written[] written = new Written[cells.length];
        for (int i = 0; i < cells.length; i++) {
            written[i] = cells[i] == null ? null : cells[i].written();
        }
        return written;
    }
}
