package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorFilter;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.IndicatorOrder;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Scope;

/** Indicators and what they say of places and agencies. */
@GraphQLApi
public class IndicatorApi {

    private final Indicators indicators;
    private final Observations observations;

    IndicatorApi(Indicators indicators, Observations observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    @Query
    public Connection<Indicator> indicators(IndicatorFilter filter, int first, String after, IndicatorOrder orderBy, Scope scope) throws BadArgument {
        return Connection.of(PageArguments.of("indicators", first, after, orderBy), indicators, scope.at(), filter, orderBy.order());
    }

    @Query
    public LastKnown<Indicator> indicator(String code, Scope scope) throws NotFound {
        return indicators.lastKnown(scope.at(), code).orElseThrow(NotFound.of("indicator", code, scope.at(), Indicator.class));
    }

    @Query
    public Connection<IndicatorObservation> observations(ObservationFilter filter, int first, String after, ObservationOrder orderBy, Scope scope)
            throws BadArgument {
        PageArguments page = PageArguments.of("observations", first, after, orderBy);
        return Connection.of(page, () -> observations.page(scope.at(), filter, orderBy.order(), page.slice()), () -> observations.count(scope.at(), filter),
                row -> row, IndicatorObservation::cursor);
    }

    public Connection<IndicatorObservation> observations(Indicator of, ObservationFilter filter, int first, String after, ObservationOrder orderBy,
            Snapshot at)
            throws BadArgument {
        PageArguments page = PageArguments.of("indicator.observations", first, after, orderBy);
        return Connection.of(page, () -> observations.ofIndicator(at, of.code(), filter, orderBy.order(), page.slice()),
                () -> observations.count(at, of.code(), filter), row -> row, IndicatorObservation::cursor);
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
