package vn.minhbach.catalogue.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.StepDates;

/**
 * A finished project of which no source says how it fares, held against a day.
 *
 * @param project its code
 * @param place where it belongs on that day, which it may have been handed over to; so its owner
 * @param ended what sources say of when it was finished
 * @param money all that sources say of its money
 */
public record Unevaluated(String project, String place, String owner, LocalDate on, StepDates ended,
        List<Funding> money) {

    /** From what tells best what a project cost to what tells least. */
    private static final List<Measure> COST = List.of(Measure.SETTLED, Measure.DISBURSED, Measure.ALLOCATED,
            Measure.COST_ESTIMATE, Measure.TOTAL_INVESTMENT);

    /** What was finished longest ago comes first. */
    static final Comparator<Unevaluated> ORDER = Comparator.comparing(Unevaluated::days).reversed()
            .thenComparing(Unevaluated::project);

    /** The date on which a source says that it was finished, null where only its progress or another step tells. */
    public Milestone finished() {
        return ended.actual().stream().filter(each -> each.isDone(on)).findFirst().orElse(null);
    }

    /**
     * The day of another step that shows it finished, by then at the latest: accepted, settled, or in operation; null
     * where another tells.
     */
    public Milestone passed() {
        return finished() == null && ended.passedFirst() ? ended.passed() : null;
    }

    /** The progress that shows it finished, by then at the latest; null where another tells. */
    public Progress known() {
        return finished() == null && passed() == null ? ended.reached() : null;
    }

    /** For how many days it is finished. */
    public long days() {
        LocalDate day = finished() != null ? finished().time().end() : passed() != null ? passed().knownDay()
                : known().claim().asOfEnd();
        return Math.max(0, ChronoUnit.DAYS.between(day, on));
    }

    /** Whether it is so for at least so long, as no source gives the day. */
    public boolean atLeast() {
        return finished() == null || !finished().time().isDay();
    }

    /**
     * What it cost, by the measure that tells that best among those that sources speak of; the latest first, empty
     * where none does.
     */
    public List<Funding> cost() {
        return COST.stream().map(measure -> money.stream().filter(each -> each.measure() == measure).toList())
                .filter(each -> !each.isEmpty())
                .findFirst().orElse(List.of());
    }
}
