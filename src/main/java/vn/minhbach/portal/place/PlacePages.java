package vn.minhbach.portal.place;

import java.util.List;
import java.util.Map;

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
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.agency.AgencyFilter;
import vn.minhbach.catalogue.agency.AgencyOrder;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.InheritedDirectives;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingSummaries;
import vn.minhbach.catalogue.funding.SummaryBy;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.ObstacleFilter;
import vn.minhbach.catalogue.obstacle.ObstacleOrder;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.PlaceFilter;
import vn.minhbach.catalogue.place.PlaceGroupBy;
import vn.minhbach.catalogue.place.PlaceOrder;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.ProgrammeOrder;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Project;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.ProjectOrder;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.portal.asked.PlacesAsked;
import vn.minhbach.portal.directive.DirectiveOverview;
import vn.minhbach.portal.directive.DirectiveOverviewReader;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.funding.SummedMoney;
import vn.minhbach.portal.handover.HandedOverView;
import vn.minhbach.portal.map.Borders;
import vn.minhbach.portal.map.MapTopic;
import vn.minhbach.portal.map.ProvinceMap;
import vn.minhbach.portal.map.ProvinceMaps;
import vn.minhbach.portal.map.ProvinceShapes;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.Parameter;
import vn.minhbach.portal.programme.ProgrammeLine;
import vn.minhbach.portal.programme.ProgrammeLines;
import vn.minhbach.portal.project.ProjectLine;
import vn.minhbach.portal.project.ProjectLines;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Places, before and after mergers. */
@Path("/places")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PlacePages {

    private static final int SHOWN = 20;
    private static final Slice PROJECTS = Slice.first(SHOWN);
    private static final Slice WITHIN = Slice.first(100);
    private static final Slice INDICATORS = Slice.first(12);

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Places places;
    private final Agencies agencies;
    private final Programmes programmes;
    private final ProgrammeLines programmeLines;
    private final Projects projects;
    private final ProjectLines projectLines;
    private final Observations observations;
    private final DirectiveOverviewReader orders;
    private final InheritedDirectives inherited;
    private final FundingSummaries summaries;
    private final Obstacles obstacles;
    private final PlaceGlances glances;
    private final ProvinceMaps maps;

    PlacePages(PageContexts contexts, ReferenceLookup references, Places places, Agencies agencies,
            Programmes programmes,
            ProgrammeLines programmeLines,
            Projects projects, ProjectLines projectLines, Observations observations, DirectiveOverviewReader orders,
            Obstacles obstacles,
            InheritedDirectives inherited, FundingSummaries summaries, PlaceGlances glances, ProvinceMaps maps) {
        this.contexts = contexts;
        this.references = references;
        this.places = places;
        this.agencies = agencies;
        this.programmes = programmes;
        this.programmeLines = programmeLines;
        this.projects = projects;
        this.projectLines = projectLines;
        this.observations = observations;
        this.orders = orders;
        this.inherited = inherited;
        this.summaries = summaries;
        this.obstacles = obstacles;
        this.glances = glances;
        this.maps = maps;
    }

    /**
     * @param map null where the list is narrowed, or no place is on the map
     * @param current the provinces of today, beside the map
     */
    @CheckedTemplate(basePath = "place", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlaceList(PageContext context, ReferencedRecords named, PagedList<Place> listing, ListFilter by,
            ProvinceMap map,
            List<ProvinceShapes.Located> current) implements TemplateInstance {
    }

    /**
     * @param glance its cards, which come first
     * @param predecessors those of the places that merged into it, side by side: nothing of them is added up
     * @param within the places that it is made of
     * @param inherited what was ordered of agencies of places that it followed, and that nobody took over
     * @param money of all its projects and programmes, null where no source tells of any
     */
    @CheckedTemplate(basePath = "place", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlaceDetail(PageContext context, ReferencedRecords named, Place place, PlaceGlance glance,
            List<PlaceGlance> predecessors, PagedList<Place> within,
            PagedList<ProgrammeLine> programmes, PagedList<ProjectLine> projects, PagedList<Agency> agencies,
            PagedList<IndicatorObservation> indicators,
            DirectiveOverview orders, DirectiveOverview inherited, HandedOverView moved, PagedList<Obstacle> obstacles,
            SummedMoney money) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        Snapshot at = context.at();
        PlacesAsked asked = PlacesAsked.of(query);
        PlaceOrder order = asked.order();
        PlaceFilter filter = asked.filter();
        Slice slice = query.slice(100);
        PagedList<Place> listing = PagedList.of(places.ask(at, filter), order.order(), slice);
        ReferencedRecords named = references.at(context);
        ListFilterMaker<Place> narrowed = ListFilterMaker.of(context, named,
                Listing.of(filter, (on, wanted) -> places.ask(on, wanted).stream(), Place.class).in(at), Map.of(),
                other -> places.count(at, PlacesAsked.of(other).filter()));
        Labels labels = narrowed.labels();
        ListFilter by = narrowed.words()
                .facet(Parameter.KIND, PlaceGroupBy.KIND.facet(), PlaceGroupBy.KIND, labels::placeKind)
                .order(PlaceOrder.class, order, labels::placeOrder).make("/places", listing.total() == 0);
        boolean part = !filter.equals(PlaceFilter.ALL) || slice.after() != null || slice.before() != null;
        return context.show(new PlaceList(context, named, listing, by, part ? null : maps.asked(context, MapTopic.DATA),
                part ? List.of() : ProvinceShapes.at(at).on(Borders.NOW.day())));
    }

    @GET
    @Path("{code}")
    public TemplateInstance detail(@RestPath String code) {
        PageContexts.PageSubject<Place> shown = contexts.find(places, code);
        return of(shown.context(), shown.it());
    }

    /** The page of a place, at whatever address. */
    public TemplateInstance of(PageContext context, Place place) {
        String code = place.code();
        Snapshot at = context.at();
        List<PlaceGlance> predecessors = places.predecessors(at, List.of(code)).getOrDefault(code, List.of()).stream()
                .map(each -> glances.of(context, each)).toList();
        PlaceFilter ofIt = PlaceFilter.ALL.parent(code);
        PagedList<Place> within = PagedList.of(places.page(at, ofIt, PlaceOrder.NAME.order(), WITHIN),
                places.count(at, ofIt), WITHIN);
        ProjectFilter here = ProjectFilter.ALL.place(code);
        PagedList<Project> found = PagedList.of(projects.page(at, here, ProjectOrder.NAME.order(), PROJECTS),
                projects.count(at, here), PROJECTS);
        ObservationFilter observed = ObservationFilter.ALL.place(code);
        PagedList<IndicatorObservation> indicators = PagedList.of(
                observations.latest(at, observed, ObservationOrder.INDICATOR.order(), INDICATORS),
                observations.countLatest(at, observed), INDICATORS, IndicatorObservation::cursor);
        DirectiveOverview ordered = orders.first(context, DirectiveFilter.ALL.place(code));
        Slice turned = context.query().slice("obstacles", SHOWN);
        ObstacleFilter there = ObstacleFilter.ALL.place(code);
        PagedList<Obstacle> heldUp = PagedList.of(obstacles.page(at, there, ObstacleOrder.CODE.order(), turned),
                obstacles.count(at, there), turned);
        AgencyFilter ofPlace = AgencyFilter.ALL.place(code);
        PagedList<Agency> serving = PagedList.of(agencies.page(at, ofPlace, AgencyOrder.NAME.order(), WITHIN),
                agencies.count(at, ofPlace), WITHIN);
        ReferencedRecords named = references.at(context);
        ProgrammeFilter planned = ProgrammeFilter.ALL.place(code);
        PagedList<ProgrammeLine> programmesHere = PagedList
                .of(programmes.page(at, planned, ProgrammeOrder.FISCAL_YEAR_DESC.order(), PROJECTS),
                        programmes.count(at, planned), PROJECTS)
                .map(rows -> programmeLines.of(at, rows));
        PagedList<ProjectLine> projectsHere = found.map(rows -> projectLines.of(at, rows));
        return context.show(new PlaceDetail(context, named, place, glances.of(context, place), predecessors, within,
                programmesHere, projectsHere, serving,
                indicators, ordered, orders.first(context, inherited.ofPlace(at, code)),
                HandedOverView.ofPlace(context, code), heldUp,
                SummedMoney.of(context, summaries.summarise(at, SummaryBy.PLACE, FundingFilter.ALL.place(code)),
                        "place")));
    }
}
