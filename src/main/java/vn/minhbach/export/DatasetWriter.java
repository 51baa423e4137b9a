package vn.minhbach.export;

import java.io.Closeable;
import java.io.IOException;

import vn.minhbach.dataset.TableFormat;

/** Takes a dataset row by row and writes it in one of its forms. What is closed without {@link #finish} is to be thrown away. */
interface DatasetWriter extends Closeable {

    /** Begins a table; every table of the format comes once, in its order. */
    void begin(TableFormat table) throws IOException;

    /**
     * Takes a row of the table begun last.
     *
     * @param cells in PostgreSQL's text form by the position of their column, the items of lists joined by {@code ;};
     *              null where empty
     * @throws DoesNotFit where the form cannot hold it
     */
    void row(String[] cells) throws IOException;

    /** Ends the dataset. */
    void finish() throws IOException;
}
