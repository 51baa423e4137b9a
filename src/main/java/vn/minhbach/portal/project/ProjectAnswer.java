package vn.minhbach.portal.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Schedule;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.portal.funding.MoneyLadder;

/**
 * What a reader asks of a project first: how it stands by the best known fact, how old that is, which steps sources
 * speak of, and what none of them says.
 *
 * @param said the latest that a source reports of its status or step as a fact; null where none does
 * @param age how long ago that was, null where it is of the day itself or nothing is known
 * @param steps all of the usual way, in their order
 */
public record ProjectAnswer(Progress said, Age age, List<StepMark> steps, List<Missing> missing) {

    /** How a step is told of. */
    public enum Mark {
        REACHED, CURRENT, EXPECTED, UNTOLD
    }

    public record StepMark(Stage stage, Mark mark) {
    }

    /** What no source says. */
    public enum Missing {
        PROGRESS, LEAD, MONEY, TRACK, DATES
    }

    /**
     * @param said all of its progress, the latest first
     * @param on the day that the page is of
     */
    static ProjectAnswer of(Project project, ProjectLine stands, List<Progress> said, MoneyLadder ladder,
            Schedule dates, LocalDate on) {
        Progress best = Stream.of(stands.status(), stands.stage()).filter(Objects::nonNull)
                .max(Comparator.comparing(each -> each.claim().asOfEnd())).orElse(null);
        return new ProjectAnswer(best, best == null ? null : Age.between(best.claim().asOfEnd(), on),
                Stream.of(Stage.values()).map(stage -> new StepMark(stage, mark(stage, stands.stage(), said))).toList(),
                missing(project, stands, ladder, dates));
    }

    private static Mark mark(Stage stage, Progress current, List<Progress> said) {
        List<Progress> ofStep = said.stream().filter(each -> each.stage() == stage).toList();
        if (current != null && current.stage() == stage) {
            return Mark.CURRENT;
        }
        return ofStep.isEmpty() ? Mark.UNTOLD
                : ofStep.stream().anyMatch(each -> each.actualStage() != null) ? Mark.REACHED : Mark.EXPECTED;
    }

    private static List<Missing> missing(Project project, ProjectLine stands, MoneyLadder ladder, Schedule dates) {
        return Stream.of(Missing.values()).filter(each -> switch (each) {
            case PROGRESS -> stands.status() == null && stands.stage() == null;
            case LEAD -> project.owner() == null;
            case MONEY -> ladder.numbers() == 0;
            case TRACK -> project.track() == null;
            case DATES -> dates.steps().isEmpty();
        }).toList();
    }

    /** Those that sources speak of. */
    public boolean anyStep() {
        return steps.stream().anyMatch(each -> each.mark != Mark.UNTOLD);
    }

    /** How many steps no source speaks of. */
    public long untold() {
        return steps.stream().filter(each -> each.mark == Mark.UNTOLD).count();
    }
}
