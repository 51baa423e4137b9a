package vn.minhbach.portal;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.search.Search;
import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.catalogue.search.SearchResult;

/** Finds everything by what a reader types, with or without accents. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchPages {

    private final Visits visits;
    private final Search search;

    SearchPages(Visits visits, Search search) {
        this.visits = visits;
        this.search = search;
    }

    /** @param text null where nothing was asked */
    @CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchResults(Visit visit, String text, List<Choice<SearchKind>> kinds, Listing<SearchResultLink> listing)
            implements TemplateInstance {
    }

    @GET
    public TemplateInstance search() {
        Visit visit = visits.current();
        Query query = visit.query();
        String text = query.text("q");
        SearchKind kind = query.value("kind", SearchKind.class, null);
        List<SearchKind> kinds = kind == null ? null : List.of(kind);
        Slice slice = query.slice();
        Listing<SearchResult> listing = text == null ? new Listing<>(List.of(), 0, null, true)
                : Listing.of(search.page(visit.at(), text, kinds, slice.first(), query.position()),
                        search.count(visit.at(), text, kinds), slice, SearchResult::position);
        return visit.show(new SearchResults(visit, text, Choice.all(SearchKind.class, kind),
                listing.map(rows -> rows.stream().map(each -> SearchResultLink.of(visit, each)).toList())));
    }
}
