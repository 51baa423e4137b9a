package vn.minhbach.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * The rows of a sheet as it is shown, whatever is on it: with the results of formulas, and with which cells are merged.
 * Rows and columns that are hidden are read as the others are.
 */
interface GridRecords extends Closeable {

    /** Goes to the next row that is not blank; false behind the last. */
    boolean next() throws IOException;

    /** The cells of the row as they stand in it, null where there is nothing. */
    List<SheetCell> cells();

    /**
     * Whether what a cell shows was worked out by the program.
     *
     * @param column 1 for A
     */
    boolean isResult(int column);

    /** Which cells are shown as one, known behind the last row. */
    List<SheetGrid.Merged> merged();

    /** Whether nothing of the sheet is told behind its rows, so that nobody need read them to the end. */
    default boolean mayEnd() {
        return true;
    }

    /** Of the row, 1 for the first. */
    long line();
}
