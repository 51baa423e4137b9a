package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.indicator.IndicatorFilter;
import vn.minhbach.catalogue.indicator.IndicatorOrder;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.indicator.Observed;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.graphql.Listing.Arguments;

/** Indicators and what they say of places and agencies. */
@GraphQLApi
public class IndicatorApi {

    private final Snapshots snapshots;
    private final Indicators indicators;
    private final Observations observations;
    private final Places places;
    private final Agencies agencies;

    IndicatorApi(Snapshots snapshots, Indicators indicators,
            Observations observations, Places places, Agencies agencies) {
        this.snapshots = snapshots;
        this.indicators = indicators;
        this.observations = observations;
        this.places = places;
        this.agencies = agencies;
    }

    @Query
    @NonNull
    @Description("What is measured, by topic.")
    public IndicatorConnection indicators(IndicatorFilter filter, @DefaultValue("20") int first, String after,
            @DefaultValue("TOPIC") IndicatorOrder orderBy, Integer release, LocalDate publishedBy) throws GraphQLException {
        Arguments arguments = Arguments.of("indicators", snapshots.at(release, publishedBy), filter, first, after, orderBy);
        return new IndicatorConnection(Listing.of(arguments, indicators, filter, orderBy.order(),
                row -> new IndicatorNode(arguments.at(), row), IndicatorConnection.Of::new));
    }

    @Query
    @Description("One indicator by its code, such as phones-per-100.")
    public IndicatorNode indicator(@NonNull String code, Integer release, LocalDate publishedBy) throws GraphQLException {
        return Lasting.find("indicator", indicators, snapshots.at(release, publishedBy), code, IndicatorNode::new);
    }

    @NonNull
    public String name(@Source IndicatorNode indicator, @DefaultValue("VI") @Name("lang") Language language) {
        return indicator.it.name(language);
    }

    @Query
    @NonNull
    @Description("What indicators say, over all of them.")
    public ObservationConnection observations(ObservationFilter filter, @DefaultValue("20") int first, String after,
            @DefaultValue("INDICATOR") ObservationOrder orderBy, Integer release, LocalDate publishedBy) throws GraphQLException {
        Arguments arguments = Arguments.of("observations", snapshots.at(release, publishedBy), filter, first, after, orderBy);
        return new ObservationConnection(new Listing<>(arguments,
                () -> observations.page(arguments.at(), filter, orderBy.order(), arguments.slice()),
                () -> observations.count(arguments.at(), filter),
                row -> new ObservationNode(arguments.at(), row), Observed::cursor, ObservationConnection.Of::new));
    }

    @NonNull
    @Name("observations")
    public ObservationConnection ofIndicator(@Source IndicatorNode indicator, ObservationFilter filter,
            @DefaultValue("20") int first, String after, @DefaultValue("PERIOD_DESC") ObservationOrder orderBy)
            throws GraphQLException {
        Snapshot at = indicator.at;
        Arguments arguments = Arguments.of("indicator.observations", at, filter, first, after, orderBy);
        return new ObservationConnection(new Listing<>(arguments,
                () -> observations.ofIndicator(at, indicator.it.code(), filter, orderBy.order(), arguments.slice()),
                () -> observations.count(at, indicator.it.code(), filter),
                row -> new ObservationNode(at, row), Observed::cursor, ObservationConnection.Of::new));
    }

    public PlaceNode place(@Source ObservationNode of) {
        return Nested.named(of, of.it.observation().place(), places::find, PlaceNode::new);
    }

    public AgencyNode agency(@Source ObservationNode of) {
        return Nested.named(of, of.it.observation().agency(), agencies::find, AgencyNode::new);
    }
}
