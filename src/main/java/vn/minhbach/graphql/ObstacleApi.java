package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.ObstacleFilter;
import vn.minhbach.catalogue.obstacle.ObstacleGroupBy;
import vn.minhbach.catalogue.obstacle.ObstacleOrder;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** Obstacles. */
@GraphQLApi
public class ObstacleApi {

    private static final Below<ObstacleFilter> BELOW = new Below<ObstacleFilter>("obstacles")
            .a(Place.class, code -> ObstacleFilter.ALL.place(code))
            .a(Agency.class, code -> ObstacleFilter.ALL.owner(code))
            .a(Source.class, code -> ObstacleFilter.ALL.source(code));

    private final Obstacles obstacles;
    private final Grouping grouping;

    ObstacleApi(Obstacles obstacles, Grouping grouping) {
        this.obstacles = obstacles;
        this.grouping = grouping;
    }

    @Query
    public Connection<Obstacle> obstacles(ObstacleFilter filter, Paging paging, ObstacleOrder orderBy, Scope scope)
            throws BadArgument {
        return Connection.of(PageArguments.of("obstacles", paging, orderBy), obstacles, scope.at(), filter,
                orderBy.order());
    }

    /** Those of a place or an agency hold up what belongs to it on the day of the snapshot. */
    public Connection<Obstacle> obstacles(Referent of, ObstacleFilter filter, Paging paging, ObstacleOrder orderBy,
            Snapshot at) throws BadArgument {
        return Connection.of(BELOW.page(of, paging, orderBy), obstacles, at, filter, BELOW.filter(of), orderBy.order());
    }

    @Query
    public LastKnown<Obstacle> obstacle(String code, Scope scope) throws NotFound {
        return obstacles.lastKnown(scope.at(), code)
                .orElseThrow(NotFound.of("obstacle", code, scope.at(), Obstacle.class));
    }

    public Connection<GroupOf<Obstacle>> groups(Connection<Obstacle> of, List<ObstacleGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, obstacles::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Obstacle> of, List<ObstacleGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, ObstacleGroupBy.class, obstacles::facet, first, at);
    }
}
