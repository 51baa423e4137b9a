package vn.minhbach.catalogue.funding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Arithmetic;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding.Money;

/**
 * The money of one project or programme, step by step, with what its sources report and what the portal computes kept
 * apart. A step may hold several figures: of several years, funds, dates or sources.
 */
public record Ladder(List<Funding> funding) {

    /** From what is to be spent to what was settled. */
    public static final List<Measure> STEPS = List.of(Measure.TOTAL_INVESTMENT, Measure.COST_ESTIMATE,
            Measure.ALLOCATED, Measure.DISBURSED, Measure.SETTLED);

    /** The firmest last: what happened goes before what was expected or planned, then the latest. */
    private static final Comparator<Funding> FIRMEST = Comparator
            .comparing((Funding each) -> each.claim().basis(), Comparator.reverseOrder())
            .thenComparing(each -> each.claim().asOfEnd()).thenComparing(each -> each.version().id());

    /**
     * What lies between two steps.
     *
     * @param money that both steps speak of; of no year where the upper one is of the whole undertaking
     * @param figure what the lower step leaves of the upper one; at most as much, where the upper step is of the whole
     *     and the lower of single years, as there may be years of which no source tells
     */
    public record Gap(Measure from, Measure to, Money money, Figure figure) {

        public Integer fiscalYear() {
            return money.fiscalYear();
        }

        /** Null where it is of no single one; so the budget. */
        public Fund fund() {
            return money.fund();
        }

        public Budget budget() {
            return money.budget();
        }
    }

    /**
     * Two steps that both have numbers, none of which can be held against each other: of other years, funds or budgets.
     */
    public record Unmatched(Measure from, Measure to) {
    }

    /** What was allocated, and what of the same money was disbursed. */
    public record Spending(Funding disbursed, Funding allocated) {
    }

    private record Rate(Figure figure, NoRate absence) {
    }

    /** The figures of a step, as stated; for {@link Measure#DISBURSEMENT_RATE} the rates that sources report. */
    public List<Figure> step(Measure measure) {
        return funding.stream().filter(each -> each.measure() == measure).map(Funding::figure).toList();
    }

    /**
     * The latest disbursement over what was allocated for the same year, in percent: never of the total investment.
     * Empty where {@link #rateAbsence()} says why.
     */
    public Optional<Figure> computedRate() {
        return Optional.ofNullable(rate().figure);
    }

    /** Why no rate can be computed; empty where one can. */
    public Optional<NoRate> rateAbsence() {
        return Optional.ofNullable(rate().absence);
    }

    private Rate rate() {
        Map<Money, Funding> spent = numbers(Measure.DISBURSED);
        Map<Money, Funding> given = numbers(Measure.ALLOCATED);
        if (spent.isEmpty() || given.isEmpty()) {
            return new Rate(null, NoRate.missing(!step(Measure.ALLOCATED).isEmpty(), !given.isEmpty(),
                    !step(Measure.DISBURSED).isEmpty()));
        }
        Funding disbursed = spent.values().stream().filter(part -> spent.keySet().stream()
                .noneMatch(each -> Objects.equals(each.fiscalYear(), part.fiscalYear()) && part.money().isWithin(each)))
                .findFirst().orElseThrow();
        Funding allocated = given.get(disbursed.money());
        if (isSplit(disbursed, spent) || allocated != null && isSplit(allocated, given)
                || allocated == null && given.keySet().stream()
                        .anyMatch(each -> Objects.equals(each.fiscalYear(), disbursed.fiscalYear())
                                && each.isWithin(disbursed.money()))) {
            return new Rate(null, NoRate.SPLIT);
        }
        Figure rate = allocated == null ? null : Arithmetic.percent(disbursed.figure(), allocated.figure());
        return new Rate(rate, allocated == null ? NoRate.OTHER_MONEY : rate == null ? NoRate.NOTHING_ALLOCATED : null);
    }

    /**
     * All money of which both what was allocated and what was disbursed is stated, without what is a part of other such
     * money.
     */
    public List<Spending> spending() {
        Map<Money, Funding> given = numbers(Measure.ALLOCATED);
        return whole(
                numbers(Measure.DISBURSED).values().stream().filter(each -> given.containsKey(each.money())).toList())
                .stream()
                .map(each -> new Spending(each, given.get(each.money()))).toList();
    }

    /** The gaps that can be added up: without those of what is a part of other money with the same gap. */
    public List<Gap> wholeGaps() {
        List<Gap> gaps = gaps();
        return gaps.stream()
                .filter(each -> gaps.stream().noneMatch(other -> other.from == each.from && other.to == each.to
                        && each.money.isWithin(other.money)))
                .toList();
    }

    /** The gap between each number and the next step below it that tells of the same money. */
    public List<Gap> gaps() {
        List<Map<Money, Funding>> numbers = STEPS.stream().map(this::numbers).toList();
        List<Gap> gaps = new ArrayList<>();
        for (int upper = 0; upper < STEPS.size(); upper++) {
            for (Funding from : numbers.get(upper).values()) {
                Gap gap = null;
                for (int lower = upper + 1; lower < STEPS.size() && gap == null; lower++) {
                    gap = gap(from, STEPS.get(lower), numbers.get(lower));
                }
                if (gap != null) {
                    gaps.add(gap);
                }
            }
        }
        return gaps;
    }

    /** The steps with numbers, each with the next such step, that have no gap between them. */
    public List<Unmatched> unmatched() {
        List<Measure> stated = STEPS.stream().filter(step -> !numbers(step).isEmpty()).toList();
        List<Gap> gaps = gaps();
        List<Unmatched> unmatched = new ArrayList<>();
        for (int i = 1; i < stated.size(); i++) {
            Unmatched pair = new Unmatched(stated.get(i - 1), stated.get(i));
            if (gaps.stream().noneMatch(gap -> gap.from() == pair.from && gap.to() == pair.to)) {
                unmatched.add(pair);
            }
        }
        return unmatched;
    }

    /** @param there the numbers of the lower step; null where none tells of the same money */
    private static Gap gap(Funding from, Measure step, Map<Money, Funding> there) {
        Funding same = there.get(from.money());
        if (same != null) {
            return new Gap(from.measure(), step, from.money(), Arithmetic.difference(from.figure(), same.figure()));
        }
        List<Funding> years = from.fiscalYear() == null ? years(there, from.money()) : List.of();
        return years.isEmpty() ? null : new Gap(from.measure(), step, from.money(),
                Arithmetic.difference(from.figure(), years.stream().map(Funding::figure).toList(), false));
    }

    /** What is stated of single years, where it can be added up: of one basis. */
    private static List<Funding> years(Map<Money, Funding> step, Money of) {
        List<Funding> years = whole(
                step.values().stream().filter(each -> each.fiscalYear() != null && each.money().isOf(of)).toList());
        return years.stream().map(each -> each.claim().basis()).distinct().count() > 1 ? List.of() : years;
    }

    /** Those that are no part of another. */
    private static List<Funding> whole(Collection<Funding> step) {
        return step.stream().filter(part -> step.stream().noneMatch(each -> part.money().isWithin(each.money())))
                .toList();
    }

    /** The firmest number of each money that a step tells of, the firmest of all first. */
    private Map<Money, Funding> numbers(Measure measure) {
        List<Funding> stated = funding.stream().filter(each -> each.measure() == measure && each.amount() != null)
                .toList();
        if (stated.size() <= 1) {
            return stated.isEmpty() ? Map.of() : Map.of(stated.get(0).money(), stated.get(0));
        }
        return stated.stream().sorted(FIRMEST.reversed())
                .collect(Collectors.toMap(Funding::money, each -> each, (firmest, other) -> firmest,
                        LinkedHashMap::new));
    }

    /**
     * Whether the same measure of the same year has a number of another fund or budget too that is no part of it: then
     * none is the whole.
     */
    private static boolean isSplit(Funding one, Map<Money, Funding> step) {
        return step.values().stream()
                .anyMatch(each -> Objects.equals(each.fiscalYear(), one.fiscalYear()) && !each.isAlike(one)
                        && !each.money().isWithin(one.money()));
    }
}
