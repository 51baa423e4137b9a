package vn.minhbach.portal.asked;

import java.util.List;

import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.portal.frame.QueryParameters;

/** @param text null where nothing was asked @param kind null for everything */
public record SearchAsked(String text, SearchKind kind) {

    public static SearchAsked of(QueryParameters query) {
        return new SearchAsked(query.text("q"), query.value("kind", SearchKind.class, null));
    }

    /** Null for everything. */
    public List<SearchKind> kinds() {
        return kind == null ? null : List.of(kind);
    }
}
