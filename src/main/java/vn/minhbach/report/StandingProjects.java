package vn.minhbach.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.budget.Budget;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.history.Versioned;

/**
 * How the projects of a publisher stand, as it said last itself: what a report sheet is filled with, and is held
 * against.
 */
public record StandingProjects(Snapshot at, String publisher) {

    private static final Comparator<Funding> LATEST_MONEY = Comparator
            .comparing((Funding each) -> each.claim().asOfEnd()).thenComparing(each -> each.version().id());

    /** Of which fund and budget money is; null where that is not said. */
    public record Purse(Fund fund, Budget budget) {
    }

    /** Null where the publisher has none of that code. */
    Project find(String code) {
        Project project = at.get(Project.class, code);
        return project != null && isOwn(project) ? project : null;
    }

    public Stream<Project> all() {
        return at.table(Project.class).rows().stream().filter(this::isOwn);
    }

    private boolean isOwn(Versioned row) {
        return row.version().publisher().equals(publisher);
    }

    /** The latest progress that says something as a fact. */
    public <V> Optional<Progress> last(String project, Function<Progress, V> value) {
        return at.table(Progress.class).of(Projects.PROGRESS_OF, project).stream()
                .filter(each -> isOwn(each) && each.claim().basis() == Basis.ACTUAL && value.apply(each) != null)
                .findFirst();
    }

    /** The name of a code that was said last; null where none was. */
    <V extends Enum<V>> String lastCode(String project, Function<Progress, V> value) {
        return last(project, value).map(each -> value.apply(each).name()).orElse(null);
    }

    /**
     * The latest amount.
     *
     * @param year null where it is of no year
     */
    public Optional<Funding> money(String project, Measure measure, Integer year, Purse purse) {
        return amounts(project, measure)
                .filter(each -> Objects.equals(each.fiscalYear(), year) && purse(each).equals(purse)).max(LATEST_MONEY);
    }

    /** Whose amounts of a year there are, in the order in which they came. */
    public List<Purse> purses(String project, Integer year) {
        return Stream.of(Measure.ALLOCATED, Measure.DISBURSED).flatMap(measure -> amounts(project, measure))
                .filter(each -> Objects.equals(each.fiscalYear(), year)).map(StandingProjects::purse).distinct()
                .toList();
    }

    /** Whether a rate of disbursement stands, of whatever year. */
    public boolean statesRate(String project) {
        return at.table(Funding.class).of(Fundings.BY_PROJECT, project).stream()
                .anyMatch(each -> isOwn(each) && each.measure() == Measure.DISBURSEMENT_RATE && each.percent() != null);
    }

    private Stream<Funding> amounts(String project, Measure measure) {
        return at.table(Funding.class).of(Fundings.BY_PROJECT, project).stream()
                .filter(each -> isOwn(each) && each.measure() == measure && each.amount() != null
                        && each.claim().basis() != Basis.FORECAST && each.claim().basis() != Basis.TARGET);
    }

    private static Purse purse(Funding money) {
        return new Purse(money.fund(), money.budget());
    }

    /** What the publisher says holds it up, and is not over. */
    public List<Obstacle> open(String project) {
        return at.table(Obstacle.class).of(Obstacles.BY_PROJECT, project).stream()
                .filter(each -> isOwn(each) && each.resolvedOn() == null).toList();
    }

    /** The last year that any of its money is of; empty where there is none. */
    public Optional<Integer> lastYear() {
        return at.table(Funding.class).rows().stream().filter(
                each -> isOwn(each) && each.project() != null && each.fiscalYear() != null && each.amount() != null)
                .map(Funding::fiscalYear).max(Comparator.naturalOrder());
    }
}
