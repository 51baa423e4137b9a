package vn.minhbach.catalogue.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.TextAttribute;

/**
 * How the facts of one table are asked for by when they speak of, who says so, and which is the latest: a constant of
 * each. Of a million rows few times are different, so that rows are found by the time that they speak of.
 */
public final class FactTable<T extends Attributed> {

    private static final List<Boolean> YES = List.of(true);

    private final Class<T> record;
    private final Function<T, Claim> claim;
    private final Function<T, ?> series;
    private final Index<T, String> byTime;
    private final Index<T, String> bySource;
    private final TextAttribute<T> saidBy;
    /** The latest first. */
    private final Comparator<T> later;
    private final Map<FactOrder, SortOrder<T>> orders;

    /** @param series of which a fact is one of several in time: what is said, and on which basis, without the time */
    public FactTable(Class<T> record, Function<T, Claim> claim, Function<T, ?> series) {
        this.record = record;
        this.claim = claim;
        this.series = series;
        this.byTime = Index.by(row -> claim.apply(row).asOf());
        this.bySource = Index.by(row -> claim.apply(row).source());
        this.saidBy = TextAttribute.of(row -> claim.apply(row).saidBy());
        Comparator<T> byEnd = Comparator.comparing(row -> claim.apply(row).asOfEnd());
        Comparator<T> byComing = Comparator.comparing(row -> row.version().id());
        this.later = byEnd.thenComparing(byComing).reversed();
        this.orders = Map.of(FactOrder.AS_OF, SortOrder.by(byEnd), FactOrder.AS_OF_DESC, SortOrder.by(byEnd.reversed()),
                FactOrder.ADDED, SortOrder.ofComing(), FactOrder.ADDED_DESC, SortOrder.by(byComing.reversed()));
    }

    /** The same for all who ask, so that rows are sorted once. */
    public SortOrder<T> order(FactOrder order) {
        return orders.get(order);
    }

    public Claim claim(T row) {
        return claim.apply(row);
    }

    /** Of what is asked for, what all parts of a filter keep but those that ask for the latest; the same question. */
    public Question<T> narrowed(Question<T> asked, Snapshot at, FactNarrowing filter) {
        return asked.in(byTime, times(at, filter)).in(row -> claim.apply(row).basis(), filter.basis())
                .in(bySource, filter.source())
                .matching(saidBy, filter.saidBy());
    }

    /**
     * Of what is asked for, the latest of each series where the filter wants that.
     *
     * @param asked by all other parts of the filter
     * @param filter equal to others that keep the same
     * @param whole whether it keeps all of a series or nothing of it
     */
    public Question<T> latest(Question<T> asked, Snapshot at, FactNarrowing filter, boolean whole) {
        Integer periods = filter.wantedPeriods();
        if (periods == null) {
            return asked;
        } else if (whole) {
            return among(asked, at.catalogue().recent(new OfAll(this, periods),
                    all -> latest(all.own(record).rows().stream(), periods)));
        }
        return among(at.ask(record), at.catalogue().recent(new OfFiltered(this, filter),
                all -> latest(asked.stream().filter(all::isOwn), periods)));
    }

    /** What the latest facts of all series, or of those that a filter keeps, are kept by. */
    private record OfAll(FactTable<?> table, int periods) {
    }

    private record OfFiltered(FactTable<?> table, FactNarrowing filter) {
    }

    private record Latest<T>(Map<Boolean, List<T>> rows, Set<T> all) {

        List<Boolean> has(T row) {
            return all.contains(row) ? YES : List.of();
        }
    }

    private static <T extends Attributed> Question<T> among(Question<T> asked, Latest<T> latest) {
        return asked.in(latest.rows, latest::has, YES);
    }

    /** Of each series the last said of each of so many times, the latest ones. */
    private Latest<T> latest(Stream<T> rows, int periods) {
        List<T> latest = new ArrayList<>();
        if (periods == 1) {
            Map<Object, T> last = new HashMap<>();
            rows.forEach(row -> last.merge(series.apply(row), row,
                    (one, other) -> later.compare(one, other) <= 0 ? one : other));
            latest.addAll(last.values());
        } else {
            Map<Object, List<T>> all = new HashMap<>();
            rows.forEach(row -> all.computeIfAbsent(series.apply(row), first -> new ArrayList<>(2)).add(row));
            all.values().forEach(of -> latest.addAll(last(of, periods)));
        }
        latest.sort(Comparator.comparing(row -> row.version().id()));
        Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(latest);
        return new Latest<>(Map.of(true, List.copyOf(latest)), set);
    }

    private List<T> last(List<T> series, int periods) {
        series.sort(later);
        Set<String> times = new HashSet<>();
        return series.stream().filter(row -> times.size() < periods && times.add(claim.apply(row).asOf())).toList();
    }

    /** Those of all times of the table that a filter keeps, as their dataset writes them; null where it keeps all. */
    private Set<String> times(Snapshot at, FactNarrowing filter) {
        if (filter.period() == null && filter.periodFrom() == null && filter.periodTo() == null
                && filter.asOf() == null) {
            return null;
        }
        Set<String> kept = new HashSet<>();
        for (Period each : at.table(record).derived(this,
                table -> table.by(byTime).keySet().stream().map(text -> Period.parse(text).orElseThrow()).toList())) {
            if ((filter.period() == null || filter.period().stream().anyMatch(wanted -> wanted.holds(each)))
                    && (filter.periodFrom() == null || !each.start().isBefore(filter.periodFrom().start()))
                    && (filter.periodTo() == null || !each.end().isAfter(filter.periodTo().end()))
                    && (filter.asOf() == null
                            || filter.asOf().stream().anyMatch(wanted -> wanted.text().equals(each.text())))) {
                kept.add(each.text());
            }
        }
        return kept;
    }
}
