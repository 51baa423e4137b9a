package vn.minhbach.catalogue.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import vn.minhbach.catalogue.figure.Arithmetic;
import vn.minhbach.catalogue.figure.Figure;

/**
 * The money of one project or programme, step by step, with what its sources report and what the portal computes kept
 * apart. A step may hold several figures: of several years, funds, dates or sources.
 */
public record Ladder(List<Funding> funding) {

    /** From what is to be spent to what was settled. */
    public static final List<Measure> STEPS = List.of(Measure.TOTAL_INVESTMENT, Measure.COST_ESTIMATE,
            Measure.ALLOCATED, Measure.DISBURSED, Measure.SETTLED);

    /**
     * What lies between two steps.
     *
     * @param figure what the lower step leaves of the upper one
     */
    public record Gap(Measure from, Measure to, Integer fiscalYear, Figure figure) {
    }

    /** The figures of a step, as stated; for {@link Measure#DISBURSEMENT_RATE} the rates that sources report. */
    public List<Figure> step(Measure measure) {
        return funding.stream().filter(each -> each.measure() == measure).map(Funding::figure).toList();
    }

    /**
     * The latest disbursement over what was allocated for the same year, in percent: never of the total investment.
     * Empty where one of the two is missing, has no number, or is split among funds or budgets.
     */
    public Optional<Figure> computedRate() {
        Funding disbursed = latest(Measure.DISBURSED, each -> true);
        if (disbursed == null || isSplit(disbursed)) {
            return Optional.empty();
        }
        Funding allocated = latest(Measure.ALLOCATED, disbursed::isAlike);
        return allocated == null || isSplit(allocated) ? Optional.empty()
                : Optional.ofNullable(Arithmetic.percent(disbursed.figure(), allocated.figure()));
    }

    /** The gap between each step and the next one below it that has a number of the same year, fund and budget. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int upper = 0; upper < STEPS.size(); upper++) {
            Funding from = latest(STEPS.get(upper), each -> true);
            if (from == null) {
                continue;
            }
            STEPS.subList(upper + 1, STEPS.size()).stream().map(step -> latest(step, from::isAlike))
                    .filter(Objects::nonNull).findFirst().ifPresent(to -> gaps.add(new Gap(from.measure(), to.measure(),
                            to.fiscalYear(), Arithmetic.difference(from.figure(), to.figure()))));
        }
        return gaps;
    }

    /** The latest figure with a number among those wanted; what happened goes before what was expected or planned. */
    private Funding latest(Measure measure, Predicate<Funding> wanted) {
        return funding.stream().filter(each -> each.measure() == measure && each.amount() != null).filter(wanted)
                .max(Comparator.comparing((Funding each) -> each.claim().basis(), Comparator.reverseOrder())
                        .thenComparing(each -> each.claim().asOfEnd()).thenComparing(each -> each.version().id()))
                .orElse(null);
    }

    /** Whether the same measure of the same year has a number of another fund or budget too: then none is the whole. */
    private boolean isSplit(Funding one) {
        return funding.stream().anyMatch(each -> each.measure() == one.measure() && each.amount() != null
                && Objects.equals(each.fiscalYear(), one.fiscalYear()) && !each.isAlike(one));
    }
}
