package vn.minhbach.portal.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.Better;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorFilter;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.IndicatorOrder;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.indicator.Topic;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.portal.asked.IndicatorsAsked;
import vn.minhbach.portal.asked.SeriesAsked;
import vn.minhbach.portal.asked.SeriesAsked.Sort;
import vn.minhbach.portal.frame.BarLength;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Indicators: what is measured, the places compared, and the series of one place. */
@Path("/indicators")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class IndicatorPages {

    private static final int PLACES = 100;
    private static final int SERIES = 100;

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Indicators indicators;
    private final Observations observations;

    IndicatorPages(PageContexts contexts, ReferenceLookup references, Indicators indicators, Observations observations) {
        this.contexts = contexts;
        this.references = references;
        this.indicators = indicators;
        this.observations = observations;
    }

    /** @param observations how many it has */
    public record Line(Indicator indicator, long observations) {
    }

    /** What the list can be narrowed by, and what it is narrowed by. */
    public record Narrowing(List<Choice<Topic>> topics, List<Choice<String>> places, List<Choice<IndicatorOrder>> orders, String text) {
    }

    @CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record IndicatorList(PageContext context, PagedList<Line> listing, Narrowing by) implements TemplateInstance {
    }

    /** An observation with its bar; a value below zero has one that is drawn apart. */
    public record Bar(IndicatorObservation observed, String share) {

        public boolean negative() {
            return observed.observation().value() != null && observed.observation().value().signum() < 0;
        }
    }

    /**
     * @param series  of the chosen place, the latest part of it first, each part in the order of time; empty where none is chosen
     * @param period  the chosen period, null for the latest of each place
     * @param current one observation of each place or agency
     * @param byValue how they are to be compared by value next: the best first, then turned round
     * @param total   how many observations there are in all
     */
    @CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record IndicatorDetail(PageContext context, ReferencedRecords named, Indicator indicator, List<Choice<String>> places, Place place,
            PagedList<Bar> series,
            List<Choice<String>> periods, String period, PagedList<Bar> current, Sort sort, Sort byValue, long total) implements TemplateInstance {
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
        PagedList<Line> listing = PagedList.of(indicators.page(at, filter, order.order(), slice), indicators.count(at, filter), slice)
                .map(rows -> lines(at, rows));
        Map<String, Long> byPlace = observations.byPlace(at, null);
        ReferencedRecords named = references.at(context);
        Narrowing by = new Narrowing(Choice.of(Topic.class, indicators.facet(at, null, Indicators.BY_TOPIC), filter.topic()),
                Choice.of(byPlace, code -> context.placeName(named.place(code), code), filter.place()),
                Choice.all(IndicatorOrder.class, order), filter.text());
        return context.show(new IndicatorList(context, listing, by));
    }

    private List<Line> lines(Snapshot at, List<Indicator> rows) {
        return rows.stream().map(each -> new Line(each, observations.count(at, ObservationFilter.ALL.indicator(each.code())))).toList();
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
        Period period = asked.period();
        Sort sort = asked.sort();
        ObservationFilter all = ObservationFilter.ALL.indicator(code);
        ObservationFilter within = asked.within();
        PagedList<IndicatorObservation> series = place == null ? new PagedList<>(List.of(), 0, null, true) : series(at, within.place(place), query.slice("series", SERIES));
        Slice slice = query.slice(PLACES);
        ObservationFilter compared = asked.compared();
        Page<IndicatorObservation> page = observations.page(at, compared, sort.order.order(), slice);
        Map<String, Long> byPlace = observations.byPlace(at, all);
        Map<String, Long> byPeriod = observations.byPeriod(at, all);
        ReferencedRecords named = references.at(context);
        PagedList<Bar> current = PagedList.of(page, observations.count(at, compared), slice, IndicatorObservation::cursor)
                .map(rows -> bars(at, rows));
        return context.show(new IndicatorDetail(context, named, indicator,
                Choice.of(byPlace, each -> context.placeName(named.place(each), each), place == null ? null : List.of(place)),
                place == null ? null : named.place(place), series.map(rows -> bars(at, rows)),
                Choice.of(byPeriod, each -> each, period == null ? null : List.of(period.text())), period == null ? null : period.text(), current, sort, byValue(indicator, sort),
                byPeriod.values().stream().mapToLong(Long::longValue).sum()));
    }

    private static Sort byValue(Indicator indicator, Sort now) {
        Sort best = indicator.better() == Better.LOWER ? Sort.VALUE : Sort.VALUE_DESC;
        return now != best ? best : best == Sort.VALUE ? Sort.VALUE_DESC : Sort.VALUE;
    }

    private PagedList<IndicatorObservation> series(Snapshot at, ObservationFilter filter, Slice slice) {
        return PagedList.of(observations.page(at, filter, ObservationOrder.PERIOD_DESC.order(), slice), observations.count(at, filter), slice, IndicatorObservation::cursor)
                .map(rows -> {
                    List<IndicatorObservation> inTime = new ArrayList<>(rows);
                    Collections.reverse(inTime);
                    return inTime;
                });
    }

    /**
     * Only what the indicator's publisher says is drawn, so that what another says cannot make it small; so of several times
     * or years beside single ones only the single ones.
     */
    private static List<Bar> bars(Snapshot at, List<IndicatorObservation> rows) {
        boolean ranges = rows.stream().allMatch(IndicatorPages::isRange);
        Predicate<IndicatorObservation> drawn = each -> at.catalogue().isOwn(each) && isRange(each) == ranges;
        BigDecimal greatest = BarLength.greatest(rows.stream().filter(drawn).map(each -> each.observation().value()));
        return rows.stream().map(each -> new Bar(each, drawn.test(each) ? BarLength.of(each.observation().value(), greatest) : null)).toList();
    }

    private static boolean isRange(IndicatorObservation each) {
        return Period.parse(each.observation().claim().asOf()).orElseThrow().isRange();
    }
}
