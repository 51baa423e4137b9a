package vn.minhbach.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a sorted list.
 *
 * @param hasNext whether rows follow
 * @param hasPrevious whether rows come before
 */
public record Page<T>(List<T> rows, boolean hasNext, boolean hasPrevious) {

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), false, false);
    }

    /**
     * From one row more than was wanted, read to see whether any is beyond.
     *
     * @param read in the order in which the part is read, which is from its end where that is wanted
     * @param behind whether there are rows on the other side of the cursor that it is read from
     */
    public static <T> Page<T> ofOneMore(List<T> read, Slice slice, boolean behind) {
        boolean beyond = read.size() > slice.most();
        List<T> rows = new ArrayList<>(beyond ? read.subList(0, slice.most()) : read);
        if (slice.fromEnd()) {
            Collections.reverse(rows);
        }
        return new Page<>(List.copyOf(rows), slice.fromEnd() ? behind : beyond, slice.fromEnd() ? beyond : behind);
    }

    public <R> Page<R> map(Function<List<T>, List<R>> rowsTo) {
        return new Page<>(rowsTo.apply(rows), hasNext, hasPrevious);
    }
}
