package vn.minhbach.catalogue;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a sorted list.
 *
 * @param hasNext whether rows follow
 */
public record Page<T>(List<T> rows, boolean hasNext) {

    /** From one row more than was wanted, read to see whether any follows. */
    public static <T> Page<T> ofOneMore(List<T> rows, int first) {
        return rows.size() > first ? new Page<>(List.copyOf(rows.subList(0, first)), true) : new Page<>(rows, false);
    }

    public <R> Page<R> map(Function<List<T>, List<R>> rowsTo) {
        return new Page<>(rowsTo.apply(rows), hasNext);
    }
}
