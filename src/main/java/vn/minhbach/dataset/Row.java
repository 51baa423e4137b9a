package vn.minhbach.dataset;

/**
 * A row read from a file, its cells by the position of their column in the table.
 *
 * @param line   where the row starts in its file, 1 for the first line
 * @param texts  what was written, NFC and stripped; null where empty
 * @param values what is stored, in PostgreSQL's text form; null where empty or bad
 * @param bad    which cells are bad, or stand in a column that the file lacks
 */
public record Row(Table table, long line, String[] texts, String[] values, boolean[] bad) {

    /** Whether the cell holds something good. */
    boolean has(String column) {
            return value(column) != null;
    }

    /** What is stored, in PostgreSQL's text form; null where empty or bad. */
    public String value(String column) {
        return values[table.indexOf(column)];
    }

    boolean isBad(String... columns) {
        for (String column : columns) {
            if (bad[table.indexOf(column)]) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row's key is known, so that it can be compared with other rows. */
    public boolean keyed() {
        return !isBad(table.key().toArray(String[]::new));
    }

    Problem problem(String column, String allowed, String message) {
        String found = texts[table.indexOf(column)];
        return new Problem(table.file(), line, column, found == null ? "" : found, allowed, message);
    }
}
