package vn.minhbach.graphql;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.place.PlaceFilter;
import vn.minhbach.catalogue.place.PlaceOrder;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.graphql.Listing.Arguments;

/** Places and what they follow and precede. */
@GraphQLApi
public class PlaceApi {

    private final Snapshots snapshots;
    private final Places places;

    PlaceApi(Snapshots snapshots, Places places) {
        this.snapshots = snapshots;
        this.places = places;
    }

    @Query
    @NonNull
    @Description("Provinces, cities and their units, by name in Vietnamese order.")
    public PlaceConnection places(PlaceFilter filter, @DefaultValue("20") int first, String after,
            @DefaultValue("NAME") PlaceOrder orderBy, Integer release, LocalDate publishedBy) throws GraphQLException {
        Arguments arguments = Arguments.of("places", snapshots.at(release, publishedBy), filter, first, after, orderBy);
        return new PlaceConnection(Listing.of(arguments, places, filter, orderBy.order(),
                row -> new PlaceNode(arguments.at(), row), PlaceConnection.Of::new));
    }

    @Query
    @Description("One place by its code, such as bac-kan.")
    public PlaceNode place(@NonNull String code, Integer release, LocalDate publishedBy) throws GraphQLException {
        return Lasting.find("place", places, snapshots.at(release, publishedBy), code, PlaceNode::new);
    }

    @NonNull
    public String name(@Source PlaceNode place, @DefaultValue("VI") @Name("lang") Language language) {
        return place.it.name(language);
    }

    public PlaceNode parent(@Source PlaceNode of) {
        return Nested.named(of, of.it.parent(), places::find, PlaceNode::new);
    }

    public PlaceNode successor(@Source PlaceNode of) {
        return Nested.named(of, of.it.successor(), places::find, PlaceNode::new);
    }

    public @NonNull List<@NonNull PlaceNode> predecessors(@Source PlaceNode of) {
        return Nested.below(of, of.it.code(), places::predecessors, PlaceNode::new);
    }
}
