package vn.minhbach.publishing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetRow;
import vn.minhbach.dataset.TableFormat;

/**
 * What is kept of the rows of a table while they are read, within bounds: the different codes that they refer to, which
 * are few even in a million rows, and a number for each key. Where these show that nothing is wrong, the checks need
 * not go through the rows again, which takes about as long as COPY each time.
 */
final class TableDigest {

    private static final int MOST_CODES = 10_000;
    /** At eight bytes each. */
    private static final int MOST_KEYS = 2_000_000;

    private final TableFormat table;
    private final int[] key;
    private final Map<Integer, Set<String>> codes = new HashMap<>();
    private long[] keys = new long[16];
    private int kept;
    private long rows;
    private boolean keysMayRepeat;

    TableDigest(TableFormat table) {
        this.table = table;
        this.key = table.key().stream().mapToInt(table::indexOf).toArray();
        for (int i = 0; i < table.columns().size(); i++) {
            // The codes of a list would have to be taken apart, and tables with lists are small.
            if (table.columns().get(i).type().isReference() && !table.columns().get(i).type().isList()) {
                codes.put(i, new HashSet<>());
            }
        }
    }

    /** Returns whether the key of the row is good, so that it can be compared with other rows. */
    boolean see(DatasetRow row) {
        rows++;
        codes.forEach((position, different) -> {
            if (row.values()[position] != null && different.size() <= MOST_CODES) {
                different.add(row.values()[position]);
            }
        });
        for (int position : key) {
            if (row.bad()[position]) {
                return false;
            }
        }
        keep(hash(row));
        return true;
    }

    /** The same number for the same key, and hardly ever for another. */
    private long hash(DatasetRow row) {
        long hash = 0;
        for (int position : key) {
            // Multiplied and mixed as in SplitMix64, so that each cell bears on every bit.
            hash = (hash + Objects.hashCode(row.values()[position])) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    private void keep(long key) {
        if (kept == MOST_KEYS) {
            keysMayRepeat = true;
            return;
        }
        if (kept == keys.length) {
            keys = Arrays.copyOf(keys, Math.min(2 * kept, MOST_KEYS));
        }
        keys[kept++] = key;
    }

    /** When all rows have come. */
    void end() {
        Arrays.sort(keys, 0, kept);
        for (int i = 1; i < kept && !keysMayRepeat; i++) {
            keysMayRepeat = keys[i] == keys[i - 1];
        }
        keys = null;
    }

    long rows() {
        return rows;
    }

    /** False where no two rows have the same key; true where some may have. */
    boolean keysMayRepeat() {
        return keysMayRepeat;
    }

    /** The different codes in a column, empty where they were too many to keep. */
    Optional<Set<String>> codes(ColumnFormat column) {
        return Optional.ofNullable(codes.get(table.columns().indexOf(column)))
                .filter(kept -> kept.size() <= MOST_CODES);
    }
}
