package vn.minhbach.dataset;

import java.io.IOException;
import java.util.Collection;

/** A workbook of some program, whose sheets can be read row by row. */
interface Spreadsheet extends AutoCloseable {

    /** The names of the sheets, in their order, as they are written. */
    Collection<String> sheets();

    /** Whether a sheet has a cell that is not empty. */
    boolean holdsAnything(String sheet) throws IOException;

    /** The rows of a sheet; the caller closes them. */
    CellRecords records(String sheet);

    /** The release that it was downloaded at, from among its properties; null where it does not say. */
    Integer release();

    @Override
    void close();
}
