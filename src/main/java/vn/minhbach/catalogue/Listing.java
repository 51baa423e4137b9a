package vn.minhbach.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list as it is asked for, whatever page of it: so it can be told in groups, and how many have which value of what it
 * can be narrowed by. What follows is kept for who asks the same next.
 *
 * @param <T> the row
 * @param <F> the filter
 * @param at a day is named in it, as what belongs where depends on that
 * @param filter that the reader gave; null for none
 * @param within what else narrows the list, for who asks the same: no reader can leave it out
 */
public record Listing<T, F>(Snapshot at, F filter, List<Object> within, Rows<T, F> source) {

    /** The rows that a filter keeps. */
    public interface Rows<T, F> {

        Stream<T> of(Snapshot at, F filter);
    }

    /** How many rows have a value of a facet. */
    public record Value(Object value, long count) {

        /** Most rows first. */
        private static final Comparator<Value> MOST = Comparator.comparing((Value each) -> -each.count)
                .thenComparing(each -> each.value, Comparator.comparing(Object::toString));
    }

    /** @param within a value for each thing that narrows it beside the filter */
    public static <T, F> Listing<T, F> of(F filter, Rows<T, F> source, Object... within) {
        return new Listing<>(null, filter, Arrays.asList(within), source);
    }

    /** The same in a snapshot, which names a day. */
    public Listing<T, F> in(Snapshot snapshot) {
        return new Listing<>(snapshot, filter, within, source);
    }

    private record FoundOf(Object filter, Object within, Class<?> source, Object name, Object on) {
    }

    /**
     * What follows of all rows; worked out once.
     *
     * @param name a constant
     */
    public <D> D derived(Object name, Function<List<T>, D> find) {
        return at.catalogue().recent(new FoundOf(filter, within, source.getClass(), name, at.on()),
                catalogue -> find.apply(source.of(at, filter).toList()));
    }

    private record GroupsOf(Object filter, Object within, Class<?> source, Object by, Object on) {
    }

    private record ValuesOf(Object filter, Object within, Class<?> source, Object by, Object on) {
    }

    private record Groups<T>(List<Group<T>> all) implements Sized {

        @Override
        public long bytes() {
            return all.stream().mapToLong(Group::bytes).sum();
        }
    }

    /** Of a facet, how many rows have each value, and how many have none. */
    private record Told(List<Value> values, long untold) implements Sized {

        private static final long KEY = 1_000;
        private static final long VALUE = 100;

        @Override
        public long bytes() {
            return KEY + VALUE * values.size();
        }
    }

    /** @param by names the facets, the same for the same */
    public List<Group<T>> groups(List<Facet<T>> facets, List<?> by, Comparator<Group<?>> order) {
        Groups<T> found = at.catalogue().recent(
                new GroupsOf(filter, within, source.getClass(), List.of(by, order), at.on()),
                catalogue -> new Groups<>(Group.of(at, source.of(at, filter), facets).stream().sorted(order).toList()));
        return found.all();
    }

    /**
     * How many rows have each value of a facet within what is chosen of the others: its own condition is left out, so
     * that a reader sees what else could be chosen. Most rows first; rows without a value are left out.
     */
    public List<Value> values(Facet<T> facet, Object by) {
        return told(facet, by).values;
    }

    /** Of the same rows, how many have no value. */
    public long untold(Facet<T> facet, Object by) {
        return told(facet, by).untold;
    }

    private Told told(Facet<T> facet, Object by) {
        F others = filter == null || facet.part() == null ? filter : FilterPart.without(filter, facet.part(), by);
        return at.catalogue().recent(new ValuesOf(others, within, source.getClass(), by, at.on()),
                catalogue -> counted(others, facet));
    }

    private Told counted(F others, Facet<T> facet) {
        Map<Object, Long> counts = new HashMap<>();
        long[] untold = {0};
        source.of(at, others).forEach(row -> {
            Collection<?> values = facet.values(at, row);
            untold[0] += values.isEmpty() ? 1 : 0;
            values.stream().distinct().forEach(value -> counts.merge(value, 1L, Long::sum));
        });
        return new Told(counts.entrySet().stream().map(each -> new Value(each.getKey(), each.getValue()))
                .sorted(Value.MOST).toList(), untold[0]);
    }

    /**
     * Of this, what is in one group.
     *
     * @param by as for the groups
     */
    public Listing<T, F> of(Group<T> group, List<?> by) {
        return new Listing<>(at, null, Arrays.asList(filter, within, source.getClass(), by, group.keys()),
                (snapshot, all) -> group.rows().stream());
    }
}
