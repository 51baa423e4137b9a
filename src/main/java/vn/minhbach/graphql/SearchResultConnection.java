package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.Type;

@Type("SearchResultConnection")
public final class SearchResultConnection extends Connection<SearchResultNode, SearchResultConnection.Of> {

    SearchResultConnection(Listing<?, SearchResultNode, Of> listing) {
        super(listing);
    }

    @Type("SearchResultEdge")
    public static final class Of extends Edge<SearchResultNode> {

        Of(Entry<SearchResultNode> entry) {
            super(entry);
        }
    }
}
