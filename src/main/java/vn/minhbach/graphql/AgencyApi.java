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
import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.agency.AgencyFilter;
import vn.minhbach.catalogue.agency.AgencyOrder;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.graphql.Listing.Arguments;

/** Agencies. */
@GraphQLApi
public class AgencyApi {

    private final Snapshots snapshots;
    private final Agencies agencies;
    private final Places places;

    AgencyApi(Snapshots snapshots, Agencies agencies, Places places) {
        this.snapshots = snapshots;
        this.agencies = agencies;
        this.places = places;
    }

    @Query
    @NonNull
    @Description("Public bodies, by name in Vietnamese order.")
    public AgencyConnection agencies(AgencyFilter filter, @DefaultValue("20") int first, String after,
            @DefaultValue("NAME") AgencyOrder orderBy, Integer release, LocalDate publishedBy) throws GraphQLException {
        Arguments arguments = Arguments.of("agencies", snapshots.at(release, publishedBy), filter, first, after, orderBy);
        return new AgencyConnection(Listing.of(arguments, agencies, filter, orderBy.order(),
                row -> new AgencyNode(arguments.at(), row), AgencyConnection.Of::new));
    }

    @Query
    @Description("One agency by its code.")
    public AgencyNode agency(@NonNull String code, Integer release, LocalDate publishedBy) throws GraphQLException {
        return Lasting.find("agency", agencies, snapshots.at(release, publishedBy), code, AgencyNode::new);
    }

    @NonNull
    public String name(@Source AgencyNode agency, @DefaultValue("VI") @Name("lang") Language language) {
        return agency.it.name(language);
    }

    public PlaceNode place(@Source AgencyNode of) {
        return Nested.named(of, of.it.place(), places::find, PlaceNode::new);
    }

    public AgencyNode parent(@Source AgencyNode of) {
        return Nested.named(of, of.it.parent(), agencies::find, AgencyNode::new);
    }

    public AgencyNode successor(@Source AgencyNode of) {
        return Nested.named(of, of.it.successor(), agencies::find, AgencyNode::new);
    }
}
