package vn.minhbach.portal.project;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.carryover.CarryOvers;
import vn.minhbach.catalogue.carryover.PlanYear;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.chronicle.ChronicleLine;
import vn.minhbach.catalogue.chronicle.Chronicles;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.evaluation.Evaluations;
import vn.minhbach.catalogue.evaluation.UnevaluatedFilter;
import vn.minhbach.catalogue.evaluation.UnevaluatedRegister;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.handover.HandoverStatement;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.ProjectGroupBy;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Schedule;
import vn.minhbach.catalogue.project.Schedules;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.statement.OtherStatements;
import vn.minhbach.portal.asked.ProjectsAsked;
import vn.minhbach.portal.directive.DirectiveOverview;
import vn.minhbach.portal.directive.DirectiveOverviewReader;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.funding.MoneyLadder;
import vn.minhbach.portal.handover.StatedHandovers;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.NarrowWording;
import vn.minhbach.portal.narrow.Parameter;
import vn.minhbach.portal.reference.OthersView;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Projects and tasks, as sources name them. */
@Path("/projects")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProjectPages {

    private static final String ON = "on";
    private static final int SHOWN = 20;
    private static final int TOLD = 50;
    /** Of one step; all are in the history. */
    private static final int LATEST = 10;

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Projects projects;
    private final ProjectLines lines;
    private final Schedules schedules;
    private final Evaluations evaluations;
    private final UnevaluatedRegister register;
    private final Fundings fundings;
    private final Directives directives;
    private final DirectiveOverviewReader orders;
    private final Obstacles obstacles;
    private final Checks checks;
    private final Chronicles chronicles;
    private final Releases releases;
    private final CarryOvers carryOvers;

    ProjectPages(PageContexts contexts, ReferenceLookup references, Projects projects, ProjectLines lines,
            Schedules schedules, Evaluations evaluations, UnevaluatedRegister register,
            Fundings fundings, Directives directives, DirectiveOverviewReader orders, Obstacles obstacles,
            Checks checks,
            Chronicles chronicles, Releases releases, CarryOvers carryOvers) {
        this.contexts = contexts;
        this.references = references;
        this.projects = projects;
        this.lines = lines;
        this.schedules = schedules;
        this.evaluations = evaluations;
        this.register = register;
        this.fundings = fundings;
        this.directives = directives;
        this.orders = orders;
        this.obstacles = obstacles;
        this.checks = checks;
        this.chronicles = chronicles;
        this.releases = releases;
        this.carryOvers = carryOvers;
    }

    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProjectList(PageContext context, ReferencedRecords named, PagedList<ProjectLine> listing, ListFilter by,
            int unevaluated) implements TemplateInstance {
    }

    /**
     * A step of the usual way of a project of which sources speak.
     *
     * @param said what they say of it, the latest first
     */
    public record Step(Stage stage, List<Progress> said) {
    }

    /**
     * @param project as it belongs on the day of the page
     * @param stated with the place and the owner that it was stated with
     * @param stands how it stands: a known step tells that too, where no source gives a status
     * @param answer what readers ask first
     * @param dates when its steps are planned, expected and done
     * @param elsewhere what sources say of progress without naming a step
     * @param evaluated how it fares
     * @param told part of the history
     * @param life the plan-years that it stood in
     */
    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProjectDetail(PageContext context, ReferencedRecords named, Project project, Project stated,
            PagedList<HandoverStatement> handovers,
            ProjectLine stands, ProjectAnswer answer, Schedule dates, List<Step> way, List<Progress> elsewhere,
            MoneyLadder ladder, EvaluatedProject evaluated, ProjectHistory history, PagedList<ChronicleLine> told,
            List<PlanYear> life, DirectiveOverview orders, PagedList<Obstacle> obstacles,
            OthersView others, PagedList<Finding> findings)
            implements
                TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        ProjectsAsked asked = ProjectsAsked.of(query);
        Snapshot at = asked.in(context.at());
        ProjectOrder order = asked.order();
        ProjectFilter filter = asked.filter();
        Slice slice = query.slice();
        PagedList<Project> found = PagedList.of(projects.ask(at, filter), order.order(), slice);
        ReferencedRecords named = references.at(context);
        PagedList<ProjectLine> listing = found.map(rows -> lines.of(at, rows));
        ListFilterMaker<Project> narrowed = ListFilterMaker.of(context, named,
                listing(filter).in(at.heldAgainst(projects.day(at))), ProjectsAsked.OPEN,
                other -> projects.count(at, ProjectsAsked.of(other).filter()));
        Labels labels = narrowed.labels();
        ListFilter by = narrowed.words()
                .codes(Parameter.PLACE, projects.facet(ProjectGroupBy.PLACE), ProjectGroupBy.PLACE)
                .facet(Parameter.STATUS, projects.facet(ProjectGroupBy.STATUS), ProjectGroupBy.STATUS, labels::status)
                .facet(Parameter.STAGE, projects.facet(ProjectGroupBy.STAGE), ProjectGroupBy.STAGE, labels::stage)
                .facet(Parameter.FIELD, projects.facet(ProjectGroupBy.FIELD), ProjectGroupBy.FIELD, labels::field)
                .facet(Parameter.FUND, projects.facet(ProjectGroupBy.FUND), ProjectGroupBy.FUND, labels::fund)
                .flag(Parameter.LATE, projects.facet(ProjectGroupBy.LATE), ProjectGroupBy.LATE, NarrowWording::late,
                        NarrowWording::notLate)
                .day().order(ProjectOrder.class, order, labels::projectOrder)
                .make("/projects", found.total() == 0);
        return context
                .show(new ProjectList(context, named, listing, by, register.list(at, UnevaluatedFilter.ALL).size()));
    }

    @GET
    @Path("{code}")
    public TemplateInstance detail(@RestPath String code) {
        PageContexts.PageSubject<Project> shown = contexts.find(projects, code);
        PageContext context = shown.context();
        Snapshot at = context.at();
        Project stated = shown.it();
        Project project = projects.asOf(at, stated);
        List<String> itself = List.of(code);
        List<Progress> progress = projects.progress(at, itself).getOrDefault(code, List.of());
        List<Funding> funding = fundings.ofProjects(at, itself).getOrDefault(code, List.of());
        List<PlanYear> life = carryOvers.ofProjects(at, itself).getOrDefault(code, List.of());
        DirectiveOverview ordered = orders.first(context,
                directives.ofProjects(at, itself).getOrDefault(code, List.of()));
        QueryParameters query = context.query();
        PagedList<Obstacle> heldUp = PagedList.kept(obstacles.ofProjects(at, itself).getOrDefault(code, List.of()),
                query.slice("obstacles", SHOWN));
        PagedList<Finding> findings = PagedList.kept(checks.ofProjects(at, List.of(stated)),
                query.slice("checks", SHOWN));
        MoneyLadder ladder = MoneyLadder.of(funding);
        Schedule dates = schedules.of(at.heldAgainst(query.day(ON)), code);
        ReferencedRecords named = references.at(context);
        ProjectHistory history = ProjectHistory.of(chronicles.of(at, code), releases.day(at));
        ProjectLine stands = ProjectLines.line(project, progress, List.of(), dates.latest());
        return context.show(new ProjectDetail(context, named, project, stated,
                StatedHandovers.of(context, Projects.HANDOVERS.stated(at, code)),
                stands, ProjectAnswer.of(project, stands, progress, ladder, dates, dates.on()), dates, way(progress),
                progress.stream().filter(each -> each.stage() == null).limit(LATEST).toList(), ladder,
                EvaluatedProject.of(evaluations.ofProjects(at, itself).getOrDefault(code, List.of()), dates.end(),
                        ladder),
                history, PagedList.kept(history.lines(), query.slice("history", TOLD)), life, ordered, heldUp,
                OthersView.of(OtherStatements.of(at, project)), findings));
    }

    private static List<Step> way(List<Progress> progress) {
        return Stream.of(Stage.values())
                .map(stage -> new Step(stage,
                        progress.stream().filter(each -> each.stage() == stage).limit(LATEST).toList()))
                .filter(each -> !each.said().isEmpty()).toList();
    }

    private Listing<Project, ProjectFilter> listing(ProjectFilter filter) {
        return Listing.of(filter, (on, wanted) -> projects.ask(on, wanted).stream(), Project.class);
    }
}
