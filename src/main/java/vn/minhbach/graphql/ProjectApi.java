package vn.minhbach.graphql;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.carryover.CarryOvers;
import vn.minhbach.catalogue.carryover.PlanYear;
import vn.minhbach.catalogue.correction.CorrectionSide;
import vn.minhbach.catalogue.correction.Corrections;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.handover.HandoverStatement;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.PortfolioEntry;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.ProjectGroupBy;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Schedules;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.catalogue.project.StepDates;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.catalogue.statement.OtherStatements;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.graphql.execution.Snapshots;

/** Projects: what they are, how they stand, what they cost. */
@GraphQLApi
public class ProjectApi {

    private static final Below<ProjectFilter> BELOW = new Below<ProjectFilter>("projects")
            .a(Place.class, code -> ProjectFilter.ALL.place(code))
            .a(Agency.class, code -> ProjectFilter.ALL.owner(code))
            .a(Programme.class, code -> ProjectFilter.ALL.programme(code))
            .a(Source.class, code -> ProjectFilter.ALL.source(code));

    private final Projects projects;
    private final Schedules schedules;
    private final Fundings fundings;
    private final CarryOvers carryOvers;
    private final Directives directives;
    private final Obstacles obstacles;
    private final Corrections corrections;
    private final Snapshots snapshots;
    private final Grouping grouping;

    ProjectApi(Projects projects, Schedules schedules, Fundings fundings, CarryOvers carryOvers, Directives directives,
            Obstacles obstacles, Corrections corrections,
            Snapshots snapshots, Grouping grouping) {
        this.projects = projects;
        this.schedules = schedules;
        this.fundings = fundings;
        this.carryOvers = carryOvers;
        this.directives = directives;
        this.obstacles = obstacles;
        this.corrections = corrections;
        this.snapshots = snapshots;
        this.grouping = grouping;
    }

    @Query
    public Connection<Project> projects(ProjectFilter filter, Paging paging, ProjectOrder orderBy, Scope scope)
            throws BadArgument {
        return Connection.of(PageArguments.of("projects", paging, orderBy), projects, scope.at(), filter,
                orderBy.order());
    }

    @Query
    public LastKnown<Project> project(String code, Scope scope) throws NotFound {
        return projects.lastKnown(scope.at(), code)
                .orElseThrow(NotFound.of("project", code, scope.at(), Project.class));
    }

    /** Those of a place or an agency belong to it on the day of the snapshot. */
    public Connection<Project> projects(Referent of, ProjectFilter filter, Paging paging, ProjectOrder orderBy,
            Snapshot at) throws BadArgument {
        return Connection.of(BELOW.page(of, paging, orderBy), projects, at, filter, BELOW.filter(of), orderBy.order());
    }

    /** On the day of the snapshot. */
    public String place(Project of, Snapshot at) {
        return projects.asOf(at, of).place();
    }

    public String owner(Project of, Snapshot at) {
        return projects.asOf(at, of).owner();
    }

    public List<HandoverStatement> handovers(Project of, Snapshot at) {
        return Projects.HANDOVERS.stated(at, of.code());
    }

    public Stage stage(Project of, Snapshot at) {
        return latest(of, at, Progress::actualStage);
    }

    public Status status(Project of, Snapshot at) {
        return latest(of, at, Progress::actualStatus);
    }

    public Figure percent(Project of, Snapshot at) {
        return latest(of, at, Progress::figure);
    }

    /** What the latest progress says that says anything of it, null where none does. */
    private <V> V latest(Project of, Snapshot at, Function<Progress, V> value) {
        return progress(of, at).stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
    }

    public List<Progress> progress(Project of, Snapshot at) {
        return Nested.list(at, of.code(), projects::progress);
    }

    public boolean late(Project of, Snapshot at) {
        return schedules.isLate(at, of.code());
    }

    public List<StepDates> dates(Project of, Snapshot at) {
        return schedules.of(at, of.code()).steps();
    }

    public List<Milestone> milestones(Project of, Snapshot at) {
        return Nested.list(at, of.code(), schedules::dates);
    }

    public List<Progress> progressHistory(Project of, Snapshot at) {
        return Nested.list(at, of.code(), projects::progressHistory);
    }

    public List<Funding> funding(Project of, Snapshot at) {
        return Nested.list(at, of.code(), fundings::ofProjects);
    }

    public List<Funding> fundingHistory(Project of, Snapshot at) {
        return Nested.list(at, of.code(), fundings::history);
    }

    public Ladder ladder(Project of, Snapshot at) {
        return new Ladder(funding(of, at));
    }

    public OtherStatements saidByOthers(Project of, Snapshot at) {
        return OtherStatements.of(at, of);
    }

    public List<PortfolioEntry> programmes(Project of, Snapshot at) {
        return Nested.list(at, of.code(), projects::portfolioEntries);
    }

    public List<PlanYear> planYears(Project of, Snapshot at) {
        return Nested.list(at, of.code(), carryOvers::ofProjects);
    }

    public List<Directive> directives(Project of, Snapshot at) {
        return Nested.list(at, of.code(), directives::ofProjects);
    }

    public List<Obstacle> obstacles(Project of, Snapshot at) {
        return Nested.list(at, of.code(), obstacles::ofProjects);
    }

    /** Of the project in this programme. */
    public PlanYear planYear(PortfolioEntry of, Snapshot at) {
        return Nested.list(at, of.project(), carryOvers::ofProjects).stream()
                .filter(each -> each.programme().equals(of.programme())).findFirst().orElse(null);
    }

    public Integer priority(PlanYear of) {
        return of.entry() == null ? null : of.entry().priority();
    }

    public Status status(PlanYear of) {
        return of.status() == null ? null : of.status().actualStatus();
    }

    public List<Funding> funding(PlanYear of) {
        return of.money();
    }

    public String carriedOverFrom(PlanYear of) {
        return of.carriedFrom();
    }

    public String carriedOverTo(PlanYear of) {
        return of.carriedTo();
    }

    public Figure percent(Progress of) {
        return of.figure();
    }

    public Integer withdrawnIn(Milestone of) {
        return snapshots.known(of.version().withdrawnIn());
    }

    public Milestone correctedBy(Milestone of) {
        return withdrawnIn(of) == null ? null
                : corrections.of(Milestone.class, CorrectionSide.AFTER, of.version()).orElse(null);
    }

    public Milestone corrects(Milestone of) {
        return corrections.of(Milestone.class, CorrectionSide.BEFORE, of.version()).orElse(null);
    }

    public Integer withdrawnIn(Progress of) {
        return snapshots.known(of.version().withdrawnIn());
    }

    public Progress correctedBy(Progress of) {
        return withdrawnIn(of) == null ? null
                : corrections.of(Progress.class, CorrectionSide.AFTER, of.version()).orElse(null);
    }

    public Progress corrects(Progress of) {
        return corrections.of(Progress.class, CorrectionSide.BEFORE, of.version()).orElse(null);
    }

    public Connection<GroupOf<Project>> groups(Connection<Project> of, List<ProjectGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, projects::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Project> of, List<ProjectGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, ProjectGroupBy.class, projects::facet, first, at);
    }
}
