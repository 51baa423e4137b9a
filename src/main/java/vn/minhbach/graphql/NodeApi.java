package vn.minhbach.graphql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.indicator.Indicators;
import vn.minhbach.catalogue.obstacle.Obstacles;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.source.Sources;

/** Finds anything again by its opaque id, as the Relay Global Object Identification specification asks. */
@GraphQLApi
public class NodeApi {

    /** A search shows one page of results; nobody needs more nodes at once. */
    private static final int MOST = Listing.MOST;

    private final Snapshots snapshots;
    private final Places places;
    private final Agencies agencies;
    private final Sources sources;
    private final Programmes programmes;
    private final Projects projects;
    private final Indicators indicators;
    private final Directives directives;
    private final Obstacles obstacles;
    private final Releases releases;

    NodeApi(Snapshots snapshots, Places places, Agencies agencies, Sources sources, Programmes programmes, Projects projects,
            Indicators indicators, Directives directives, Obstacles obstacles, Releases releases) {
        this.snapshots = snapshots;
        this.places = places;
        this.agencies = agencies;
        this.sources = sources;
        this.programmes = programmes;
        this.projects = projects;
        this.indicators = indicators;
        this.directives = directives;
        this.obstacles = obstacles;
        this.releases = releases;
    }

    @Query
    @Description("Anything by its opaque id.")
    public Node node(@NonNull @Id String id, Integer release) throws GraphQLException {
        return find(snapshots.at(release), id).orElseThrow(NotFound.of("node", id));
    }

    // Of strings, as SmallRye GraphQL 2.17 makes lists of ids that it then refuses.
    @Query
    @NonNull
    @Description("Things by their opaque ids, in that order, null where nothing has the id.")
    public List<Node> nodes(@NonNull List<@NonNull String> ids, Integer release) throws GraphQLException {
        if (ids.size() > MOST) {
            throw new BadArgument("ids has " + ids.size() + " values; allowed: up to " + MOST);
        }
        Snapshot at = snapshots.at(release);
        List<Node> nodes = new ArrayList<>();
        ids.forEach(id -> nodes.add(find(at, id).orElse(null)));
        return nodes;
    }

    private Optional<? extends Node> find(Snapshot at, String id) {
        String[] parts = decoded(id).split(":", 2);
        String code = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "Place" -> places.find(at, code).map(it -> new PlaceNode(at, it));
            case "Agency" -> agencies.find(at, code).map(it -> new AgencyNode(at, it));
            case "Source" -> sources.find(at, code).map(it -> new SourceNode(at, it));
            case "Programme" -> programmes.find(at, code).map(it -> new ProgrammeNode(at, it));
            case "Project" -> projects.find(at, code).map(it -> new ProjectNode(at, it));
            case "Indicator" -> indicators.find(at, code).map(it -> new IndicatorNode(at, it));
            case "Directive" -> directives.find(at, code).map(it -> new DirectiveNode(at, it));
            case "Obstacle" -> obstacles.find(at, code).map(it -> new ObstacleNode(at, it));
            case "Release" -> code.matches("\\d{1,9}") ? releases.find(Long.parseLong(code))
                    .map(it -> new ReleaseNode(new Snapshot((int) it.number()), it)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String decoded(String id) {
        try {
            return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
