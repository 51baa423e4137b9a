package vn.minhbach.catalogue;

import java.util.List;

/**
 * Which part of a sorted list is wanted: its first rows, or its last, of those between two cursors.
 *
 * @param most how many rows at most
 * @param after the id of the row version that the part begins after, null for the beginning
 * @param before that of the one that it ends before, null for the end
 * @param fromEnd whether the last rows between them are wanted, not the first; they are in the order of the list all
 *     the same
 */
public record Slice(int most, Long after, Long before, boolean fromEnd) {

    /** @param first how many rows at most */
    public Slice(int first, Long after) {
        this(first, after, null, false);
    }

    public static Slice first(int rows) {
        return new Slice(rows, null);
    }

    /** The cursor that it is read from on, null for the beginning or the end. */
    public Long from() {
        return fromEnd ? before : after;
    }

    /**
     * The part of a list that is kept whole.
     *
     * @param from the place of the first row that comes after {@code after}, from 0
     * @param to that of the first that comes no more before {@code before}
     */
    public <T> Page<T> of(List<T> all, int from, int to) {
        int end = Math.max(from, to);
        int begins = fromEnd ? Math.max(from, end - most) : from;
        int ends = fromEnd ? end : Math.min(end, from + most);
        return new Page<>(List.copyOf(all.subList(begins, ends)), fromEnd ? ends < all.size() : ends < end,
                fromEnd ? begins > from : begins > 0);
    }
}
