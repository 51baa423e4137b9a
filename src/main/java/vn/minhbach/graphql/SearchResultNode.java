package vn.minhbach.graphql;

import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.catalogue.search.SearchResult;

@Type("SearchResult")
public final class SearchResultNode extends Standing {

    final SearchResult it;

    SearchResultNode(Snapshot at, SearchResult it) {
        super(at);
        this.it = it;
    }

    @NonNull
    public SearchKind getKind() {
        return it.kind();
    }

    @NonNull
    public String getCode() {
        return it.code();
    }
}
