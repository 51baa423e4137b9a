package vn.minhbach.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.obstacle.ObstacleFilter;
import vn.minhbach.catalogue.obstacle.ObstacleOrder;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.graphql.Listing.Arguments;

/** Obstacles. */
@GraphQLApi
public class ObstacleApi {

    private final Snapshots snapshots;
    private final Obstacles obstacles;
    private final Places places;
    private final Programmes programmes;
    private final Projects projects;
    private final Sources sources;

    ObstacleApi(Snapshots snapshots, Obstacles obstacles, Places places,
            Programmes programmes, Projects projects, Sources sources) {
        this.snapshots = snapshots;
        this.obstacles = obstacles;
        this.places = places;
        this.programmes = programmes;
        this.projects = projects;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("What holds projects, programmes and places up.")
    public ObstacleConnection obstacles(ObstacleFilter filter, @DefaultValue("20") int first, String after,
            @DefaultValue("CAUSE") ObstacleOrder orderBy, Integer release, LocalDate publishedBy) throws GraphQLException {
        Arguments arguments = Arguments.of("obstacles", snapshots.at(release, publishedBy), filter, first, after, orderBy);
        return new ObstacleConnection(Listing.of(arguments, obstacles, filter, orderBy.order(),
                row -> new ObstacleNode(arguments.at(), row), ObstacleConnection.Of::new));
    }

    @Query
    @Description("One obstacle by its code.")
    public ObstacleNode obstacle(@NonNull String code, Integer release, LocalDate publishedBy) throws GraphQLException {
        return Lasting.find("obstacle", obstacles, snapshots.at(release, publishedBy), code, ObstacleNode::new);
    }

    public ProjectNode project(@Source ObstacleNode of) {
        return Nested.named(of, of.it.project(), projects::find, ProjectNode::new);
    }

    public ProgrammeNode programme(@Source ObstacleNode of) {
        return Nested.named(of, of.it.programme(), programmes::find, ProgrammeNode::new);
    }

    public PlaceNode place(@Source ObstacleNode of) {
        return Nested.named(of, of.it.place(), places::find, PlaceNode::new);
    }

    public SourceNode source(@Source ObstacleNode of) {
        return Nested.named(of, of.it.source(), sources::find, SourceNode::new);
    }
}
