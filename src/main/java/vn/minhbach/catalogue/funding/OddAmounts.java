package vn.minhbach.catalogue.funding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.figure.Sizes;

/**
 * What is odd about the sizes of the amounts of one project or programme. The same is asked before they are published,
 * of who publishes them, and afterwards by the rules that readers see.
 */
public final class OddAmounts {

    /**
     * Two that are odd beside each other.
     *
     * @param one the earlier on the ladder, or in time
     */
    public record Pair(Funding one, Funding other) {
    }

    /** By the highest number that each leaves possible. */
    private static final Comparator<Interval> REACH = Comparator
            .comparing(Interval::high, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Interval::highIn);

    private final List<Funding> amounts;

    /** @param all what is said of the money of one project or programme */
    public OddAmounts(Collection<Funding> all) {
        this.amounts = all.stream().filter(each -> each.amount() != null && each.measure() != Measure.DISBURSEMENT_RATE)
                .sorted(Comparator.comparing((Funding each) -> each.claim().asOfEnd())).toList();
    }

    /**
     * Each amount that is not of the size of the first step of the ladder of which there is one, beside the nearest of
     * that in time.
     */
    public List<Pair> apart() {
        Measure first = amounts.stream().map(Funding::measure).min(Comparator.naturalOrder()).orElse(null);
        NavigableMap<LocalDate, Funding> leading = new TreeMap<>();
        of(first).forEach(each -> leading.putIfAbsent(each.claim().asOfEnd(), each));
        List<Pair> pairs = new ArrayList<>();
        for (Funding each : amounts) {
            if (each.measure() != first) {
                Funding nearest = nearest(leading, each);
                if (Sizes.areApart(nearest.amount(), each.amount())) {
                    pairs.add(new Pair(nearest, each));
                }
            }
        }
        return pairs;
    }

    /** By days, the earlier of two that are as near; found by search, as there may be very many of both. */
    private static Funding nearest(NavigableMap<LocalDate, Funding> leading, Funding each) {
        Map.Entry<LocalDate, Funding> before = leading.floorEntry(each.claim().asOfEnd());
        Map.Entry<LocalDate, Funding> after = leading.ceilingEntry(each.claim().asOfEnd());
        return after == null || before != null && days(before.getValue(), each) <= days(after.getValue(), each)
                ? before.getValue() : after.getValue();
    }

    private static long days(Funding one, Funding other) {
        return Math.abs(ChronoUnit.DAYS.between(one.claim().asOfEnd(), other.claim().asOfEnd()));
    }

    /**
     * Each amount that is not of the size of the one before of the same money; what is disbursed or settled begins anew
     * each year.
     */
    public List<Pair> leaps() {
        Map<List<Object>, List<Funding>> series = amounts.stream()
                .collect(Collectors.groupingBy(each -> Arrays.asList(each.measure(), each.fund(), each.budget(),
                        each.measure().compareTo(Measure.ALLOCATED) > 0 ? each.fiscalYear() : null), LinkedHashMap::new,
                        Collectors.toList()));
        List<Pair> pairs = new ArrayList<>();
        series.values().forEach(each -> Sizes.leaps(each, Figure.MONEY, Funding::amount, row -> row.claim().asOfEnd(),
                (one, other) -> pairs.add(new Pair(one, other))));
        return pairs;
    }

    /**
     * Each allocation that exceeds every total investment of its fund, or of no fund in particular; not where their
     * sizes are apart.
     */
    public List<Pair> aboveInvestment() {
        List<Pair> pairs = new ArrayList<>();
        Map<Fund, List<Funding>> totals = new HashMap<>();
        for (Funding allocated : of(Measure.ALLOCATED)) {
            List<Funding> outermost = totals.computeIfAbsent(allocated.fund(), this::totals);
            if (!outermost.isEmpty()
                    && outermost.stream()
                            .allMatch(each -> Interval.of(each.figure()).isBelow(Interval.of(allocated.figure())))
                    && outermost.stream().noneMatch(each -> Sizes.areApart(each.amount(), allocated.amount()))) {
                pairs.add(new Pair(outermost.get(0), allocated));
            }
        }
        return pairs;
    }

    /** How many allocations there are beside a total investment. */
    public long besideInvestment() {
        Map<Fund, List<Funding>> totals = new HashMap<>();
        return of(Measure.ALLOCATED).stream()
                .filter(each -> !totals.computeIfAbsent(each.fund(), this::totals).isEmpty()).count();
    }

    /**
     * Of the total investments of a fund, or of no fund in particular, those that decide for all of them: the largest,
     * the one that leaves the highest number possible, and the two that are first to be apart. However many sources
     * state one, these are a few.
     */
    private List<Funding> totals(Fund fund) {
        List<Funding> all = of(Measure.TOTAL_INVESTMENT).stream()
                .filter(each -> each.fund() == null || each.fund() == fund).toList();
        Comparator<Funding> size = Comparator.comparing((Funding each) -> each.amount().abs());
        return Stream
                .of(all.stream().max(Comparator.comparing(Funding::amount)),
                        all.stream().max(Comparator.comparing((Funding each) -> Interval.of(each.figure()), REACH)),
                        all.stream().max(size), all.stream().filter(each -> each.amount().signum() != 0).min(size))
                .flatMap(Optional::stream).toList();
    }

    /** Those of less than a million đồng. */
    public List<Funding> small() {
        return amounts.stream().filter(each -> Sizes.isSmallMoney(each.amount())).toList();
    }

    /** How many amounts there are. */
    public int count() {
        return amounts.size();
    }

    private List<Funding> of(Measure measure) {
        return amounts.stream().filter(each -> each.measure() == measure).toList();
    }
}
