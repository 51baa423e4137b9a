package vn.minhbach.dataset;

import java.io.IOException;
import java.util.Collection;

/** What a publisher hands over, however it is kept. Whoever opens one closes it. */
public interface DatasetInput extends AutoCloseable {

    /** What messages call it: a folder, an upload. */
    String name();

    /** Reports why none of it can be read; adds nothing where its tables can be looked at one by one. */
    default void check(Problems problems) {
    }

    /** Whether its tables are sheets of a workbook, and are to be called so; else they are files. */
    default boolean isWorkbook() {
        return false;
    }

    /** The names of its files, in any order, without folders; a sheet counts as the file of its table. */
    Collection<String> files() throws IOException;

    /** The release that it was downloaded at, null where it does not say. */
    default Integer release() throws IOException {
        return null;
    }

    /** The rows of a table whose file it has; the caller closes them. */
    Records records(TableFormat table) throws IOException;

    /** The SHA-256 of what was handed over, 64 hexadecimal digits. */
    String sha256() throws IOException;

    @Override
    default void close() {
    }
}
