package vn.minhbach.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.carryover.CarryOvers;
import vn.minhbach.catalogue.carryover.PlanYear;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.funding.Fund;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Field;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Stage;
import vn.minhbach.catalogue.project.Status;

/** Projects and tasks, as sources name them. */
@Path("/projects")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProjectPages {

    private static final int SHOWN = 20;
    private static final int TOLD = 50;
    /** Of one step; all are in the history. */
    private static final int LATEST = 10;

    private final Visits visits;
    private final ReferenceLookup references;
    private final Projects projects;
    private final ProjectLines lines;
    private final Programmes programmes;
    private final Fundings fundings;
    private final Directives directives;
    private final OrdersReading orders;
    private final Obstacles obstacles;
    private final Checks checks;
    private final HistoryReading histories;
    private final CarryOvers carryOvers;

    ProjectPages(Visits visits, ReferenceLookup references, Projects projects, ProjectLines lines, Programmes programmes,
            Fundings fundings, Directives directives, OrdersReading orders, Obstacles obstacles, Checks checks,
            HistoryReading histories, CarryOvers carryOvers) {
        this.visits = visits;
        this.references = references;
        this.projects = projects;
        this.lines = lines;
        this.programmes = programmes;
        this.fundings = fundings;
        this.directives = directives;
        this.orders = orders;
        this.obstacles = obstacles;
        this.checks = checks;
        this.histories = histories;
        this.carryOvers = carryOvers;
    }

    /** What the list can be narrowed by, and what it is narrowed by. */
    public record Narrowing(List<Choice<String>> places, List<Choice<Field>> fields, List<Choice<Status>> statuses,
            List<Choice<Fund>> funds, List<Choice<ProjectOrder>> orders, String text, Programme programme) {
    }

    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProjectList(Visit visit, ReferencedRecords named, Listing<ProjectLine> listing, Narrowing by) implements TemplateInstance {
    }

    /**
     * A step of the usual way of a project.
     *
     * @param said what sources say of it, the latest first
     */
    public record Step(Stage stage, List<Progress> said) {
    }

    /**
     * @param elsewhere what sources say of progress without naming a step
     * @param told      part of the history
     * @param life      the plan-years that it stood in
     */
    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProjectDetail(Visit visit, ReferencedRecords named, Project project, Progress status, List<Step> way, List<Progress> elsewhere,
            MoneyLadder ladder, ProjectHistory history, Listing<ProjectHistory.Line> told, List<PlanYear> life, Orders orders, Listing<Obstacle> obstacles,
            Listing<Finding> findings)
            implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        Visit visit = visits.current();
        Query query = visit.query();
        Snapshot at = visit.at();
        List<String> places = query.codes("place");
        List<Field> fields = query.values("field", Field.class);
        List<Status> statuses = query.values("status", Status.class);
        List<Fund> funds = query.values("fund", Fund.class);
        ProjectOrder order = query.value("order", ProjectOrder.class, ProjectOrder.NAME);
        String programme = query.code("programme");
        ProjectFilter filter = ProjectFilter.ALL.place(places).owner(query.codes("owner")).field(fields).status(statuses).fund(funds)
                .programme(query.codes("programme")).source(query.codes("source")).text(query.text("q"));
        Slice slice = query.slice();
        Listing<Project> found = Listing.of(projects.page(at, filter, order.order(), slice), projects.count(at, filter), slice);
        Map<String, Long> byPlace = projects.facet(at, ProjectFilter.ALL, Projects.BY_PLACE);
        ReferencedRecords named = references.at(visit);
        Listing<ProjectLine> listing = found.map(rows -> lines.of(at, rows));
        Narrowing by = new Narrowing(Choice.of(byPlace, code -> visit.placeName(named.place(code), code), places),
                Choice.of(Field.class, projects.facet(at, ProjectFilter.ALL, Projects.BY_FIELD), fields),
                Choice.of(Status.class, projects.facet(at, ProjectFilter.ALL, Projects.BY_STATUS), statuses),
                Choice.of(Fund.class, funds(at), funds), Choice.all(ProjectOrder.class, order), query.text("q"),
                programme == null ? null : named.programme(programme));
        return visit.show(new ProjectList(visit, named, listing, by));
    }

    @GET
    @Path("{code}")
    public TemplateInstance detail(@RestPath String code) {
        Visits.Shown<Project> shown = visits.find(projects, code);
        Visit visit = shown.visit();
        Snapshot at = visit.at();
        Project project = shown.it();
        List<String> itself = List.of(code);
        List<Progress> progress = projects.progress(at, itself).getOrDefault(code, List.of());
        List<Funding> funding = fundings.ofProjects(at, itself).getOrDefault(code, List.of());
        List<PlanYear> life = carryOvers.ofProjects(at, itself).getOrDefault(code, List.of());
        Orders ordered = orders.first(visit, directives.ofProjects(at, itself).getOrDefault(code, List.of()));
        Query query = visit.query();
        Listing<Obstacle> heldUp = Listing.kept(obstacles.ofProjects(at, itself).getOrDefault(code, List.of()), query.slice("obstacles", SHOWN));
        Listing<Finding> findings = Listing.kept(checks.ofProjects(at, List.of(project)), query.slice("checks", SHOWN));
        ReferencedRecords named = references.at(visit);
        ProjectHistory history = histories.of(visit, code, named);
        return visit.show(new ProjectDetail(visit, named, project,
                progress.stream().filter(each -> each.actualStatus() != null).findFirst().orElse(null), way(progress),
                progress.stream().filter(each -> each.stage() == null).limit(LATEST).toList(), MoneyLadder.of(funding),
                history, Listing.kept(history.lines(), query.slice("history", TOLD)), life, ordered, heldUp, findings));
    }

    private static List<Step> way(List<Progress> progress) {
        return Stream.of(Stage.values())
                .map(stage -> new Step(stage, progress.stream().filter(each -> each.stage() == stage).limit(LATEST).toList())).toList();
    }

    /** The funds that the money of a project or of a programme comes from. */
    private Map<String, Long> funds(Snapshot at) {
        Map<String, Long> funds = new HashMap<>(programmes.facet(at, null, Programmes.BY_FUND));
        fundings.byFund(at, null).forEach((fund, figures) -> funds.merge(fund, figures, Long::sum));
        return funds;
    }
}
