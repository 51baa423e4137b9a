package vn.minhbach.portal.funding;

import java.math.BigDecimal;
import java.util.List;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.funding.NoRate;
import vn.minhbach.portal.frame.BarLength;

/**
 * The money of one project or programme as a page shows it: every step of the ladder, also those that no source speaks
 * of, and what sources report apart from what the portal computes.
 *
 * @param unmatched neighbouring steps with numbers that cannot be held against each other
 * @param computed null where the sources give too little to compute a rate
 * @param absence why there is no computed rate, null where there is one
 */
public record MoneyLadder(List<Rung> rungs, List<Ladder.Gap> gaps, List<Ladder.Unmatched> unmatched,
        List<Figure> reported,
        Figure computed, NoRate absence) {

    /** How many figures of one step a ladder has room for. */
    private static final int SHOWN = 20;

    /** A step of the ladder, with everything that sources say of it. */
    public record Rung(Measure measure, List<Step> steps) {

        /** The latest of what sources say of it. */
        public List<Step> latest(int most) {
            return steps.stream().limit(most).toList();
        }

        public boolean silent() {
            return steps.isEmpty();
        }

        /** Whether readers ask for it of every programme, so that silence on it is worth showing even in a list. */
        public boolean asked() {
            return measure == Measure.ALLOCATED || measure == Measure.DISBURSED;
        }
    }

    /** @param share of the greatest figure of the ladder, null for words */
    public record Step(Funding funding, String share) {
    }

    public static MoneyLadder of(List<Funding> funding) {
        Ladder ladder = new Ladder(funding);
        BigDecimal greatest = BarLength.greatest(funding.stream().map(Funding::amount));
        List<Rung> rungs = Ladder.STEPS.stream().map(measure -> new Rung(measure, funding.stream()
                .filter(each -> each.measure() == measure)
                .map(each -> new Step(each, BarLength.of(each.amount(), greatest))).toList())).toList();
        return new MoneyLadder(rungs, ladder.gaps().stream().limit(SHOWN).toList(), ladder.unmatched(),
                ladder.step(Measure.DISBURSEMENT_RATE).stream().limit(SHOWN).toList(),
                ladder.computedRate().orElse(null), ladder.rateAbsence().orElse(null));
    }

    /** Whether sources say more than the ladder shows. */
    public boolean many() {
        return rungs.stream().anyMatch(each -> each.steps.size() > SHOWN);
    }

    /** The steps that no source speaks of. */
    public List<Rung> silent() {
        return rungs.stream().filter(Rung::silent).toList();
    }

    /** Whether sources say something of what was allocated or disbursed, so that readers ask for a rate. */
    public boolean asksForRate() {
        return !allocated().silent() || !disbursed().silent();
    }

    public boolean empty() {
        return reported.isEmpty() && rungs.stream().allMatch(Rung::silent);
    }

    public Rung allocated() {
        return rung(Measure.ALLOCATED);
    }

    public Rung disbursed() {
        return rung(Measure.DISBURSED);
    }

    public Rung rung(Measure measure) {
        return rungs.get(Ladder.STEPS.indexOf(measure));
    }

    /** How many figures with a number there are. */
    public long numbers() {
        return rungs.stream().flatMap(rung -> rung.steps().stream()).filter(step -> step.funding().amount() != null)
                .count();
    }

    /** Whether a source's rate and the computed one are both numbers, so that they can be set side by side. */
    public boolean comparable() {
        return computed != null && reported.stream().anyMatch(each -> each.value() != null);
    }

    /** Whether all that is said of the disbursement is still to come. */
    public boolean onlyExpected() {
        return !disbursed().silent() && disbursed().steps().stream()
                .noneMatch(each -> each.funding().claim().basis() == Basis.ACTUAL);
    }
}
