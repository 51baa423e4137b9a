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
 * @param title of the dataset, null where {@code dataset.csv} does not say
 * @param sha256 of what was handed over, null where something is wrong with it already
 * @param unread tables whose file could not be read to its end: what they hold is not known
 * @param seen what was kept of the rows of each table that has a file
 * @param scope whether it takes the place of all that stands of the publisher, or adds to it
 */
record StagedDataset(String publisher, String title, String sha256, Set<TableFormat> unread,
        Map<TableFormat, TableDigest> seen,
        Scope scope) {

    /** Whose standing rows its own take the place of, so that nothing can refer to them; null where nobody's. */
    String replaced() {
        return scope.isPartial() ? null : publisher;
    }

    long rows(TableFormat table) {
        return seen.containsKey(table) ? seen.get(table).rows() : 0;
    }

    /** The different codes in a column, empty where they are not kept. */
    Optional<Set<String>> codes(TableFormat table, ColumnFormat column) {
        return Optional.ofNullable(seen.get(table)).flatMap(kept -> kept.codes(column));
    }
}
