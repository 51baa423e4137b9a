package vn.minhbach.portal.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveState;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.funding.FundingFilter;
import vn.minhbach.catalogue.funding.FundingSummaries;
import vn.minhbach.catalogue.funding.FundingSummary;
import vn.minhbach.catalogue.funding.Fundings;
import vn.minhbach.catalogue.funding.SummaryBy;
import vn.minhbach.catalogue.obstacle.ObstacleFilter;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.PlaceFilter;
import vn.minhbach.catalogue.place.PlaceKind;
import vn.minhbach.catalogue.place.PlaceOrder;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.ProgrammeFilter;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.ProjectFilter;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.project.Status;
import vn.minhbach.chart.ChartKind;
import vn.minhbach.chart.ChartQuestion;
import vn.minhbach.portal.chart.Chart;
import vn.minhbach.portal.chart.Charts;
import vn.minhbach.portal.frame.ListAddress;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.UnknownCode;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Two places side by side: their money, their projects, what was ordered there, and their indicators. */
@Path("/places/compare")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PlaceComparisonPage {

    private static final int PICTURES = 2;

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Places places;
    private final Programmes programmes;
    private final Projects projects;
    private final Fundings fundings;
    private final FundingSummaries summaries;
    private final Directives directives;
    private final Obstacles obstacles;
    private final Charts charts;

    PlaceComparisonPage(PageContexts contexts, ReferenceLookup references, Places places, Programmes programmes,
            Projects projects, Fundings fundings,
            FundingSummaries summaries, Directives directives, Obstacles obstacles, Charts charts) {
        this.contexts = contexts;
        this.references = references;
        this.places = places;
        this.programmes = programmes;
        this.projects = projects;
        this.fundings = fundings;
        this.summaries = summaries;
        this.directives = directives;
        this.obstacles = obstacles;
        this.charts = charts;
    }

    /**
     * How much there is of one place.
     *
     * @param statuses how many projects stand how
     * @param late projects with a step that is late
     * @param unfunded figures of money of which a source says that no fund is identified
     */
    public record Side(Place place, long programmes, long projects, Map<Status, Long> statuses, long late,
            long unfunded, Map<DirectiveState, Long> states,
            long directives, long obstacles) {

        public long standing(Status status) {
            return statuses.getOrDefault(status, 0L);
        }

        public long in(DirectiveState state) {
            return states.getOrDefault(state, 0L);
        }
    }

    /**
     * @param choices places to choose from
     * @param one the code of the first chosen, null for none; so the other
     * @param sides both, empty until both are chosen
     * @param statuses that any project of theirs has
     * @param states that any directive of theirs is in
     * @param indicators null until both are chosen, as is the money
     * @param charts of some of these
     * @param turned this page with the two exchanged
     */
    @CheckedTemplate(basePath = "place", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlaceComparison(PageContext context, ReferencedRecords named, List<Place> choices, String one, String other,
            List<Side> sides, List<Status> statuses,
            List<DirectiveState> states, PlaceMoney money, ComparedIndicators indicators, List<Chart> charts,
            List<String> codes, String turned) implements TemplateInstance {
    }

    @GET
    public TemplateInstance compare() {
        PageContext context = contexts.current();
        Snapshot at = context.at();
        List<String> chosen = context.query().codes("places");
        List<String> codes = chosen == null ? List.of() : chosen.stream().distinct().limit(2).toList();
        List<Place> found = new ArrayList<>();
        codes.forEach(each -> found.add(places.find(at, each).orElseThrow(UnknownCode.of(each))));
        PlaceFilter provinces = PlaceFilter.ALL.kind(PlaceKind.PROVINCE, PlaceKind.CITY);
        List<Place> choices = places.list(at, provinces, PlaceOrder.NAME.order());
        ReferencedRecords named = references.at(context);
        String one = codes.isEmpty() ? null : codes.get(0);
        String other = codes.size() < 2 ? null : codes.get(1);
        if (other == null) {
            return context.show(new PlaceComparison(context, named, choices, one, null, List.of(), List.of(), List.of(),
                    null, null, List.of(), codes, null));
        }
        List<Side> sides = found.stream().map(each -> side(at, each)).toList();
        List<FundingSummary> money = codes.stream()
                .map(each -> summaries.summarise(at, SummaryBy.PLACE, FundingFilter.ALL.place(each)).stream()
                        .findFirst().orElse(null))
                .collect(Collectors.toList());
        List<String> turned = new ArrayList<>(codes);
        Collections.reverse(turned);
        ComparedIndicators indicators = ComparedIndicators.of(at, one, other);
        return context.show(new PlaceComparison(context, named, choices, one, other, sides,
                Arrays.stream(Status.values()).filter(each -> sides.stream().anyMatch(side -> side.standing(each) > 0))
                        .toList(),
                Arrays.stream(DirectiveState.values())
                        .filter(each -> sides.stream().anyMatch(side -> side.in(each) > 0)).toList(),
                PlaceMoney.of(money, context.language()), indicators, pictures(context, indicators, one, other), codes,
                ListAddress.of(context, context.path(), "places", turned)));
    }

    /** Of the first indicators of which both are told at several times. */
    private List<Chart> pictures(PageContext context, ComparedIndicators indicators, String one, String other) {
        ChartQuestion both = new ChartQuestion(ChartKind.LINE, one, List.of(other), null);
        return indicators.rows().stream().filter(each -> each.compared().periods().size() > 1).limit(PICTURES)
                .map(each -> charts.ofIndicator(context, each.indicator(), both)).filter(each -> each != null).toList();
    }

    private Side side(Snapshot at, Place place) {
        String code = place.code();
        ProjectFilter here = ProjectFilter.ALL.place(code);
        Map<String, Long> statuses = projects.facet(at, here, Projects.BY_STATUS);
        return new Side(place, programmes.count(at, ProgrammeFilter.ALL.place(code)), projects.count(at, here),
                statuses.entrySet().stream()
                        .collect(Collectors.toMap(each -> Status.valueOf(each.getKey()), Map.Entry::getValue)),
                projects.count(at, here.late(true)),
                fundings.count(at, FundingFilter.ALL.place(code).fund(Fund.UNIDENTIFIED).deduced(false)),
                directives.states(at, DirectiveFilter.ALL.place(code)),
                directives.count(at, DirectiveFilter.ALL.place(code)),
                obstacles.count(at, ObstacleFilter.ALL.place(code)));
    }
}
