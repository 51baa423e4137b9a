package vn.minhbach.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import vn.minhbach.history.Versioned;

/**
 * A way to find the rows of a table by an attribute of theirs: each is a constant, and tables make it when it is first
 * used.
 */
public final class Index<T extends Versioned, K> {

    private final Function<? super T, ? extends Collection<K>> keys;
    private final SortOrder<T> order;

    private Index(Function<? super T, ? extends Collection<K>> keys, SortOrder<T> order) {
        this.keys = keys;
        this.order = order;
    }

    /** @param key of a row; rows without one are found by none */
    public static <T extends Versioned, K> Index<T, K> by(Function<? super T, K> key, SortOrder<T> order) {
        return new Index<>(row -> only(key.apply(row)), order);
    }

    /** A key as the only one; none for null. */
    public static <K> List<K> only(K key) {
        return key == null ? List.of() : List.of(key);
    }

    /** In the order in which the rows came in. */
    public static <T extends Versioned, K> Index<T, K> by(Function<? super T, K> key) {
        return by(key, SortOrder.ofComing());
    }

    /** Of rows that have several, such as the agencies that support a directive. */
    public static <T extends Versioned, K> Index<T, K> byEach(Function<? super T, ? extends Collection<K>> keys,
            SortOrder<T> order) {
        return new Index<>(keys, order);
    }

    public Collection<K> keys(T row) {
        return keys.apply(row);
    }

    /** How the rows of one key are sorted, by what is in them alone. */
    SortOrder<T> order() {
        return order;
    }
}
