package vn.minhbach.portal.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.FigureScale;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.Coverage;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorFilter;
import vn.minhbach.catalogue.indicator.IndicatorGroupBy;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.IndicatorOrder;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.indicator.Ranking;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.chart.ChartQuestion;
import vn.minhbach.portal.asked.IndicatorsAsked;
import vn.minhbach.portal.asked.SeriesAsked;
import vn.minhbach.portal.chart.Chart;
import vn.minhbach.portal.chart.Charts;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.ListAddress;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.Parameter;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Indicators: what is measured, the places compared, and the series of one place. */
@Path("/indicators")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class IndicatorPages {

    private static final int PLACES = 100;
    private static final int SERIES = 100;
    private static final Slice LATEST = Slice.first(3);

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Indicators indicators;
    private final Observations observations;
    private final Charts charts;

    IndicatorPages(PageContexts contexts, ReferenceLookup references, Indicators indicators, Observations observations,
            Charts charts) {
        this.contexts = contexts;
        this.references = references;
        this.indicators = indicators;
        this.observations = observations;
        this.charts = charts;
    }

    /**
     * @param observations how many it has
     * @param places of how many places
     * @param coverage of what time
     * @param latest of the places that the list is narrowed to; empty where it is narrowed to none
     */
    public record Line(Indicator indicator, long observations, int places, Coverage coverage,
            List<IndicatorObservation> latest) {
    }

    @CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record IndicatorList(PageContext context, ReferencedRecords named, PagedList<Line> listing,
            ListFilter by) implements TemplateInstance {
    }

    /**
     * A place that the reader chose beside the first.
     *
     * @param without this page without it
     */
    public record Beside(String code, String without) {
    }

    /**
     * @param place the chosen one, null for none
     * @param beside those to be held against it
     * @param choices places to choose from
     * @param chart null where there is nothing to draw
     * @param series of the chosen place
     * @param period that places are ranked in, null for the latest of each
     * @param links the same seen otherwise
     * @param apart places that the ranking leaves out, with their latest
     * @param comparison the page that holds the chosen place against the first of the others; null for none
     * @param total how many observations there are in all
     */
    @CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record IndicatorDetail(PageContext context, ReferencedRecords named, Indicator indicator,
            List<Choice<String>> choices, Place place, List<Beside> beside,
            IndicatorFinding finding, Chart chart, SeriesTable series, List<Choice<String>> periods, String period,
            IndicatorLinks links, Ranking ranking, RankedTable table,
            List<IndicatorObservation> apart, String comparison, long total) implements TemplateInstance {
    }

    @GET
    public TemplateInstance list() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        Snapshot at = context.at();
        IndicatorsAsked asked = IndicatorsAsked.of(query);
        IndicatorOrder order = asked.order();
        IndicatorFilter filter = asked.filter();
        Slice slice = query.slice();
        PagedList<Line> listing = PagedList.of(indicators.ask(at, filter), order.order(), slice)
                .map(rows -> lines(at, rows, filter.place()));
        ReferencedRecords named = references.at(context);
        ListFilterMaker<Indicator> narrowed = ListFilterMaker.of(context, named,
                Listing.of(filter, (on, wanted) -> indicators.ask(on, wanted).stream(), Indicator.class).in(at),
                Map.of(),
                other -> indicators.count(at, IndicatorsAsked.of(other).filter()));
        Labels labels = narrowed.labels();
        ListFilter by = narrowed.words()
                .facet(Parameter.TOPIC, IndicatorGroupBy.TOPIC.facet(), IndicatorGroupBy.TOPIC, labels::topic)
                .codes(Parameter.PLACE, placesOf(), "places")
                .order(IndicatorOrder.class, order, labels::indicatorOrder).make("/indicators", listing.total() == 0);
        return context.show(new IndicatorList(context, named, listing, by));
    }

    /** The places that something is observed of. */
    private Facet<Indicator> placesOf() {
        return Facet
                .<Indicator>of(Place.class,
                        (at, each) -> observations.byPlace(at, ObservationFilter.ALL.indicator(each.code())).keySet())
                .narrowedBy("place");
    }

    private List<Line> lines(Snapshot at, List<Indicator> rows, List<String> places) {
        return rows.stream().map(each -> {
            ObservationFilter all = ObservationFilter.ALL.indicator(each.code());
            return new Line(each, observations.count(at, all), observations.byPlace(at, all).size(),
                    Coverage.of(at, each.code()),
                    places == null ? List.of() : observations
                            .latest(at, all.place(places), ObservationOrder.PERIOD_DESC.order(), LATEST).rows());
        }).toList();
    }

    @GET
    @Path("{code}")
    public TemplateInstance detail(@RestPath String code) {
        PageContexts.PageSubject<Indicator> shown = contexts.find(indicators, code);
        PageContext context = shown.context();
        QueryParameters query = context.query();
        Snapshot at = context.at();
        Indicator indicator = shown.it();
        SeriesAsked asked = SeriesAsked.of(code, query);
        String place = asked.place();
        Period period = asked.period() != null || asked.latest() ? asked.period() : Ranking.usual(at, indicator);
        PagedList<IndicatorObservation> series = place == null ? new PagedList<>(List.of(), 0, null, true)
                : series(at, asked.within().place(place), query.slice("series", SERIES));
        Ranking ranking = Ranking.of(at, indicator, asked.within(), period);
        ReferencedRecords named = references.at(context);
        ObservationFilter all = ObservationFilter.ALL.indicator(code);
        Map<String, Long> byPeriod = observations.byPeriod(at, all);
        List<Beside> beside = asked.places().stream()
                .map(each -> new Beside(each,
                        ListAddress.here(context, "places", without(asked.places(), each), Set.of("add"))))
                .toList();
        SeriesTable overTime = SeriesTable.of(at, indicator, series, asked.places());
        RankedTable table = RankedTable.of(at, indicator, ranking, asked, Boolean.TRUE.equals(query.flag("all")),
                query.slice(PLACES));
        FigureScale scale = table.column().scale() != null ? table.column().scale() : overTime.column().scale();
        return context.show(new IndicatorDetail(context, named, indicator,
                Choice.of(observations.byPlace(at, all), each -> context.placeName(named.place(each), each),
                        place == null ? null : List.of(place)),
                place == null ? null : named.place(place), beside,
                IndicatorFinding.of(context, at, indicator, place, ranking, scale),
                charts.ofIndicator(context, indicator, new ChartQuestion(null, place, asked.places(), null)),
                overTime, periods(byPeriod, period), period == null ? null : period.text(),
                new IndicatorLinks(context), ranking,
                table, ranking.apart().stream().limit(PLACES).toList(),
                asked.places().isEmpty() ? null
                        : ListAddress.of(context, "/places/compare", "places", List.of(place, asked.places().get(0))),
                byPeriod.values().stream().mapToLong(Long::longValue).sum()));
    }

    private static List<String> without(List<String> codes, String one) {
        return codes.stream().filter(each -> !each.equals(one)).toList();
    }

    /** The latest first. */
    private static List<Choice<String>> periods(Map<String, Long> counts, Period chosen) {
        Comparator<Period> latest = Comparator.comparing(Period::end).thenComparing(Period::start).reversed();
        return counts.entrySet().stream()
                .sorted(Map.Entry
                        .comparingByKey(Comparator.comparing(each -> Period.parse(each).orElseThrow(), latest)))
                .map(each -> new Choice<>(each.getKey(), each.getKey(), each.getValue(),
                        chosen != null && chosen.text().equals(each.getKey())))
                .toList();
    }

    private PagedList<IndicatorObservation> series(Snapshot at, ObservationFilter filter, Slice slice) {
        return PagedList
                .of(observations.page(at, filter, ObservationOrder.PERIOD_DESC.order(), slice),
                        observations.count(at, filter), slice, IndicatorObservation::cursor)
                .map(rows -> {
                    List<IndicatorObservation> inTime = new ArrayList<>(rows);
                    Collections.reverse(inTime);
                    return inTime;
                });
    }
}
