package vn.minhbach.graphql;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.agency.Agencies;
import vn.minhbach.catalogue.place.Places;
import vn.minhbach.catalogue.programme.Programmes;
import vn.minhbach.catalogue.project.Projects;
import vn.minhbach.catalogue.unfunded.Unfunded;
import vn.minhbach.catalogue.unfunded.UnfundedFilter;
import vn.minhbach.catalogue.unfunded.UnfundedRegister;
import vn.minhbach.graphql.Listing.Arguments;

/** What was approved and has no fund. */
@GraphQLApi
public class UnfundedApi {

    private final Snapshots snapshots;
    private final UnfundedRegister register;
    private final Projects projects;
    private final Programmes programmes;
    private final Places places;
    private final Agencies agencies;

    UnfundedApi(Snapshots snapshots, UnfundedRegister register, Projects projects, Programmes programmes, Places places, Agencies agencies) {
        this.snapshots = snapshots;
        this.register = register;
        this.projects = projects;
        this.programmes = programmes;
        this.places = places;
        this.agencies = agencies;
    }

    @Query
    @NonNull
    @Description("Projects and programmes of which sources say that no fund was identified, with what they are to cost and the stated causes. Those approved in principle come first.")
    public UnfundedConnection unfunded(UnfundedFilter filter, @DefaultValue("20") int first, String after, Integer release, LocalDate publishedBy)
            throws GraphQLException {
        UnfundedFilter kept = filter == null ? UnfundedFilter.ALL : filter;
        Arguments arguments = Arguments.of("unfunded", snapshots.at(release, publishedBy), kept, first, after, null);
        List<Unfunded> list = register.list(arguments.at(), kept);
        return new UnfundedConnection(Listing.kept(arguments, () -> list, each -> new UnfundedNode(arguments.at(), each),
                UnfundedConnection.Of::new), register.total(list));
    }

    public ProjectNode project(@Source UnfundedNode of) {
        return Nested.named(of, of.it.project(), projects::find, ProjectNode::new);
    }

    public ProgrammeNode programme(@Source UnfundedNode of) {
        return Nested.named(of, of.it.programme(), programmes::find, ProgrammeNode::new);
    }

    @Description("The programme in the list that the project stands in, so that its money is part of that one's.")
    public ProgrammeNode within(@Source UnfundedNode of) {
        return Nested.named(of, of.it.within(), programmes::find, ProgrammeNode::new);
    }

    public PlaceNode place(@Source UnfundedNode of) {
        return Nested.named(of, of.it.place(), places::find, PlaceNode::new);
    }

    public AgencyNode owner(@Source UnfundedNode of) {
        return Nested.named(of, of.it.owner(), agencies::find, AgencyNode::new);
    }
}
