package vn.minhbach.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.minhbach.catalogue.text.TextQuestion;
import vn.minhbach.history.Versioned;

/**
 * Which rows of a table are wanted, and how: filtered, sorted, paged, counted, grouped. Every list that a door shows is
 * one. A condition whose values are null is none; one without values keeps nothing.
 */
public final class Question<T extends Versioned> {

    /** Where so many rows are wanted, and one in so many of all, they are met soon in the sorted table. */
    static final int MANY = 2_000;
    static final int ONE_IN = 50;
    /**
     * Where several values have more than one in so many of all rows, these are met soon without being listed, which
     * takes memory.
     */
    private static final int FEW_OF_ALL = 3;
    /** Of so few rows a condition is asked at once. */
    private static final int FEW = 200;

    final Catalogue at;
    final Class<T> record;
    final Table<T> table;
    Predicate<T> kept;
    /**
     * The fewest rows among which the wanted ones are that any condition knows of; null for all. Which these are;
     * whether they are there for who asks next.
     */
    List<T> among;
    Predicate<T> amongIs;
    boolean amongIsKept;
    /** The conditions of {@link #kept} that are told by bits; null where another is there too. */
    private List<Members> bits = new ArrayList<>(2);

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

    /**
     * The same of one that follows of the catalogue, by which the rows are found when it is first asked for.
     *
     * @param name a constant of its own
     */
    public <K> Question<T> inDerived(Object name, BiFunction<Snapshot, ? super T, ? extends Collection<K>> attribute,
            Collection<K> values) {
        Snapshot standing = new Snapshot(at);
        return values == null ? this
                : in(at.by(record, name, attribute), row -> attribute.apply(standing, row), values);
    }

    /**
     * The same of an attribute that follows of the catalogue.
     *
     * @param found all rows by it
     */
    public <K> Question<T> in(Map<K, List<T>> found, Function<? super T, ? extends Collection<K>> attribute,
            Collection<K> values) {
        if (values == null) {
            return this;
        }
        Set<K> wanted = new LinkedHashSet<>(values);
        Predicate<T> condition = row -> attribute.apply(row).stream().anyMatch(wanted::contains);
        List<List<T>> lists = wanted.stream().map(each -> found.getOrDefault(each, List.of())).toList();
        long size = lists.stream().mapToLong(List::size).sum();
        boolean areKept = lists.size() == 1 || size > MANY;
        boolean areMost = lists.size() > 1 && size > MANY && size > table.size() / FEW_OF_ALL;
        if (areMost || among != null && size >= among.size() && (!areKept || among.size() <= FEW)) {
            return where(condition);
        }
        List<T> rows = lists.size() == 1 ? lists.get(0)
                : areKept ? at.recent(Joined.of(lists), catalogue -> Joined.rows(lists)) : Joined.rows(lists);
        return among != null && size >= among.size() ? whereIn(rows, condition) : among(rows, condition, areKept);
    }

    /** @param areKept whether the same rows are there for who asks next */
    private Question<T> among(List<T> rows, Predicate<T> condition, boolean areKept) {
        List<T> before = among;
        Predicate<T> beforeIs = amongIs;
        boolean beforeIsKept = amongIsKept;
        among = rows;
        amongIs = condition;
        amongIsKept = areKept;
        return before == null ? this : beforeIsKept ? whereIn(before, beforeIs) : where(beforeIs);
    }

    /**
     * A condition that some rows meet which are kept: where many are asked about, what it follows of is not looked for
     * each time.
     */
    private Question<T> whereIn(List<T> rows, Predicate<T> condition) {
        Members members = members(rows);
        if (members == null) {
            return where(condition);
        }
        kept = kept == null ? members::has : kept.and(members::has);
        if (bits != null) {
            bits.add(members);
        }
        return this;
    }

    /** Null where few are asked about, or bits would take more than the rows. */
    Members members(List<T> rows) {
        return among.size() <= FEW || rows.size() > (long) among.size() * ONE_IN ? null
                : at.recent(new Listed(new Same(rows)),
                        catalogue -> Members.of(rows, table.rows().get(0).version().id()));
    }

    private record Listed(Same rows) {
    }

    /**
     * Keeps rows whose text has the words of what a reader typed, with or without accents, see {@code TextSearch}. Null
     * is no condition.
     */
    public Question<T> matching(String text) {
        if (text == null) {
            return this;
        }
        TextQuestion asked = TextQuestion.of(text, at.synonyms());
        TextMatches<T> found = at.recent(new Words(record, asked), catalogue -> TextMatches.of(table, asked));
        return among != null && found.rows().size() >= among.size() ? where(found::has)
                : among(found.rows(), found::has, true);
    }

    /** Keeps rows an attribute of which has the words of what a reader typed. Null is no condition. */
    public Question<T> matching(TextAttribute<T> attribute, String text) {
        if (text == null) {
            return this;
        }
        TextQuestion asked = TextQuestion.of(text, at.synonyms());
        Set<String> found = at.recent(new AttributeWords(attribute, asked), catalogue -> attribute.found(table, asked));
        return where(row -> found.contains(attribute.of(row)));
    }

    /** What readers look for among the rows of one record. */
    private record Words(Class<?> record, TextQuestion asked) {
    }

    private record AttributeWords(TextAttribute<?> attribute, TextQuestion asked) {
    }

    /** Keeps rows that another question of the same table keeps, too. */
    public Question<T> and(Question<T> other) {
        if (other.among != null && (among == null || other.among.size() < among.size())) {
            among(other.among, other.amongIs, other.amongIsKept);
        } else if (other.among != null && other.amongIsKept) {
            whereIn(other.among, other.amongIs);
        } else if (other.among != null) {
            where(other.amongIs);
        }
        if (other.kept != null) {
            kept = kept == null ? other.kept : kept.and(other.kept);
            bits = bits == null || other.bits == null ? null
                    : new ArrayList<>(Stream.concat(bits.stream(), other.bits.stream()).toList());
        }
        return this;
    }

    /**
     * Keeps these rows of the table, and is the first condition.
     *
     * @param rows a list that is kept for who asks next
     */
    public Question<T> only(List<T> rows) {
        return among(rows, new Predicate<T>() {
            private Set<T> those;

            @Override
            public boolean test(T row) {
                if (those == null) {
                    those = Collections.newSetFromMap(new IdentityHashMap<>());
                    those.addAll(rows);
                }
                return those.contains(row);
            }
        }, true);
    }

    /** Keeps rows that meet a condition. */
    public Question<T> where(Predicate<T> condition) {
        kept = kept == null ? condition : kept.and(condition);
        bits = null;
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

    public List<T> list(SortOrder<T> order) {
        return new SortedQuestion<>(this, order).list();
    }

    /** A part of the list. It may begin after, or end before, a row that stands no longer. */
    public Page<T> page(SortOrder<T> order, Slice slice) {
        return new SortedQuestion<>(this, order).page(slice);
    }

    /** How many of those that are wanted come before a row of them. */
    public long before(SortOrder<T> order, T row) {
        return new SortedQuestion<>(this, order).before(row);
    }

    /** Whether a row is one of those among which the wanted ones are, and meets the other conditions. */
    boolean keeps(T row) {
        return (among == null || amongIs.test(row)) && (kept == null || kept.test(row));
    }

    public long count() {
        if (kept == null) {
            return (among == null ? table.rows() : among).size();
        }
        Members members = among != null && amongIsKept && bits != null ? members(among) : null;
        return members == null ? stream().count() : members.count(bits);
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
        return Table.counts(stream(), attribute);
    }
}
