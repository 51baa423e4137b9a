package vn.minhbach.graphql;

import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorFilter;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.IndicatorOrder;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** Indicators and what they say of places and agencies. */
@GraphQLApi
public class IndicatorApi {

    private static final Below<ObservationFilter> OBSERVATIONS = new Below<ObservationFilter>("observations")
            .a(Indicator.class, code -> ObservationFilter.ALL.indicator(code))
            .a(Place.class, code -> ObservationFilter.ALL.place(code))
            .a(Agency.class, code -> ObservationFilter.ALL.agency(code))
            .a(Source.class, code -> ObservationFilter.ALL.source(code));
    private static final Below<IndicatorFilter> BELOW = new Below<IndicatorFilter>("indicators")
            .a(Place.class, code -> IndicatorFilter.ALL.place(code));

    private final Indicators indicators;
    private final Observations observations;

    IndicatorApi(Indicators indicators, Observations observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    @Query
    public Connection<Indicator> indicators(IndicatorFilter filter, Paging paging, IndicatorOrder orderBy, Scope scope) throws BadArgument {
        return Connection.of(PageArguments.of("indicators", paging, orderBy), indicators, scope.at(), filter, orderBy.order());
    }

    @Query
    public LastKnown<Indicator> indicator(String code, Scope scope) throws NotFound {
        return indicators.lastKnown(scope.at(), code).orElseThrow(NotFound.of("indicator", code, scope.at(), Indicator.class));
    }

    /** Those by which a place is observed. */
    public Connection<Indicator> indicators(Referent of, IndicatorFilter filter, Paging paging, IndicatorOrder orderBy, Snapshot at) throws BadArgument {
        return Connection.of(BELOW.page(of, paging, orderBy), () -> indicators.ask(at, filter).and(indicators.ask(at, BELOW.filter(of))), orderBy.order());
    }

    @Query
    public Connection<IndicatorObservation> observations(ObservationFilter filter, Paging paging, ObservationOrder orderBy, Scope scope)
            throws BadArgument {
        PageArguments page = PageArguments.of("observations", paging, orderBy);
        return Connection.of(page, () -> observations.page(scope.at(), filter, orderBy.order(), page.slice()), () -> observations.count(scope.at(), filter),
                row -> row, IndicatorObservation::cursor);
    }

    public Connection<IndicatorObservation> observations(Referent of, ObservationFilter filter, Paging paging, ObservationOrder orderBy, Snapshot at)
            throws BadArgument {
        PageArguments page = OBSERVATIONS.page(of, paging, orderBy);
        Supplier<Question<Observation>> asked = () -> Observations.ask(at, filter).and(Observations.ask(at, OBSERVATIONS.filter(of)));
        return Connection.of(page, () -> observations.page(at, asked.get(), orderBy.order(), page.slice()), () -> asked.get().count(), row -> row, IndicatorObservation::cursor);
    }

    public String period(IndicatorObservation of) {
        return of.claim().asOf();
    }

    public String place(IndicatorObservation of) {
        return of.observation().place();
    }

    public String agency(IndicatorObservation of) {
        return of.observation().agency();
    }
}
