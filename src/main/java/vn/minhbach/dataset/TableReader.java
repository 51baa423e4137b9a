package vn.minhbach.dataset;

import java.io.IOException;
import java.util.Arrays;

/**
 * Reads one table row by row: cells become values, bad cells and rows become problems. Bad rows are handed on too,
 * with their bad cells empty, so that one report can name what is wrong with them and with what refers to them.
 */
public final class TableReader {

    private final TableFormat table;
    private final Problems problems;
    private final RowSink sink;

    public TableReader(TableFormat table, Problems problems, RowSink sink) {
        this.table = table;
        this.problems = problems;
        this.sink = sink;
    }

    /** Whether the rows could be read to their end; where not, what they are is not known. */
    public boolean read(Records records) throws IOException {
        try {
            if (!records.next()) {
                problems.add(new Problem(table.file(), 1, null, null, ProblemCode.TABLE_EMPTY.of(), AllowedForm.HEADER_ROW.of()));
                return false;
            }
            Header header = Header.read(table, records.line(), records.names(), problems);
            if (header == null) {
                return false;
            }
            int[] absent = header.absent();
            while (records.next()) {
                sink.accept(row(header, absent, records));
            }
            return true;
        } catch (Unreadable unreadable) {
            problems.add(unreadable.in(table.file()));
            return false;
        }
    }

    private DatasetRow row(Header header, int[] absent, Records records) {
        long line = records.line();
        int width = table.columns().size();
        DatasetRow row = new DatasetRow(table, line, new String[width], new String[width], new boolean[width]);
        int[] columns = header.columns();
        if (records.width() != columns.length) {
            problems.add(new Problem(table.file(), line, null, null, ProblemCode.CELLS_NOT_AS_HEADER.of(records.width(), columns.length), AllowedForm.AS_HEADER.of()));
            // Which cell is which is not known, save for the first, which other rows may refer to.
            Arrays.fill(row.bad(), true);
            if (columns[0] == 0) {
                read(row, records, 0, 0, false);
            }
            return row;
        }
        for (int column : absent) {
            Cell cell = Cells.read(table.columns().get(column), "");
            row.values()[column] = cell.value();
            row.bad()[column] = cell.isRefused();
        }
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                read(row, records, i, columns[i], true);
            }
        }
        for (RowRule rule : table.rules()) {
            Problem problem = rule.check(row);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return row;
    }

    private void read(DatasetRow row, Records records, int from, int position, boolean report) {
        ColumnFormat column = table.columns().get(position);
        Cell cell = records.read(from, column);
        row.texts()[position] = cell.text();
        row.values()[position] = cell.value();
        row.bad()[position] = cell.isRefused();
        if (cell.isRefused() && report) {
            problems.add(new Problem(table.file(), row.line(), column.name(), cell.text() == null ? "" : cell.text(), cell.fault(),
                    cell.allowed()));
        }
    }
}
