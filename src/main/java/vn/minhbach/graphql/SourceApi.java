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
import vn.minhbach.catalogue.source.SourceFilter;
import vn.minhbach.catalogue.source.SourceOrder;
import vn.minhbach.catalogue.source.Sources;
import vn.minhbach.graphql.Listing.Arguments;

/** Source documents and how they stand to each other. */
@GraphQLApi
public class SourceApi {

    private final Snapshots snapshots;
    private final Sources sources;

    SourceApi(Snapshots snapshots, Sources sources) {
        this.snapshots = snapshots;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("Documents: what reports, plans, decisions and laws the figures come from or speak of.")
    public SourceConnection sources(SourceFilter filter, @DefaultValue("20") int first, String after,
            @DefaultValue("DATE_DESC") SourceOrder orderBy, Integer release, LocalDate publishedBy) throws GraphQLException {
        Arguments arguments = Arguments.of("sources", snapshots.at(release, publishedBy), filter, first, after, orderBy);
        return new SourceConnection(Listing.of(arguments, sources, filter, orderBy.order(),
                row -> new SourceNode(arguments.at(), row), SourceConnection.Of::new));
    }

    @Query
    @Description("One document by its code, such as bac-kan-2023-12.")
    public SourceNode source(@NonNull String code, Integer release, LocalDate publishedBy) throws GraphQLException {
        return Lasting.find("source", sources, snapshots.at(release, publishedBy), code, SourceNode::new);
    }

    @NonNull
    public String title(@Source SourceNode source, @DefaultValue("VI") @Name("lang") Language language) {
        return source.it.title(language);
    }

    @Name("implements")
    public @NonNull List<@NonNull SourceNode> implementing(@Source SourceNode of) {
        return Nested.several(of, of.it.implementing(), sources::find, SourceNode::new);
    }

    public @NonNull List<@NonNull SourceNode> amends(@Source SourceNode of) {
        return Nested.several(of, of.it.amends(), sources::find, SourceNode::new);
    }

    public @NonNull List<@NonNull SourceNode> replaces(@Source SourceNode of) {
        return Nested.several(of, of.it.replaces(), sources::find, SourceNode::new);
    }

    public @NonNull List<@NonNull SourceNode> reportsOn(@Source SourceNode of) {
        return Nested.several(of, of.it.reportsOn(), sources::find, SourceNode::new);
    }
}
