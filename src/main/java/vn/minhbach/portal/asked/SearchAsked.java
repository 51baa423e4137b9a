package vn.minhbach.portal.asked;

import java.util.List;

import vn.minhbach.catalogue.search.SearchFilter;
import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.portal.frame.QueryParameters;

/**
 * @param text null where nothing was asked
 * @param kind null for everything
 */
public record SearchAsked(String text, SearchKind kind, SearchFilter filter) {

    public static SearchAsked of(QueryParameters query) {
        SearchKind kind = query.value("kind", SearchKind.class, null);
        return new SearchAsked(query.text("q"), kind,
                SearchFilter.ALL.kind(kind == null ? null : List.of(kind)).place(query.codes("place"))
                        .agency(query.codes("agency")).publisher(query.codes("publisher")));
    }
}
