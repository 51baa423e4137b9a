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

import vn.minhbach.catalogue.figure.Arithmetic;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.FundingSummary.Reason;

/** Adds up the ladders of a group's projects and programmes, one after another. */
public final class GroupLadder {

    private final SummaryBy by;
    private final String key;
    private final Set<Measure> stated = EnumSet.noneOf(Measure.class);
    private final Map<Step, Tally> sums = new HashMap<>();
    private final Map<Steps, Tally> gaps = new HashMap<>();
    private final Map<Bases, Tally> disbursed = new TreeMap<>(Comparator.comparing(Bases::disbursed).thenComparing(Bases::allocated));
    private final Map<Bases, Tally> allocated = new HashMap<>();
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

        void add(Figure figure) {
            amount = amount.add(figure.value());
            qualifier = qualifier.plus(figure.claim().qualifier());
            figures++;
        }

        FundingSummary.Sum sum(Measure measure, Basis basis) {
            return new FundingSummary.Sum(measure, basis, amount, qualifier, figures);
        }
    }

    public GroupLadder(SummaryBy by, String key) {
        this.by = by;
        this.key = key;
    }

    /** Counts a figure that is no part of the sums. */
    public void leaveOut(Measure measure, Reason reason) {
        stated.add(measure);
        leftOut.merge(reason, 1L, Long::sum);
    }

    /** @param counted the money of one project or programme that counts in this group */
    public void add(List<Funding> counted) {
        counted.forEach(each -> {
            stated.add(each.measure());
            sums.computeIfAbsent(new Step(each.measure(), each.claim().basis()), step -> new Tally()).add(each.figure());
        });
        Ladder ladder = new Ladder(counted);
        ladder.gaps().forEach(gap -> gaps.computeIfAbsent(new Steps(gap.from(), gap.to(), gap.figure().claim().basis()), steps -> new Tally())
                .add(gap.figure()));
        ladder.spending().forEach(each -> {
            Bases bases = new Bases(each.disbursed().claim().basis(), each.allocated().claim().basis());
            disbursed.computeIfAbsent(bases, first -> new Tally()).add(each.disbursed().figure());
            allocated.computeIfAbsent(bases, first -> new Tally()).add(each.allocated().figure());
        });
    }

    public FundingSummary summary() {
        List<FundingSummary.Sum> summed = new ArrayList<>();
        sums.forEach((step, all) -> summed.add(all.sum(step.measure, step.basis)));
        summed.sort(Comparator.comparing(FundingSummary.Sum::measure).thenComparing(FundingSummary.Sum::basis));
        List<FundingSummary.Gap> left = new ArrayList<>();
        gaps.forEach((steps, all) -> left.add(new FundingSummary.Gap(steps.from, steps.to, steps.basis, all.amount, all.qualifier, all.figures)));
        left.sort(Comparator.comparing(FundingSummary.Gap::from).thenComparing(FundingSummary.Gap::to).thenComparing(FundingSummary.Gap::basis));
        List<FundingSummary.Rate> rates = disbursed.keySet().stream().filter(bases -> allocated.get(bases).amount.signum() > 0).map(this::rate).toList();
        return new FundingSummary(by, key, summed, left, rates, rates.isEmpty() ? absence() : null, leftOut.entrySet().stream()
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
        if (!disbursed.isEmpty()) {
            return NoRate.NOTHING_ALLOCATED;
        }
        boolean given = has(Measure.ALLOCATED);
        return given && has(Measure.DISBURSED) ? NoRate.OTHER_MONEY
                : NoRate.missing(stated.contains(Measure.ALLOCATED), given, stated.contains(Measure.DISBURSED));
    }

    private boolean has(Measure measure) {
        return sums.keySet().stream().anyMatch(each -> each.measure == measure);
    }
}
