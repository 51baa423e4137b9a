package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.search.Search;
import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** Search over everything. */
@GraphQLApi
public class SearchApi {

    private final Search search;

    SearchApi(Search search) {
        this.search = search;
    }

    @Query
    public SearchConnection search(String text, List<SearchKind> kind, Paging paging, Scope scope) throws BadArgument {
        PageArguments page = PageArguments.of("search", paging, null);
        return new SearchConnection(page, () -> search.page(scope.at(), text, kind, page.slice()), () -> search.count(scope.at(), text, kind),
                () -> search.suggestions(scope.at(), text, kind));
    }
}
