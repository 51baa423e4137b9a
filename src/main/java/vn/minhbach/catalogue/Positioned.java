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
        int from = (int) Math.min(slice.after() == null ? 0 : slice.after(), all.size());
        int to = Math.min(from + slice.first(), all.size());
        return new Page<>(IntStream.range(from, to).mapToObj(place -> new Positioned<>(place + 1, all.get(place))).toList(), to < all.size());
    }
}
