package vn.minhbach.dataset;

/**
 * A row read from a file, its cells by the position of their column in the table.
 *
 * @param line where the row starts in its file, 1 for the first line
 * @param texts what was written, NFC and stripped; null where empty
 * @param values what is stored, in PostgreSQL's text form; null where empty or bad
 * @param bad which cells are bad, or stand in a column that the file lacks
 */
public record DatasetRow(TableFormat table, long line, String[] texts, String[] values, boolean[] bad) {

    /** Whether the cell holds something good. */
    boolean has(String column) {
        return value(column) != null;
    }

    /** How many of the cells hold something good. */
    int count(String... columns) {
        int count = 0;
        for (String column : columns) {
            count += has(column) ? 1 : 0;
        }
        return count;
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

    Problem problem(String column, Phrase fault, Phrase allowed) {
        String found = texts[table.indexOf(column)];
        return new Problem(table.file(), line, column, found == null ? "" : found, fault, allowed);
    }
}
