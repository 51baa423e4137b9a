package vn.minhbach.files.form;

import java.io.IOException;

/** Writes a table in one of its forms, row by row, and keeps none of them. */
public interface RowWriter {

    /** What comes before the rows. */
    void begin() throws IOException;

    /** @param cells in the order of the columns, each as the kind of its column says */
    void row(Object[] cells) throws IOException;

    /** What comes after the rows. */
    void end() throws IOException;

    /** Hands on what was written so far. */
    void flush() throws IOException;
}
