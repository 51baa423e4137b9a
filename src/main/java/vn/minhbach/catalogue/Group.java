package vn.minhbach.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import vn.minhbach.history.Versioned;

/**
 * Rows that are alike in what they are grouped by.
 *
 * @param keys by each facet in turn, a value or null where the rows have none
 * @param known what was worked out of it
 */
public record Group<T>(List<Object> keys, List<T> rows, ConcurrentMap<Object, Object> known) {

    /** In bytes. */
    private static final int OF_GROUP = 200;
    private static final int OF_REFERENCE = 6;
    private static final int OF_ROW = 40;
    private static final Comparator<Object> KEY = Comparator
            .nullsLast((one, other) -> one.getClass() == other.getClass() && one instanceof Comparable<?>
                    ? compare(one, other) : one.toString().compareTo(other.toString()));

    Group(List<Object> keys, List<T> rows) {
        this(keys, rows, new ConcurrentHashMap<>(2));
    }

    /** By their keys, in the order of the facets; what has none comes last. */
    public static final Comparator<Group<?>> BY_KEYS = (one, other) -> {
        for (int i = 0; i < one.keys.size(); i++) {
            int order = KEY.compare(one.keys.get(i), other.keys.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    /** Those with the most rows first. */
    public static final Comparator<Group<?>> LARGEST = Comparator.comparing((Group<?> each) -> -each.rows.size())
            .thenComparing(BY_KEYS);

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    /**
     * A group for each combination of values that occurs; a row that has several values of a facet is in a group of
     * each.
     */
    public static <T> List<Group<T>> of(Snapshot at, Stream<T> rows, List<Facet<T>> by) {
        Map<List<Object>, List<T>> found = new HashMap<>();
        rows.forEach(row -> keys(at, row, by)
                .forEach(key -> found.computeIfAbsent(key, first -> new ArrayList<>()).add(row)));
        return found.entrySet().stream().map(each -> new Group<>(each.getKey(), each.getValue())).toList();
    }

    /**
     * What follows of its rows; worked out once.
     *
     * @param key names it
     */
    @SuppressWarnings("unchecked")
    public <D> D derived(Object key, Supplier<D> find) {
        return (D) known.computeIfAbsent(key, first -> find.get());
    }

    /** All combinations of the values of a row. */
    static <T> List<List<Object>> keys(Snapshot at, T row, List<Facet<T>> by) {
        Object[] single = new Object[by.size()];
        for (int i = 0; i < single.length; i++) {
            Object value = by.get(i).value().apply(at, row);
            if (value instanceof Collection<?>) {
                return combined(at, row, by);
            }
            single[i] = value;
        }
        return List.of(Arrays.asList(single));
    }

    private static <T> List<List<Object>> combined(Snapshot at, T row, List<Facet<T>> by) {
        List<List<Object>> keys = List.of(List.of());
        for (Facet<T> each : by) {
            Collection<?> values = each.values(at, row);
            keys = keys.stream().flatMap(
                    before -> (values.isEmpty() ? Stream.of((Object) null) : values.stream().distinct()).map(value -> {
                        List<Object> longer = new ArrayList<>(before);
                        longer.add(value);
                        return longer;
                    })).map(longer -> (List<Object>) longer).toList();
        }
        return keys;
    }

    /** What it takes in memory, roughly; rows that the catalogue holds itself are there anyway. */
    long bytes() {
        return OF_GROUP
                + (rows.isEmpty() || rows.get(0) instanceof Versioned ? OF_REFERENCE : OF_ROW) * (long) rows.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Group<?> that && Objects.equals(keys, that.keys) && rows == that.rows;
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
