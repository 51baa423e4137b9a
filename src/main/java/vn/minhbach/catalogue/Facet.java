package vn.minhbach.catalogue;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that a list can be narrowed by: where readers may choose a value, they are offered those that occur.
 *
 * @param value of a row in a snapshot; null for none
 */
public record Facet<T>(BiFunction<Snapshot, ? super T, ?> value) {

    /** Of an attribute of the row itself. */
    public static <T> Facet<T> of(Function<? super T, ?> attribute) {
        return new Facet<>((at, row) -> attribute.apply(row));
    }
}
