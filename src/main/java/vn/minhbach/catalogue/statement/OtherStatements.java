package vn.minhbach.catalogue.statement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.evaluation.Evaluations;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Schedules;

/**
 * What the datasets of other publishers say of something that one publisher's dataset tells of: it stands beside that
 * one's word under the name of who says it, and is not computed with.
 *
 * @param portfolio the projects that others say a programme has, or the programmes of others that say that they have a
 *     project
 */
public record OtherStatements(List<Funding> funding, List<Count> counts, List<Progress> progress,
        List<Milestone> milestones, List<Evaluation> evaluations, List<PortfolioEntry> portfolio,
        List<Obstacle> obstacles, List<DirectiveReport> reports) {

    public static OtherStatements of(Snapshot at, Project project) {
        String code = project.code();
        return new OtherStatements(at.others(Funding.class).of(Fundings.BY_PROJECT, code), List.of(),
                at.others(Progress.class).of(Projects.PROGRESS_OF, code),
                at.others(Milestone.class).of(Schedules.DATES_OF, code),
                at.others(Evaluation.class).of(Evaluations.OF_PROJECT, code), claims(at, project),
                at.others(Obstacle.class).of(Obstacles.BY_PROJECT, code), List.of());
    }

    /** Programmes of others that say that they have the project. */
    private static List<PortfolioEntry> claims(Snapshot at, Project project) {
        return at.own(PortfolioEntry.class).of(Programmes.OF_PROJECT, project.code()).stream()
                .filter(each -> !Projects.HANDOVERS.isWordOfHolders(at.catalogue(), each, project.code())).toList();
    }

    public static OtherStatements of(Snapshot at, Programme programme) {
        String code = programme.code();
        return new OtherStatements(at.others(Funding.class).of(Fundings.BY_PROGRAMME, code),
                at.others(Count.class).of(Programmes.COUNTS_OF, code), List.of(), List.of(), List.of(),
                at.others(PortfolioEntry.class).of(Programmes.OF_PROGRAMME, code),
                at.others(Obstacle.class).of(Obstacles.BY_PROGRAMME, code), List.of());
    }

    public static OtherStatements of(Snapshot at, Directive directive) {
        return new OtherStatements(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                at.others(DirectiveReport.class).of(Directives.REPORTS_OF, directive.code()));
    }

    /** Whose datasets they are in. */
    public Set<String> publishers() {
        Set<String> publishers = new TreeSet<>();
        Stream.<Collection<? extends Attributed>>of(funding, counts, progress, milestones, evaluations, portfolio,
                obstacles, reports).flatMap(Collection::stream)
                .forEach(each -> publishers.add(each.version().publisher()));
        return publishers;
    }

    /**
     * Those in one publisher's dataset.
     *
     * @param most of each kind
     */
    public OtherStatements in(String publisher, int most) {
        return new OtherStatements(only(funding, publisher, most), only(counts, publisher, most),
                only(progress, publisher, most),
                only(milestones, publisher, most), only(evaluations, publisher, most), only(portfolio, publisher, most),
                only(obstacles, publisher, most), only(reports, publisher, most));
    }

    private static <T extends Attributed> List<T> only(List<T> rows, String publisher, int most) {
        return rows.stream().filter(each -> each.version().publisher().equals(publisher)).limit(most).toList();
    }

    /** How many there are. */
    public int size() {
        return funding.size() + counts.size() + progress.size() + milestones.size() + evaluations.size()
                + portfolio.size() + obstacles.size() + reports.size();
    }
}
