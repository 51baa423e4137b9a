package vn.minhbach.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.search.Search;
import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.catalogue.search.SearchResult;
import vn.minhbach.graphql.Listing.Arguments;

/** Search over everything. */
@GraphQLApi
public class SearchApi {

    private final Snapshots snapshots;
    private final Search search;

    private final Nodes nodes;

    SearchApi(Snapshots snapshots, Search search, Nodes nodes) {
        this.snapshots = snapshots;
        this.search = search;
        this.nodes = nodes;
    }

    @Query
    @NonNull
    @Description("Everything that has all words of the text, with or without accents; what has them exactly as typed comes first.")
    public SearchResultConnection search(@NonNull String text, List<SearchKind> kind, @DefaultValue("20") int first,
            String after, Integer release, LocalDate publishedBy) throws GraphQLException {
        Arguments arguments = Arguments.of("search", snapshots.at(release, publishedBy), List.of(text, String.valueOf(kind)), first, after, null);
        Snapshot at = arguments.at();
        return new SearchResultConnection(new Listing<>(arguments,
                () -> search.page(at, text, kind, first, arguments.after() == null ? 0 : arguments.after()),
                () -> search.count(at, text, kind),
                row -> new SearchResultNode(at, row), SearchResult::position, SearchResultConnection.Of::new));
    }

    @NonNull
    public String title(@Source SearchResultNode result, @DefaultValue("VI") @Name("lang") Language language) {
        return result.it.title(language);
    }

    @Description("What was found, with all its fields.")
    @NonNull
    public Node node(@Source SearchResultNode result) {
        return nodes.find(result.at, typeName(result.it.kind()), result.it.code()).orElseThrow();
    }

    /** PLACE is the type Place, and so on. */
    private static String typeName(SearchKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
