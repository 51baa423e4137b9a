package vn.minhbach.catalogue;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One of a list that is kept whole, because what it is made of never changes: its place is its cursor.
 *
 * @param place in the whole list, from 1
 */
public record Positioned<T>(long place, T it) {

    /** A part of the list. */
    public static <T> Page<Positioned<T>> page(List<T> all, Slice slice) {
        int from = place(slice.after() == null ? 0 : slice.after(), all);
        int to = slice.before() == null ? all.size() : place(slice.before() - 1, all);
        Page<T> page = slice.of(all, from, to);
        long first = slice.fromEnd() ? Math.max(from, to) - page.rows().size() + 1L : from + 1L;
        return page.map(rows -> IntStream.range(0, rows.size()).mapToObj(i -> new Positioned<>(first + i, rows.get(i)))
                .toList());
    }

    private static int place(long place, List<?> all) {
        return (int) Math.max(0, Math.min(place, all.size()));
    }
}
