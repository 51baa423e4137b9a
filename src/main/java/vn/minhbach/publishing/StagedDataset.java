package vn.minhbach.publishing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.TableFormat;

/**
 * A dataset whose rows are all staged.
 *
 * @param publisher whose it is, null where {@code dataset.csv} does not say
 * @param title     of the dataset, null where {@code dataset.csv} does not say
 * @param sha256    of what was handed over, null where something is wrong with it already
 * @param unread    tables whose file could not be read to its end: what they hold is not known
 * @param seen      what was kept of the rows of each table that has a file
 * @param report    whether it is a report, which may refer to the publisher's own standing rows, and leaves rows that
 *                  are not in it as they are, instead of withdrawing them
 */
record StagedDataset(String publisher, String title, String sha256, Set<TableFormat> unread, Map<TableFormat, TableDigest> seen,
        boolean report) {

    /** Whose standing rows its own take the place of, so that nothing can refer to them; null where nobody's. */
    String replaced() {
        return report ? null : publisher;
    }

    long rows(TableFormat table) {
        return seen.containsKey(table) ? seen.get(table).rows() : 0;
    }

    /** The different codes in a column, empty where they are not kept. */
    Optional<Set<String>> codes(TableFormat table, ColumnFormat column) {
        return Optional.ofNullable(seen.get(table)).flatMap(kept -> kept.codes(column));
    }
}
