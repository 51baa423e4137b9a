package vn.minhbach.dataset;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a table that were made of what somebody wrote elsewhere: its header, and cells for all of its columns.
 */
public final class WrittenRecords extends Records {

    private final TableFormat table;
    private final List<Written[]> rows;
    private int line;

    /** @param rows cells by the position of their column, null for an empty one; the first is line 2 */
    public WrittenRecords(TableFormat table, List<Written[]> rows) {
        this.table = table;
        this.rows = rows;
    }

    @Override
    boolean next() {
        return line++ <= rows.size();
    }

    @Override
    long line() {
        return line;
    }

    @Override
    int width() {
        return table.columns().size();
    }

    @Override
    List<String> names() {
        return line == 1 ? table.columns().stream().map(ColumnFormat::name).toList()
                : IntStream.range(0, width()).mapToObj(this::text).toList();
    }

    @Override
    String text(int position) {
        Written cell = rows.get(line - 2)[position];
        return cell == null ? "" : cell.text();
    }

    @Override
    Cell read(int position, ColumnFormat column) {
        Written cell = rows.get(line - 2)[position];
        return cell == null ? Cells.read(column, "") : cell.in(column);
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
