package vn.minhbach.dataset;

/**
 * That what was written in cells of a column was read, with certainty, as something else: "đang thực hiện" as
 * IN_PROGRESS. People see it before anything is published.
 *
 * @param file the table's file, {@code funding.csv}
 * @param line where it was written first, as {@link Problem#line}
 * @param column the column's name
 * @param written what was written, shortened to 200 characters
 * @param read what is stored, as the format writes it; empty for an empty cell
 * @param times in how many cells of the column it was written
 */
public record Reading(String file, long line, String column, String written, String read, long times) {

    Reading seenIn(DatasetInput dataset) {
        Origin origin = dataset.origin(file, line, column);
        return origin == null ? this : new Reading(file, origin.row(), column, written, read, times);
    }
}
