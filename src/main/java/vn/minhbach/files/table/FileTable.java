package vn.minhbach.files.table;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * A table that is wanted: what it is called, its columns, and its rows, which are made one by one as they are read.
 *
 * @param kind of what its rows are, such as {@code projects}: where the dataset format has a table of that name, its
 *     words are this one's
 * @param name in the names of files
 * @param size how many rows it has
 * @param rows may be read several times
 */
public record FileTable<R>(String kind, String name, List<Column<R>> columns, long size, Iterable<R> rows,
        RowContext in) {

    public static <R> FileTable<R> of(String kind, Columns<R> columns, List<R> rows, RowContext in) {
        return new FileTable<>(kind, kind, columns.list(), rows.size(), rows, in);
    }

    /** @param row makes a row of each */
    public static <T, R> FileTable<R> of(String kind, Columns<R> columns, List<T> all, Function<T, R> row,
            RowContext in) {
        return new FileTable<>(kind, kind, columns.list(), all.size(), () -> all.stream().map(row).iterator(), in);
    }

    /** The same in files of another name. */
    public FileTable<R> called(String other) {
        return new FileTable<>(kind, other, columns, size, rows, in);
    }

    /** The rows, each as its cells in the order of the columns. */
    public Iterator<Object[]> cells() {
        return StreamSupport.stream(rows.spliterator(), false).map(this::cells).iterator();
    }

    private Object[] cells(R row) {
        Object[] cells = new Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).cell().of(in, row);
        }
        return cells;
    }
}
