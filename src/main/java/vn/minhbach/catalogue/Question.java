package vn.minhbach.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.minhbach.catalogue.text.FoldedText;
import vn.minhbach.history.Versioned;

/**
 * Which rows of a table are wanted, and how: filtered, sorted, paged, counted, grouped. Every list that a door shows is one.
 * A condition whose values are null is none; one without values keeps nothing.
 */
public final class Question<T extends Versioned> {

    private final Catalogue at;
    private final Class<T> record;
    private final Table<T> table;
    private Predicate<T> kept;
    /** The fewest rows among which the wanted ones are that any condition knows of; null for all. */
    private List<T> among;
    /** Which these are. */
    private Predicate<T> amongIs;

    Question(Catalogue at, Class<T> record) {
        this.at = at;
        this.record = record;
        this.table = at.table(record);
    }

    /** Keeps rows whose attribute is one of the values. */
    public Question<T> in(Function<? super T, ?> attribute, Collection<?> values) {
        if (values == null) {
            return this;
        }
        Set<?> wanted = new HashSet<>(values);
        return where(row -> {
            Object value = attribute.apply(row);
            return value != null && wanted.contains(value);
        });
    }

    /** The same of an attribute that rows are found by. */
    public <K> Question<T> in(Index<T, K> index, Collection<K> values) {
        return values == null ? this : in(table.by(index), row -> index.keys(row), values);
    }

    /** The same of an attribute that follows of the catalogue. @param found all rows by it */
    public <K> Question<T> in(Map<K, List<T>> found, Function<? super T, ? extends Collection<K>> attribute, Collection<K> values) {
        if (values == null) {
            return this;
        }
        Set<K> wanted = new LinkedHashSet<>(values);
        Predicate<T> condition = row -> attribute.apply(row).stream().anyMatch(wanted::contains);
        long size = wanted.stream().mapToLong(each -> found.getOrDefault(each, List.of()).size()).sum();
        if (among != null && size >= among.size()) {
            return where(condition);
        }
        List<T> rows = new ArrayList<>();
        // A row that several values lead to is there once.
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (K each : wanted) {
            for (T row : found.getOrDefault(each, List.of())) {
                if (wanted.size() == 1 || seen.add(row)) {
                    rows.add(row);
                }
            }
        }
        return among(rows, condition);
    }

    private Question<T> among(List<T> rows, Predicate<T> condition) {
        if (among != null) {
            where(amongIs);
        }
        among = rows;
        amongIs = condition;
        return this;
    }

    /** Keeps rows whose text has all words of what a reader typed, with or without accents. Null is no condition. */
    public Question<T> matching(String text) {
        if (text == null) {
            return this;
        }
        List<String> asked = FoldedText.asked(text);
        List<T> found = new ArrayList<>();
        if (!asked.isEmpty()) {
            List<FoldedText> texts = table.texts();
            for (int i = 0; i < texts.size(); i++) {
                if (texts.get(i).has(asked)) {
                    found.add(table.rows().get(i));
                }
            }
        }
        Set<T> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(found);
        return among != null && found.size() >= among.size() ? where(known::contains) : among(found, known::contains);
    }

    /** Keeps rows that meet a condition. */
    public Question<T> where(Predicate<T> condition) {
        kept = kept == null ? condition : kept.and(condition);
        return this;
    }

    /** The same with a value; null is no condition. */
    public <V> Question<T> where(V value, Predicate<T> condition) {
        return value == null ? this : where(condition);
    }

    /** Those that are wanted, in the order in which they came in, or in that of the index that led to them. */
    public Stream<T> stream() {
        Stream<T> all = (among == null ? table.rows() : among).stream();
        return kept == null ? all : all.filter(kept);
    }

    public List<T> list(Order<T> order) {
        if (among == null) {
            List<T> sorted = sorted(order);
            return kept == null ? sorted : sorted.stream().filter(kept).toList();
        }
        return stream().sorted(order.comparator(at)).toList();
    }

    /** All rows of the table, sorted; once for all who ask. */
    private List<T> sorted(Order<T> order) {
        return order.isOfRows() ? table.in(order) : at.derived(order, catalogue -> table.sorted(order.comparator(catalogue)));
    }

    /** A part of the list. It may begin after a row that stands no longer. */
    public Page<T> page(Order<T> order, Slice slice) {
        Optional<T> after = slice.after() == null ? Optional.empty() : at.history().of(record).find(slice.after());
        if (slice.after() != null && after.isEmpty()) {
            // Another instance knows of a release that this one does not know yet, or it is no cursor of this list.
            return new Page<>(List.of(), false);
        }
        Comparator<T> comparator = order.comparator(at);
        if (among != null) {
            return Page.ofOneMore(least(comparator, after.orElse(null), slice.first() + 1), slice.first());
        }
        List<T> sorted = sorted(order);
        List<T> page = new ArrayList<>(Math.min(slice.first() + 1, sorted.size()));
        for (int i = after.map(row -> follows(sorted, row, comparator)).orElse(0); i < sorted.size() && page.size() <= slice.first(); i++) {
            if (kept == null || kept.test(sorted.get(i))) {
                page.add(sorted.get(i));
            }
        }
        return Page.ofOneMore(page, slice.first());
    }

    /** The first of those that are wanted, which need not all be sorted for a few. @param after null for the beginning */
    private List<T> least(Comparator<T> comparator, T after, int most) {
        PriorityQueue<T> least = new PriorityQueue<>(comparator.reversed());
        for (T row : among) {
            if ((kept == null || kept.test(row)) && (after == null || comparator.compare(row, after) > 0)
                    && (least.size() < most || comparator.compare(row, least.peek()) < 0)) {
                least.add(row);
                if (least.size() > most) {
                    least.poll();
                }
            }
        }
        List<T> sorted = new ArrayList<>(least);
        sorted.sort(comparator);
        return sorted;
    }

    /** The place of the first row that comes after one. */
    private int follows(List<T> sorted, T row, Comparator<T> comparator) {
        int least = 0;
        int most = sorted.size();
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (comparator.compare(sorted.get(middle), row) <= 0) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    public long count() {
        return kept == null ? (among == null ? table.size() : among.size()) : stream().count();
    }

    public Optional<T> first() {
        return stream().findFirst();
    }

    /** Whether there is no condition. */
    public boolean isOfAll() {
        return kept == null && among == null;
    }

    /** How many have each value of an attribute that rows are found by; those without are left out. */
    public <K> Map<K, Long> counts(Index<T, K> index) {
        Map<K, Long> counts = new HashMap<>();
        if (isOfAll()) {
            table.by(index).forEach((key, rows) -> counts.put(key, (long) rows.size()));
        } else {
            stream().forEach(row -> index.keys(row).forEach(key -> counts.merge(key, 1L, Long::sum)));
        }
        return counts;
    }

    /** How many have each value of an attribute; those without are left out. */
    public <K> Map<K, Long> counts(Function<? super T, K> attribute) {
        Map<K, Long> counts = new HashMap<>();
        stream().map(attribute).filter(each -> each != null).forEach(each -> counts.merge(each, 1L, Long::sum));
        return counts;
    }
}
