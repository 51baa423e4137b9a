package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.obstacle.ObstacleFilter;
import vn.minhbach.catalogue.obstacle.ObstacleOrder;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Scope;

/** Obstacles. */
@GraphQLApi
public class ObstacleApi {

    private final Obstacles obstacles;

    ObstacleApi(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    @Query
    public Connection<Obstacle> obstacles(ObstacleFilter filter, int first, String after, ObstacleOrder orderBy, Scope scope) throws BadArgument {
        return Connection.of(PageArguments.of("obstacles", first, after, orderBy), obstacles, scope.at(), filter, orderBy.order());
    }

    @Query
    public LastKnown<Obstacle> obstacle(String code, Scope scope) throws NotFound {
        return obstacles.lastKnown(scope.at(), code).orElseThrow(NotFound.of("obstacle", code, scope.at(), Obstacle.class));
    }
}
