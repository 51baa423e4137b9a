package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.directive.InheritedDirectives;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.place.PlaceFilter;
import vn.minhbach.catalogue.place.PlaceGroupBy;
import vn.minhbach.catalogue.place.PlaceOrder;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** Places and what they follow and precede. */
@GraphQLApi
public class PlaceApi {

    private final Places places;
    private final InheritedDirectives inherited;
    private final Grouping grouping;

    PlaceApi(Places places, InheritedDirectives inherited, Grouping grouping) {
        this.places = places;
        this.inherited = inherited;
        this.grouping = grouping;
    }

    @Query
    public Connection<Place> places(PlaceFilter filter, Paging paging, PlaceOrder orderBy, Scope scope)
            throws BadArgument {
        return Connection.of(PageArguments.of("places", paging, orderBy), places, scope.at(), filter, orderBy.order());
    }

    @Query
    public LastKnown<Place> place(String code, Scope scope) throws NotFound {
        return places.lastKnown(scope.at(), code).orElseThrow(NotFound.of("place", code, scope.at(), Place.class));
    }

    /** The places that it is made of. */
    public Connection<Place> children(Place of, PlaceFilter filter, Paging paging, PlaceOrder orderBy, Snapshot at)
            throws BadArgument {
        return Connection.of(Below.page("children", of, paging, orderBy), places, at, filter,
                PlaceFilter.ALL.parent(of.code()), orderBy.order());
    }

    public List<Directive> inheritedDirectives(Place of, Snapshot at) {
        return inherited.ofPlace(at, of.code());
    }

    public List<Place> predecessors(Place of, Snapshot at) {
        return Nested.list(at, of.code(), places::predecessors);
    }

    public Connection<GroupOf<Place>> groups(Connection<Place> of, List<PlaceGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, PlaceGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Place> of, List<PlaceGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, PlaceGroupBy.class, PlaceGroupBy::facet, first, at);
    }
}
