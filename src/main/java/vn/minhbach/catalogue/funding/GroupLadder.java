package vn.minhbach.catalogue.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.figure.Arithmetic;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Hedge;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.FundingSummary.Reason;

/** Adds up the ladders of a group's projects and programmes, one after another. */
public final class GroupLadder {

    static final Comparator<Funding> LATER = Comparator.comparing((Funding each) -> each.claim().asOfEnd())
            .thenComparing(each -> each.version().id());

    private final SummaryBy by;
    private final String key;
    private final Set<Measure> stated = EnumSet.noneOf(Measure.class);
    /** Steps with numbers that count in those of programmes. */
    private final Set<Measure> elsewhere = EnumSet.noneOf(Measure.class);
    private final Map<Step, Tally> sums = new HashMap<>();
    private final Map<Steps, Tally> gaps = new HashMap<>();
    private final Map<Bases, Tally> disbursed = new TreeMap<>(
            Comparator.comparing(Bases::disbursed).thenComparing(Bases::allocated));
    private final Map<Bases, Tally> allocated = new HashMap<>();
    private List<Funding> elsewhereAllocated = List.of();
    private final Map<Reason, Long> leftOut = new EnumMap<>(Reason.class);

    private record Step(Measure measure, Basis basis) {
    }

    private record Steps(Measure from, Measure to, Basis basis) {
    }

    private record Bases(Basis disbursed, Basis allocated) {
    }

    private static final class Tally {
        private BigDecimal amount = BigDecimal.ZERO;
        private Qualifier qualifier = Qualifier.EXACT;
        private long figures;
        private final List<Figure> hedged = new ArrayList<>();

        void add(Figure figure) {
            if (figure.claim().qualifier() == Qualifier.MORE_THAN) {
                hedged.add(figure);
            }
            amount = amount.add(figure.value());
            qualifier = qualifier.plus(figure.claim().qualifier());
            figures++;
        }

        FundingSummary.Sum sum(Measure measure, Basis basis) {
            return new FundingSummary.Sum(measure, basis, amount, qualifier, Hedge.of(hedged), figures);
        }
    }

    /** @param by null for a total of figures that are grouped by nothing; so the key */
    public GroupLadder(SummaryBy by, String key) {
        this.by = by;
        this.key = key;
    }

    /**
     * Adds what counts of one project or programme, and notes why the rest does not.
     *
     * @param figures everything that is told of it in this group
     * @param own whether its publisher tells a figure
     * @param withinProgramme whether a figure is part of one of its programme that is added elsewhere
     */
    public void add(List<Funding> figures, Predicate<Funding> own, Predicate<Funding> withinProgramme) {
        figures.stream().filter(own.negate()).forEach(each -> leftOut.merge(Reason.OTHER_PUBLISHER, 1L, Long::sum));
        addOwn(figures.stream().filter(own).toList(), withinProgramme);
    }

    /** What is known to have been allocated of what is added next: a rate is worked out of it, and it is in no sum. */
    void allocate(List<Funding> figures) {
        elsewhereAllocated = figures;
    }

    private void addOwn(List<Funding> figures, Predicate<Funding> withinProgramme) {
        Map<Step, List<Funding>> steps = figures.stream().filter(each -> each.amount() != null)
                .collect(Collectors.groupingBy(each -> new Step(each.measure(), each.claim().basis())));
        List<Funding> compared = new ArrayList<>();
        figures.forEach(each -> {
            Step step = new Step(each.measure(), each.claim().basis());
            Reason reason = why(each, steps.get(step), withinProgramme);
            stated.add(each.measure());
            if (reason == null) {
                sums.computeIfAbsent(step, first -> new Tally()).add(each.figure());
            } else {
                leftOut.merge(reason, 1L, Long::sum);
            }
            // A part is compared with what is of that part, though it does not count beside its whole.
            if (reason == null || reason == Reason.WITHIN_TOTAL && !withinProgramme.test(each)) {
                compared.add(each);
            } else if (reason == Reason.WITHIN_PROGRAMME || reason == Reason.WITHIN_TOTAL) {
                elsewhere.add(each.measure());
            }
        });
        compare(compared);
        elsewhereAllocated = List.of();
    }

    private void compare(List<Funding> compared) {
        new Ladder(compared).wholeGaps()
                .forEach(gap -> gaps
                        .computeIfAbsent(new Steps(gap.from(), gap.to(), gap.figure().claim().basis()),
                                steps -> new Tally())
                        .add(gap.figure()));
        List<Funding> known = new ArrayList<>(compared);
        elsewhereAllocated.stream()
                .filter(each -> compared.stream()
                        .noneMatch(other -> other.measure() == Measure.ALLOCATED && other.isAlike(each)))
                .forEach(known::add);
        new Ladder(known).spending().forEach(each -> {
            Bases bases = new Bases(each.disbursed().claim().basis(), each.allocated().claim().basis());
            disbursed.computeIfAbsent(bases, first -> new Tally()).add(each.disbursed().figure());
            allocated.computeIfAbsent(bases, first -> new Tally()).add(each.allocated().figure());
        });
    }

    /** Why a figure is not counted; null where it is. */
    private static Reason why(Funding one, List<Funding> step, Predicate<Funding> withinProgramme) {
        if (one.measure() == Measure.DISBURSEMENT_RATE) {
            return Reason.RATE;
        }
        if (one.amount() == null) {
            return Reason.WORDS;
        }
        if (step.stream().anyMatch(each -> each.isAlike(one) && LATER.compare(each, one) > 0)) {
            return Reason.SUPERSEDED;
        }
        if (step.stream().anyMatch(each -> one.money().isWithin(each.money()))) {
            return Reason.WITHIN_TOTAL;
        }
        return withinProgramme.test(one) ? Reason.WITHIN_PROGRAMME : null;
    }

    public FundingSummary summary() {
        List<FundingSummary.Sum> summed = new ArrayList<>();
        sums.forEach((step, all) -> summed.add(all.sum(step.measure, step.basis)));
        summed.sort(Comparator.comparing(FundingSummary.Sum::measure).thenComparing(FundingSummary.Sum::basis));
        List<FundingSummary.Gap> left = new ArrayList<>();
        gaps.forEach((steps, all) -> left.add(new FundingSummary.Gap(steps.from, steps.to, steps.basis, all.amount,
                all.qualifier, Hedge.of(all.hedged), all.figures)));
        left.sort(Comparator.comparing(FundingSummary.Gap::from).thenComparing(FundingSummary.Gap::to)
                .thenComparing(FundingSummary.Gap::basis));
        List<FundingSummary.Rate> rates = disbursed.keySet().stream()
                .filter(bases -> allocated.get(bases).amount.signum() > 0).map(this::rate).toList();
        return new FundingSummary(by, key, summed, left, rates, rates.isEmpty() ? absence() : null,
                leftOut.entrySet().stream()
                        .map(each -> new FundingSummary.LeftOut(each.getKey(), each.getValue())).toList());
    }

    private FundingSummary.Rate rate(Bases bases) {
        Tally part = disbursed.get(bases);
        Tally whole = allocated.get(bases);
        Qualifier qualifier = part.qualifier.dividedBy(whole.qualifier);
        return new FundingSummary.Rate(Arithmetic.percent(part.amount, whole.amount, qualifier), qualifier,
                part.sum(Measure.DISBURSED, bases.disbursed), whole.sum(Measure.ALLOCATED, bases.allocated));
    }

    private NoRate absence() {
        boolean given = has(Measure.ALLOCATED);
        boolean spent = has(Measure.DISBURSED);
        if (given && spent) {
            return hasAllocated() ? NoRate.OTHER_MONEY : NoRate.NOTHING_ALLOCATED;
        }
        boolean counted = (given || elsewhere.contains(Measure.ALLOCATED))
                && (spent || elsewhere.contains(Measure.DISBURSED));
        return counted ? NoRate.WITHIN_PROGRAMME
                : NoRate.missing(stated.contains(Measure.ALLOCATED), given || elsewhere.contains(Measure.ALLOCATED),
                        stated.contains(Measure.DISBURSED));
    }

    private boolean has(Measure measure) {
        return sums.keySet().stream().anyMatch(each -> each.measure == measure);
    }

    private boolean hasAllocated() {
        return sums.entrySet().stream()
                .anyMatch(each -> each.getKey().measure == Measure.ALLOCATED && each.getValue().amount.signum() > 0);
    }
}
