package vn.minhbach.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Some of the rows of a table between two others, in one order, read from one end of them.
 *
 * @param after the row that comes before them all, null for none
 * @param before the row that comes after them all, null for none
 * @param most how many
 * @param fromEnd whether they are read from the last to the first
 */
record Stretch<T>(Comparator<T> comparator, T after, T before, int most, boolean fromEnd) {

    /** The row that they are read from on; null for the first or the last. */
    T from() {
        return fromEnd ? before : after;
    }

    /** The one row on the other side of that, if there is any. */
    Stretch<T> behind() {
        return fromEnd ? new Stretch<>(comparator, before, null, 1, false)
                : new Stretch<>(comparator, null, after, 1, true);
    }

    /**
     * Those rows of the sorted table that are wanted.
     *
     * @param lookedAt how many rows at most are looked at
     * @return null where these are too few to tell
     */
    List<T> of(List<T> sorted, Predicate<T> wanted, int lookedAt) {
        int from = after == null ? 0 : place(sorted, after, 0);
        int between = (before == null ? sorted.size() : place(sorted, before, -1)) - from;
        int looked = Math.min(lookedAt, between);
        List<T> rows = new ArrayList<>(Math.max(0, Math.min(most, between)));
        for (int i = 0; i < looked && rows.size() < most; i++) {
            T row = sorted.get(fromEnd ? from + between - 1 - i : from + i);
            if (wanted == null || wanted.test(row)) {
                rows.add(row);
            }
        }
        return rows.size() < most && looked < between ? null : rows;
    }

    /** The same of rows that are not sorted, and need not all be for a few. */
    List<T> among(List<T> all, Predicate<T> wanted) {
        Comparator<T> reading = fromEnd ? comparator.reversed() : comparator;
        PriorityQueue<T> least = new PriorityQueue<>(reading.reversed());
        for (T row : all) {
            if ((wanted == null || wanted.test(row)) && isWithin(row)
                    && (least.size() < most || reading.compare(row, least.peek()) < 0)) {
                least.add(row);
                if (least.size() > most) {
                    least.poll();
                }
            }
        }
        return least.stream().sorted(reading).toList();
    }

    private boolean isWithin(T row) {
        return (after == null || comparator.compare(row, after) > 0)
                && (before == null || comparator.compare(row, before) < 0);
    }

    /** The place of the first row that compares with one as more than a sign. */
    private int place(List<T> sorted, T row, int sign) {
        int least = 0;
        int most = sorted.size();
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (comparator.compare(sorted.get(middle), row) <= sign) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }
}
