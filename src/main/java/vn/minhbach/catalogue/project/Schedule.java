package vn.minhbach.catalogue.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Period;

/**
 * When the steps of a project are planned, expected and done, held against a day.
 *
 * @param end when all of it is, or whether progress or the day of another step shows that it was: accepted, settled or
 *     in use it is finished
 * @param steps those of which sources name a day, or progress shows that they were done; in the order of a usual
 *     project
 */
public record Schedule(LocalDate on, List<StepDates> steps, StepDates end) {

    /**
     * @param milestones of it, the latest said first
     * @param progress of it, the latest first
     */
    static Schedule of(List<Milestone> milestones, List<Progress> progress, LocalDate on) {
        List<Milestone> said = said(milestones, on);
        List<Progress> facts = facts(progress, on);
        List<StepDates> all = Stream.of(MilestoneStep.values())
                .map(step -> StepDates.of(step, said, facts, on)).toList();
        return new Schedule(on, all.stream().filter(each -> each.dated() || tells(each, facts)).toList(),
                all.get(MilestoneStep.END.ordinal()));
    }

    /** The end alone of what {@link #of} tells. */
    static StepDates end(List<Milestone> milestones, List<Progress> progress, LocalDate on) {
        return StepDates.of(MilestoneStep.END, said(milestones, on), facts(progress, on), on);
    }

    private static List<Milestone> said(List<Milestone> milestones, LocalDate on) {
        return milestones.stream().filter(each -> isSaidBy(each.claim(), on)).toList();
    }

    private static List<Progress> facts(List<Progress> progress, LocalDate on) {
        return progress.stream().filter(each -> each.claim().basis() == Basis.ACTUAL && isSaidBy(each.claim(), on))
                .toList();
    }

    private static boolean isSaidBy(Claim claim, LocalDate on) {
        return !Period.parse(claim.asOf()).orElseThrow().start().isAfter(on);
    }

    /** Whether a source says of this very step that it was reached, or that all is done; not only of a later one. */
    private static boolean tells(StepDates each, List<Progress> facts) {
        return each.reached() != null && (each.step() == MilestoneStep.END ? each.reached().status() == Status.COMPLETED
                : facts.stream().anyMatch(row -> row.stage() != null && row.stage() == each.step().stage()));
    }

    /** Whether the day that was planned for a step has passed, and no source says that it is done. */
    public boolean late() {
        return !lateSteps().isEmpty();
    }

    public List<StepDates> lateSteps() {
        return steps.stream().filter(each -> each.state() == Punctuality.LATE).toList();
    }

    /** The step that is late longest; null for none. */
    public StepDates latest() {
        return lateSteps().stream().max(Comparator.comparing(StepDates::days)).orElse(null);
    }

    public Optional<StepDates> step(MilestoneStep wanted) {
        return steps.stream().filter(each -> each.step() == wanted).findFirst();
    }
}
