package vn.minhbach.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The rows of one table as a dataset keeps them, in a CSV file or on a sheet: the header first, then row by row. */
public abstract class Records implements Closeable {

    /**
     * Goes to the next row that holds anything.
     *
     * @return false behind the last
     * @throws Unreadable where what follows cannot be understood
     */
    abstract boolean next() throws IOException;

    /** Where the row starts, 1 for the first line of the file or the first row of the sheet. */
    abstract long line();

    /** How many cells the row has. */
    abstract int width();

    /** The cells of the row as names of columns. */
    abstract List<String> names();

    /** The row that it has gone to is the header: rows are as wide as that, however wide those above it were. */
    void isHeader() {
    }

    /** One cell of the row as it is kept, empty where there is none. */
    abstract String text(int position);

    /** Whether the cell holds a formula. */
    boolean isFormula(int position) {
        return false;
    }

    /** What one cell of the row comes to in a column. */
    abstract Cell read(int position, ColumnFormat column);

    /** What a cell of a row of totals comes to, which may be a formula; null where its result is not kept. */
    Cell total(int position, ColumnFormat column) {
        return read(position, column);
    }
}
