package vn.minhbach.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import vn.minhbach.history.Coded;

/**
 * Something that a list can be narrowed by and told in groups by: where readers may choose a value, they are offered
 * those that occur.
 *
 * @param value of a row in a snapshot; null for none, a collection for several
 * @param names what the value is the code of; null where it is no code
 * @param part the part of the filter of the list that is a condition on it; null where none is
 */
public record Facet<T>(BiFunction<Snapshot, ? super T, ?> value, Class<? extends Coded> names, String part) {

    /** Of values that are no codes. */
    public Facet(BiFunction<Snapshot, ? super T, ?> value) {
        this(value, null, null);
    }

    /** Of an attribute of the row itself. */
    public static <T> Facet<T> of(Function<? super T, ?> attribute) {
        return new Facet<>((at, row) -> attribute.apply(row));
    }

    /** Of the code of something. */
    public static <T> Facet<T> of(Class<? extends Coded> names, BiFunction<Snapshot, ? super T, ?> code) {
        return new Facet<>(code, names, null);
    }

    /** The same with what it is the code of. */
    public Facet<T> naming(Class<? extends Coded> named) {
        return new Facet<>(value, named, part);
    }

    /** The same with the part of the filter that is a condition on it. */
    public Facet<T> narrowedBy(String filterPart) {
        return new Facet<>(value, names, filterPart);
    }

    /** All values of a row; empty where it has none. */
    public Collection<?> values(Snapshot at, T row) {
        Object found = value.apply(at, row);
        return found == null ? List.of() : found instanceof Collection<?> several ? several : List.of(found);
    }
}
