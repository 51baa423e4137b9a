package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorFilter;
import vn.minhbach.catalogue.indicator.IndicatorGroupBy;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.IndicatorOrder;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationGroupBy;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.indicator.PlaceComparison;
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
    private final Grouping grouping;

    IndicatorApi(Indicators indicators, Observations observations, Grouping grouping) {
        this.indicators = indicators;
        this.observations = observations;
        this.grouping = grouping;
    }

    @Query
    public Connection<Indicator> indicators(IndicatorFilter filter, Paging paging, IndicatorOrder orderBy, Scope scope)
            throws BadArgument {
        return Connection.of(PageArguments.of("indicators", paging, orderBy), indicators, scope.at(), filter,
                orderBy.order());
    }

    @Query
    public LastKnown<Indicator> indicator(String code, Scope scope) throws NotFound {
        return indicators.lastKnown(scope.at(), code)
                .orElseThrow(NotFound.of("indicator", code, scope.at(), Indicator.class));
    }

    /** Those by which a place is observed. */
    public Connection<Indicator> indicators(Referent of, IndicatorFilter filter, Paging paging, IndicatorOrder orderBy,
            Snapshot at) throws BadArgument {
        return Connection.of(BELOW.page(of, paging, orderBy), indicators, at, filter, BELOW.filter(of),
                orderBy.order());
    }

    @Query
    public Connection<IndicatorObservation> observations(ObservationFilter filter, Paging paging,
            ObservationOrder orderBy, Scope scope)
            throws BadArgument {
        return listed(PageArguments.of("observations", paging, orderBy), scope.at(), filter, null, orderBy);
    }

    public Connection<IndicatorObservation> observations(Referent of, ObservationFilter filter, Paging paging,
            ObservationOrder orderBy, Snapshot at)
            throws BadArgument {
        return listed(OBSERVATIONS.page(of, paging, orderBy), at, filter, OBSERVATIONS.filter(of), orderBy);
    }

    private Connection<IndicatorObservation> listed(PageArguments page, Snapshot at, ObservationFilter filter,
            ObservationFilter within, ObservationOrder orderBy) {
        return Connection.of(page, at, Observation.class, Observations::ask, filter, within, orderBy.order(),
                rows -> observations.observed(at, rows),
                IndicatorObservation::cursor);
    }

    /** Places side by side, with their ranks. */
    public PlaceComparison comparison(Indicator of, List<String> place, String period, Basis basis, Snapshot at)
            throws BadArgument {
        if (period != null && Period.parse(period).isEmpty()) {
            throw new BadArgument("period is \"" + BadArgument.shown(period)
                    + "\"; allowed: a period such as 2022, 2023-H1, 2023-Q4 or 2023-11");
        }
        return PlaceComparison.of(at, of, place, period, basis);
    }

    public List<PlaceComparison.Row> rows(PlaceComparison of, int first) throws BadArgument {
        if (first < 1 || first > PageArguments.MOST) {
            throw new BadArgument("first is " + first + "; allowed: 1 to " + PageArguments.MOST);
        }
        return of.rows().stream().limit(first).toList();
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

    public Connection<GroupOf<Indicator>> groups(Connection<Indicator> of, List<IndicatorGroupBy> by,
            GroupOrder orderBy, Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, IndicatorGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Indicator> of, List<IndicatorGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, IndicatorGroupBy.class, IndicatorGroupBy::facet, first, at);
    }

    @Name("groups")
    public Connection<GroupOf<IndicatorObservation>> observationGroups(Connection<IndicatorObservation> of,
            List<ObservationGroupBy> by, GroupOrder orderBy, Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, ObservationGroupBy::facet, orderBy, paging, at, false);
    }

    @Name("facets")
    public List<Grouping.Counted> observationFacets(Connection<IndicatorObservation> of, List<ObservationGroupBy> by,
            int first, Snapshot at) throws BadArgument {
        return grouping.facets(of, by, ObservationGroupBy.class, ObservationGroupBy::facet, first, at);
    }
}
