package vn.minhbach.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.catalogue.text.TextIndex;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Versioned;

/**
 * The rows of a table that stand. It never changes, and catalogues between whose releases nothing in it was touched
 * share it, with all that was worked out of it alone: indexes, orders, and what else is derived.
 */
public final class Table<T extends Versioned> {

    /** What a reference takes, and an entry of a map with the list behind it, in bytes, roughly. */
    private static final int REFERENCE = 4;
    private static final int ENTRY = 80;
    private static final Object BY_CODE = "by code";
    private static final Object TEXTS = "texts";

    private final List<T> rows;
    private final Derived<Table<T>> derived = new Derived<>(this);
    private final AtomicLong bytes;

    Table(List<T> rows) {
        this.rows = rows;
        this.bytes = new AtomicLong((long) REFERENCE * rows.size());
    }

    /** In the order in which they came in. */
    public List<T> rows() {
        return rows;
    }

    public int size() {
        return rows.size();
    }

    /** Those that an attribute leads to, by it. */
    public <K> Map<K, List<T>> by(Index<T, K> index) {
        return derived.get(index, table -> table.index(index));
    }

    /** Those that one value of an attribute leads to, sorted as the index has them. */
    public <K> List<T> of(Index<T, K> index, K key) {
        return by(index).getOrDefault(key, List.of());
    }

    /** The same for several values, by them; those that lead to none are left out. */
    public <K> Map<K, List<T>> of(Index<T, K> index, Collection<K> keys) {
        Map<K, List<T>> all = by(index);
        Map<K, List<T>> found = new LinkedHashMap<>();
        for (K key : keys) {
            List<T> rows = all.get(key);
            if (rows != null) {
                found.put(key, rows);
            }
        }
        return found;
    }

    private <K> Map<K, List<T>> index(Index<T, K> index) {
        Map<K, List<T>> found = new HashMap<>();
        for (T row : rows) {
            for (K key : index.keys(row)) {
                found.computeIfAbsent(key, first -> new ArrayList<>(2)).add(row);
            }
        }
        Comparator<T> order = index.order().comparator(null);
        found.replaceAll((key, list) -> {
            list.sort(order);
            return List.copyOf(list);
        });
        bytes.addAndGet((long) REFERENCE * rows.size() + (long) ENTRY * found.size());
        return found;
    }

    /** What has this code, of rows that have one; null for none. */
    T withCode(String code) {
        return code == null ? null : derived.get(BY_CODE, Table::codes).get(code);
    }

    private Map<String, T> codes() {
        Map<String, T> found = new HashMap<>();
        rows.forEach(row -> found.put(((Coded) row).code(), row));
        bytes.addAndGet((long) ENTRY * found.size());
        return found;
    }

    /** All rows, sorted by what is in them alone. */
    List<T> in(SortOrder<T> order) {
        return derived.get(order, table -> {
            table.bytes.addAndGet((long) REFERENCE * table.size());
            return table.sorted(order.comparator(null));
        });
    }

    @SuppressWarnings("unchecked")
    List<T> sorted(Comparator<T> order) {
        T[] sorted = (T[]) rows.toArray(new Versioned[0]);
        Arrays.sort(sorted, order);
        return Arrays.asList(sorted);
    }

    /** Where each syllable stands in the rows, in their order, of rows that are found by their words. */
    @SuppressWarnings("unchecked")
    public TextIndex texts() {
        return derived.get(TEXTS, table -> {
            TextIndex texts = TextIndex.of((List<? extends Searchable>) table.rows);
            table.bytes.addAndGet(texts.bytes());
            return texts;
        });
    }

    /**
     * What follows of these rows alone; worked out once.
     *
     * @param key a constant that names it.
     * @param find keeps no table
     */
    public <D> D derived(Object key, Function<Table<T>, D> find) {
        return derived.get(key, table -> {
            D found = find.apply(table);
            table.bytes.addAndGet(found instanceof Sized sized ? sized.bytes() : 0);
            return found;
        });
    }

    /** Is to work out, too, what was worked out of the same table at the release before. */
    @SuppressWarnings("unchecked")
    void expect(Table<?> before) {
        derived.expect(((Table<T>) before).derived);
    }

    List<Runnable> expected() {
        return derived.expected();
    }

    /** What this takes in memory beside its records, roughly. */
    long bytes() {
        return bytes.get();
    }

    /** How many rows have each value of an attribute; those without are left out. */
    public static <T, K> Map<K, Long> counts(Stream<T> rows, Function<? super T, K> attribute) {
        Map<K, Long> counts = new HashMap<>();
        rows.map(attribute).filter(each -> each != null).forEach(each -> counts.merge(each, 1L, Long::sum));
        return counts;
    }
}
