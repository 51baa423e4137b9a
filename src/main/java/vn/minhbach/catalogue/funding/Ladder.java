package vn.minhbach.catalogue.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.minhbach.catalogue.figure.Arithmetic;
import vn.minhbach.catalogue.figure.Figure;

/**
 * The money of one project or programme, step by step, with what its sources report and what the portal computes kept
 * apart. A step may hold several figures: of several years, funds, dates or sources.
 */
public record Ladder(List<Funding> funding) {

    private static final List<Measure> STEPS = List.of(Measure.TOTAL_INVESTMENT, Measure.COST_ESTIMATE,
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
        Funding disbursed = latest(Measure.DISBURSED, null);
        Funding allocated = disbursed == null ? null : latest(Measure.ALLOCATED, disbursed);
        return allocated == null ? Optional.empty()
                : Optional.ofNullable(Arithmetic.percent(disbursed.figure(), allocated.figure()));
    }

    /** The gaps between each step and the next one that has a number, where both speak of the same year and fund. */
    public List<Gap> gaps() {
        Map<Measure, Funding> latest = new EnumMap<>(Measure.class);
        Funding above = null;
        for (Measure step : STEPS) {
            Funding found = latest(step, above);
            if (found != null) {
                latest.put(step, found);
                above = found;
            }
        }
        List<Gap> gaps = new ArrayList<>();
        List<Funding> steps = List.copyOf(latest.values());
        for (int i = 1; i < steps.size(); i++) {
            Funding from = steps.get(i - 1);
            Funding to = steps.get(i);
            gaps.add(new Gap(from.measure(), to.measure(), to.fiscalYear(),
                    Arithmetic.difference(from.figure(), to.figure())));
        }
        return gaps;
    }

    /** The latest figure with a number; where another is given, of the same fiscal year, fund and budget as that one. */
    private Funding latest(Measure measure, Funding alike) {
        return funding.stream().filter(each -> each.measure() == measure && each.amount() != null)
                .filter(each -> alike == null || Objects.equals(each.fiscalYear(), alike.fiscalYear())
                        && each.fund() == alike.fund() && each.budget() == alike.budget())
                .max(Comparator.comparing((Funding each) -> each.claim().asOfEnd()).thenComparing(each -> each.version().id()))
                .orElse(null);
    }
}
