package vn.minhbach.files.table;

/**
 * A column of a table.
 *
 * @param name stable, in English and snake case
 * @param named the column whose codes it names; null where it names none
 */
public record Column<R>(String name, ColumnKind kind, String named, Cell<R> cell) {

    /** What a row has in a column. */
    @FunctionalInterface
    public interface Cell<R> {

        /** As the kind of the column says; null for nothing. */
        Object of(RowContext in, R row);
    }
}
