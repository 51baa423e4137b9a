package vn.minhbach.dataset;

import java.util.List;

/**
 * A row of a sheet as it was written, of whatever it is.
 *
 * @param line 1 for the first of the sheet
 * @param cells by their column, null where there is nothing
 */
public record WrittenRow(long line, List<Written> cells) {

    /** @param column 0 for A; an empty one where there is nothing */
    public Written at(int column) {
        Written cell = column < cells.size() ? cells.get(column) : null;
        return cell == null ? Written.of("") : cell;
    }

    /** NFC and stripped, empty where there is nothing. */
    public String text(int column) {
        return CellText.normalised(at(column).text());
    }
}
