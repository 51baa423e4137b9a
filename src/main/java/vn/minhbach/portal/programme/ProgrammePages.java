package vn.minhbach.portal.programme;

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

import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.carryover.CarryOvers;
import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Finding;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.ProgrammeGroupBy;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.silence.Silence;
import vn.minhbach.catalogue.silence.Silences;
import vn.minhbach.catalogue.statement.OtherStatements;
import vn.minhbach.portal.asked.ProgrammesAsked;
import vn.minhbach.portal.directive.DirectiveOverview;
import vn.minhbach.portal.directive.DirectiveOverviewReader;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.funding.MoneyLadder;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.Parameter;
import vn.minhbach.portal.overview.Glances;
import vn.minhbach.portal.overview.MoneyAtGlance;
import vn.minhbach.portal.project.ProjectLine;
import vn.minhbach.portal.project.ProjectLines;
import vn.minhbach.portal.reference.OthersView;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;
import vn.minhbach.portal.silence.SilenceLine;

/** Programmes: what a place planned for a year. */
@Path("/programmes")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProgrammePages {

    private static final int SHOWN = 20;
    private static final Slice NAMED = Slice.first(SHOWN);
    private static final Slice BESIDE = Slice.first(20);

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Programmes programmes;
    private final ProgrammeLines lines;
    private final Projects projects;
    private final ProjectLines projectLines;
    private final Fundings fundings;
    private final Directives directives;
    private final DirectiveOverviewReader orders;
    private final Obstacles obstacles;
    private final Checks checks;
    private final CarryOvers carryOvers;
    private final Silences silences;
    private final Glances glances;

    ProgrammePages(PageContexts contexts, ReferenceLookup references, Programmes programmes, ProgrammeLines lines,
            Projects projects,
            ProjectLines projectLines, Fundings fundings, Directives directives, DirectiveOverviewReader orders,
            Obstacles obstacles, Checks checks,
            CarryOvers carryOvers, Silences silences, Glances glances) {
        this.contexts = contexts;
        this.references = references;
        this.programmes = programmes;
        this.lines = lines;
        this.projects = projects;
        this.projectLines = projectLines;
        this.fundings = fundings;
        this.directives = directives;
        this.orders = orders;
        this.obstacles = obstacles;
        this.checks = checks;
        this.carryOvers = carryOvers;
        this.silences = silences;
        this.glances = glances;
    }

    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammeList(PageContext context, ReferencedRecords named, PagedList<ProgrammeLine> listing,
            ListFilter by) implements TemplateInstance {
    }

    /**
     * @param following the programme of the year after, null where there is none
     * @param total how many projects it has, null where no source says
     * @param money how far it came, and what of it has no fund
     * @param portfolio the projects that sources name
     * @param moved what it took over and passed on
     * @param reported when sources last reported of it
     * @param beside the same of other programmes of its place and year
     */
    @CheckedTemplate(basePath = "programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProgrammeDetail(PageContext context, ReferencedRecords named, Programme programme, Programme following,
            Count total,
            List<CountGroup> groups, MoneyAtGlance money, MoneyLadder ladder, PagedList<ProjectLine> portfolio,
            DirectiveOverview orders,
            PagedList<Obstacle> obstacles, OthersView others, PagedList<Finding> findings, CarryOverView moved,
            List<UnansweredQuestion> unknowns,
            SilenceLine reported, List<SilenceLine> beside) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        Snapshot at = context.at();
        ProgrammesAsked asked = ProgrammesAsked.of(query);
        ProgrammeOrder order = asked.order();
        ProgrammeFilter filter = asked.filter();
        Slice slice = query.slice();
        PagedList<Programme> found = PagedList.of(programmes.ask(at, filter), order.order(), slice);
        ReferencedRecords named = references.at(context);
        PagedList<ProgrammeLine> listing = found.map(rows -> lines.of(at, rows));
        ListFilterMaker<Programme> narrowed = ListFilterMaker.of(context, named,
                Listing.of(filter, (on, wanted) -> programmes.ask(on, wanted).stream(), Programme.class).in(at),
                ProgrammesAsked.OPEN, other -> programmes.count(at, ProgrammesAsked.of(other).filter()));
        Labels labels = narrowed.labels();
        ListFilter by = narrowed.words().codes(Parameter.PLACE, ProgrammeGroupBy.PLACE.facet(), ProgrammeGroupBy.PLACE)
                .years(Parameter.YEAR, ProgrammeGroupBy.FISCAL_YEAR.facet(), ProgrammeGroupBy.FISCAL_YEAR)
                .facet(Parameter.FUND, ProgrammeGroupBy.FUND.facet(), ProgrammeGroupBy.FUND, labels::fund)
                .order(ProgrammeOrder.class, order, labels::programmeOrder).make("/programmes", found.total() == 0);
        return context.show(new ProgrammeList(context, named, listing, by));
    }

    @GET
    @Path("{code}")
    public TemplateInstance detail(@RestPath String code) {
        PageContexts.PageSubject<Programme> shown = contexts.find(programmes, code);
        PageContext context = shown.context();
        Snapshot at = context.at();
        Programme programme = shown.it();
        List<String> itself = List.of(code);
        Programme following = programmes.following(at, itself).get(code);
        List<Count> counts = programmes.counts(at, itself).getOrDefault(code, List.of());
        List<Funding> funding = fundings.ofProgrammes(at, itself).getOrDefault(code, List.of());
        PagedList<Project> portfolio = PagedList.of(
                projects.page(at, ProjectFilter.ALL.programme(code), ProjectOrder.NAME.order(), NAMED),
                projects.count(at, ProjectFilter.ALL.programme(code)), NAMED);
        DirectiveOverview ordered = orders.first(context,
                directives.ofProgrammes(at, itself).getOrDefault(code, List.of()));
        QueryParameters query = context.query();
        PagedList<Obstacle> heldUp = PagedList.kept(obstacles.ofProgrammes(at, itself).getOrDefault(code, List.of()),
                query.slice("obstacles", SHOWN));
        PagedList<Finding> findings = PagedList.kept(checks.ofProgrammes(at, List.of(programme)),
                query.slice("checks", SHOWN));
        CarryOverView moved = CarryOverView.of(at, programme, carryOvers, query);
        List<String> near = programmes
                .page(at, ProgrammeFilter.ALL.place(programme.place()).fiscalYear(programme.fiscalYear()),
                        ProgrammeOrder.CODE.order(), BESIDE)
                .rows().stream().map(Programme::code).filter(each -> !each.equals(code)).toList();
        Map<String, Silence> silence = silences.ofProgrammes(at,
                Stream.concat(Stream.of(code), near.stream()).toList());
        List<Silence> beside = near.stream().map(silence::get).toList();
        ReferencedRecords named = references.at(context);
        PagedList<ProjectLine> projectsNamed = portfolio.map(rows -> projectLines.of(at, rows));
        MoneyLadder ladder = MoneyLadder.of(funding);
        return context.show(new ProgrammeDetail(context, named, programme, following,
                CountGroup.total(counts).orElse(null), CountGroup.of(counts),
                glances.ofProgramme(at, programme, funding), ladder, projectsNamed, ordered, heldUp,
                OthersView.of(OtherStatements.of(at, programme)), findings, moved,
                UnansweredQuestion.of(programme, ladder, portfolio.total()), new SilenceLine(silence.get(code)),
                SilenceLine.of(beside)));
    }
}
