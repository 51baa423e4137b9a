package vn.minhbach.catalogue.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Catalogues;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.Table;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.FactTable;

/** Reads of what indicators say, each with its indicator. */
@Singleton
public class Observations {

    public static final Index<Observation, String> BY_INDICATOR = Index.by(Observation::indicator);
    public static final Index<Observation, String> BY_PLACE = Index.by(Observation::place);
    public static final Index<Observation, String> BY_AGENCY = Index.by(Observation::agency);
    public static final FactTable<Observation> FACTS = new FactTable<>(Observation.class, Observation::claim,
            Series::of);
    private static final Object PERIODS = "observations by period";
    private static final String LATEST = "latest observations";
    private static final Comparator<Observation> LATER = Comparator
            .comparing((Observation each) -> each.claim().asOfEnd()).thenComparing(each -> each.version().id());

    private final Catalogues catalogues;
    private final Indicators indicators;

    Observations(Catalogues catalogues, Indicators indicators) {
        this.catalogues = catalogues;
        this.indicators = indicators;
    }

    public Page<IndicatorObservation> page(Snapshot at, ObservationFilter filter, SortOrder<Observation> order,
            Slice slice) {
        return observed(at, ask(at, filter).page(order, slice));
    }

    /** The first of those that the publishers of their indicators tell. */
    public List<IndicatorObservation> own(Snapshot at, SortOrder<Observation> order, Slice slice) {
        return observed(at, ask(at, null).where(at.catalogue()::isOwn).page(order, slice).rows());
    }

    public List<IndicatorObservation> list(Snapshot at, ObservationFilter filter, SortOrder<Observation> order) {
        return observed(at, ask(at, filter).list(order));
    }

    public long count(Snapshot at, ObservationFilter filter) {
        return ask(at, filter).count();
    }

    /** The latest of each indicator, place or agency, and basis, as the indicator's publisher tells it. */
    public Page<IndicatorObservation> latest(Snapshot at, ObservationFilter filter, SortOrder<Observation> order,
            Slice slice) {
        return askLatest(at, filter).page(order, slice).map(found -> observed(at, found));
    }

    /** How many there are of the latest. */
    public long countLatest(Snapshot at, ObservationFilter filter) {
        return askLatest(at, filter).count();
    }

    private static Question<Observation> askLatest(Snapshot at, ObservationFilter filter) {
        Latest latest = latest(at);
        Question<Observation> asked = narrowed(at, filter).where(latest.rows::contains);
        // Few are the latest among all of one place, so that they are not looked for there.
        return filter == null ? asked
                : asked.in(latest.ofIndicator, each -> Index.only(each.indicator()), filter.indicator())
                        .in(latest.ofPlace, each -> Index.only(each.place()), filter.place());
    }

    /** The codes of the indicators that any of these places has an observation of. */
    static Set<String> indicatorsOf(Snapshot at, Collection<String> places) {
        Map<String, List<Observation>> latest = latest(at).ofPlace;
        return places.stream().flatMap(each -> latest.getOrDefault(each, List.of()).stream())
                .map(Observation::indicator).collect(Collectors.toSet());
    }

    private record Latest(Set<Observation> rows, Map<String, List<Observation>> ofIndicator,
            Map<String, List<Observation>> ofPlace) {

        static Latest of(Collection<Observation> latest) {
            Set<Observation> rows = Collections.newSetFromMap(new IdentityHashMap<>());
            rows.addAll(latest);
            return new Latest(rows, latest.stream().collect(Collectors.groupingBy(Observation::indicator)),
                    latest.stream().filter(each -> each.place() != null)
                            .collect(Collectors.groupingBy(Observation::place)));
        }
    }

    private record Series(String indicator, String place, String agency, Basis basis) {

        static Series of(Observation row) {
            return new Series(row.indicator(), row.place(), row.agency(), row.claim().basis());
        }
    }

    /** Of those that the publishers of their indicators tell: what others do is among all observations, named. */
    private static Latest latest(Snapshot at) {
        return at.own(Observation.class).derived(LATEST, all -> {
            Map<Series, Observation> latest = new HashMap<>();
            all.rows().forEach(each -> latest.merge(Series.of(each), each,
                    (one, other) -> LATER.compare(one, other) >= 0 ? one : other));
            return Latest.of(latest.values());
        });
    }

    /** How many observations that a filter keeps are of each place, and of each period. */
    private record Places(ObservationFilter filter) {
    }

    private record Periods(ObservationFilter filter) {
    }

    /** How many observations each place has. */
    public Map<String, Long> byPlace(Snapshot at, ObservationFilter filter) {
        Question<Observation> asked = ask(at, filter);
        return asked.isOfAll() ? asked.counts(BY_PLACE)
                : at.catalogue().recent(new Places(filter), catalogue -> asked.counts(BY_PLACE));
    }

    /** How many observations each period has, by its text in the dataset. */
    public Map<String, Long> byPeriod(Snapshot at, ObservationFilter filter) {
        Question<Observation> asked = ask(at, filter);
        return asked.isOfAll()
                ? at.table(Observation.class).derived(PERIODS,
                        all -> Table.counts(all.rows().stream(), each -> each.claim().asOf()))
                : at.catalogue().recent(new Periods(filter), catalogue -> asked.counts(each -> each.claim().asOf()));
    }

    /** A page with the indicators of what is on it. */
    public Page<IndicatorObservation> observed(Snapshot at, Page<Observation> page) {
        return page.map(found -> observed(at, found));
    }

    /** With its indicator as it stood when the observation came in. */
    public Optional<IndicatorObservation> asCameIn(Observation row) {
        Snapshot present = new Snapshot(catalogues.present());
        return Optional.ofNullable(indicators.stoodIn(present, row.indicator(), row.version().addedIn()))
                .map(indicator -> new IndicatorObservation(indicator, row));
    }

    /** With its indicator as it stands in the snapshot; empty where that does not stand. */
    public Optional<IndicatorObservation> observed(Snapshot at, Observation row) {
        return indicators.find(at, row.indicator()).map(indicator -> new IndicatorObservation(indicator, row));
    }

    private List<IndicatorObservation> observed(Snapshot at, List<Observation> found) {
        return found.stream().flatMap(each -> observed(at, each).stream()).toList();
    }

    /** The observations that a filter keeps; all for null. */
    public static Question<Observation> ask(Snapshot at, ObservationFilter filter) {
        if (filter == null || filter.wantedPeriods() == null) {
            return narrowed(at, filter);
        }
        boolean whole = !filter.dividesSeries();
        return whole && filter.wantedPeriods() == 1 ? askLatest(at, filter)
                : FACTS.latest(narrowed(at, filter), at, filter, whole);
    }

    /** By all parts of the filter but the latest. */
    private static Question<Observation> narrowed(Snapshot at, ObservationFilter filter) {
        Question<Observation> all = at.ask(Observation.class);
        return filter == null ? all
                : FACTS.narrowed(all.in(BY_INDICATOR, filter.indicator()).in(BY_PLACE, filter.place()).in(BY_AGENCY,
                        filter.agency()), at, filter)
                        .where(filter.value(), each -> filter.value().keeps(each.value(), each.claim().qualifier()));
    }
}
