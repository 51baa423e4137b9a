package vn.minhbach.dataset;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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

    /**
     * Whether it says only what is new or other: what stands and is not in it stays. A dataset that is none says all
     * that its publisher has.
     */
    default boolean isAddition() {
        return false;
    }

    /** Whose it says it is where it has no {@code dataset.csv} to say so; null where nothing does. */
    default String publisher() {
        return null;
    }

    /**
     * The last release of all that was known when it was made of what somebody wrote, over which alone it is right;
     * null for what was handed over as it is.
     */
    default Integer heldAgainst() {
        return null;
    }

    /**
     * Where its sender sees what stands in a cell of a table; null where that is the table itself.
     *
     * @param column null for the row
     */
    default Origin origin(String file, long line, String column) {
        return null;
    }

    /**
     * Rows of a sheet that is no table of the format, as its sender sees them; none where there is no such sheet.
     *
     * @param lines which, 1 for the first
     */
    default List<SeenRow> seen(String sheet, Set<Long> lines) throws IOException {
        return List.of();
    }

    /** Tells what was understood of it besides its tables. */
    default void tell(Readings readings) {
    }

    /** The release that it was downloaded at, null where it does not say. */
    default Integer release() throws IOException {
        return null;
    }

    /** What the sheet or the file of a table is called here. */
    default String called(TableFormat table) {
        return table.sheet();
    }

    /** The rows of a table whose file it has; the caller closes them. */
    Records records(TableFormat table) throws IOException;

    /** The SHA-256 of what was handed over, 64 hexadecimal digits. */
    String sha256() throws IOException;

    @Override
    default void close() {
    }
}
