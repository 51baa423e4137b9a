package vn.minhbach.graphql;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.graphql.execution.BadArgument;

/** Finds anything again by its opaque id, as the Relay Global Object Identification specification asks. */
@GraphQLApi
public class NodeApi {

    private final Snapshots snapshots;
    private final Nodes nodes;

    NodeApi(Snapshots snapshots, Nodes nodes) {
        this.snapshots = snapshots;
        this.nodes = nodes;
    }

    @Query
    @Description("Anything by its opaque id.")
    public Node node(@NonNull @Id String id, Integer release, LocalDate publishedBy) throws GraphQLException {
        return find(snapshots.at(release, publishedBy), id).orElseThrow(NotFound.of("node", id));
    }

    // Of strings, as SmallRye GraphQL 2.17 makes lists of ids that it then refuses.
    @Query
    @NonNull
    @Description("Things by their opaque ids, in that order, null where nothing has the id.")
    public List<Node> nodes(@NonNull List<@NonNull String> ids, Integer release, LocalDate publishedBy) throws GraphQLException {
        if (ids.size() > Listing.MOST) {
            throw new BadArgument("ids has " + ids.size() + " values; allowed: up to " + Listing.MOST);
        }
        Snapshot at = snapshots.at(release, publishedBy);
        return ids.stream().map(id -> find(at, id).orElse(null)).collect(Collectors.toCollection(ArrayList::new));
    }

    private Optional<Node> find(Snapshot at, String id) {
        String[] parts = decoded(id).split(":", 2);
        return nodes.find(at, parts[0], parts.length == 2 ? parts[1] : "");
    }

    private static String decoded(String id) {
        try {
            return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
