package vn.minhbach.portal.search;

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
import vn.minhbach.portal.asked.SearchAsked;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;

/** Finds everything by what a reader types, with or without accents. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchPages {

    private final PageContexts contexts;
    private final Search search;

    SearchPages(PageContexts contexts, Search search) {
        this.contexts = contexts;
        this.search = search;
    }

    /** @param text null where nothing was asked. @param suggestions what else may have been meant */
    @CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchResults(PageContext context, String text, List<Choice<SearchKind>> kinds, PagedList<SearchResultLink> listing, List<String> suggestions)
            implements TemplateInstance {
    }

    @GET
    public TemplateInstance search() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        SearchAsked asked = SearchAsked.of(query);
        String text = asked.text();
        List<SearchKind> kinds = asked.kinds();
        Slice slice = query.slice();
        PagedList<SearchResult> listing = text == null ? new PagedList<>(List.of(), 0, null, true)
                : PagedList.of(search.page(context.at(), text, kinds, slice),
                        search.count(context.at(), text, kinds), slice, SearchResult::position);
        return context.show(new SearchResults(context, text, Choice.all(SearchKind.class, asked.kind()),
                listing.map(rows -> rows.stream().map(each -> SearchResultLink.of(context, each)).toList()),
                text == null ? List.of() : search.suggestions(context.at(), text, kinds)));
    }
}
