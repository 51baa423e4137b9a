package vn.minhbach.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.search.Search;
import vn.minhbach.catalogue.search.SearchFilter;
import vn.minhbach.catalogue.search.SearchGroupBy;
import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.catalogue.search.SearchResult;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.history.Versioned;

/** Search over everything. */
@GraphQLApi
public class SearchApi {

    private final Search search;
    private final Grouping grouping;

    SearchApi(Search search, Grouping grouping) {
        this.search = search;
        this.grouping = grouping;
    }

    @Query
    public SearchConnection search(String text, List<SearchKind> kind, Paging paging, Scope scope) throws BadArgument {
        PageArguments page = PageArguments.of("search", paging, null);
        Snapshot at = scope.at();
        Listing<Positioned<Versioned>, ?> listing = Listing.of(SearchFilter.ALL.kind(kind),
                (on, wanted) -> search.rows(on, text, wanted.kind()), text);
        return new SearchConnection(page, () -> search.page(at, text, kind, page.slice()),
                () -> search.count(at, text, kind),
                () -> search.suggestions(at, text, kind), whole(page, at, text, listing));
    }

    private Whole<Positioned<Versioned>, SearchResult> whole(PageArguments list, Snapshot at, String text,
            Listing<Positioned<Versioned>, ?> listing) {
        return new Whole<>(list.list(), listing, (page, some) -> part(page, at, text, some));
    }

    /** Some of what was found: nothing else was meant by them. */
    private SearchConnection part(PageArguments page, Snapshot at, String text,
            Whole.Some<Positioned<Versioned>> some) {
        return new SearchConnection(page, () -> Positioned.page(some.rows(), page.slice())
                .map(rows -> rows.stream()
                        .map(each -> search.result(at, new Positioned<>(each.place(), each.it().it()), text)).toList()),
                some.rows()::size, List::of, whole(page, at, text, some.listing()));
    }

    public Connection<GroupOf<SearchResult>> groups(SearchConnection of, List<SearchGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, SearchGroupBy::facet, orderBy, paging, at, false);
    }

    public SearchConnection members(GroupOf<SearchResult> of, Paging paging) throws BadArgument {
        return (SearchConnection) of.members(paging);
    }

    public List<Grouping.Counted> facets(SearchConnection of, List<SearchGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, SearchGroupBy.class, SearchGroupBy::facet, first, at);
    }
}
