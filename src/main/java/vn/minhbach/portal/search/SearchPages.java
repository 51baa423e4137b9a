package vn.minhbach.portal.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.search.Search;
import vn.minhbach.catalogue.search.SearchFilter;
import vn.minhbach.catalogue.search.SearchGroupBy;
import vn.minhbach.catalogue.search.SearchKind;
import vn.minhbach.catalogue.search.SearchResult;
import vn.minhbach.history.Versioned;
import vn.minhbach.portal.asked.SearchAsked;
import vn.minhbach.portal.frame.ListAddress;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.narrow.ListFilter;
import vn.minhbach.portal.narrow.ListFilterMaker;
import vn.minhbach.portal.narrow.Parameter;
import vn.minhbach.portal.reference.ReferenceLookup;

/** Finds everything by what a reader types, with or without accents. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchPages {

    private final PageContexts contexts;
    private final ReferenceLookup references;
    private final Search search;
    private final SearchResultLines lines;

    SearchPages(PageContexts contexts, ReferenceLookup references, Search search, SearchResultLines lines) {
        this.contexts = contexts;
        this.references = references;
        this.lines = lines;
        this.search = search;
    }

    /**
     * A kind of what was found.
     *
     * @param address of the same search for this kind alone; null kind and its address stand for all
     */
    public record KindTab(SearchKind kind, long count, String address, boolean chosen) {
    }

    /**
     * @param text null where nothing was asked
     * @param suggestions what else may have been meant
     */
    @CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchResults(PageContext context, String text, List<KindTab> kinds, ListFilter by,
            PagedList<SearchResultLink> listing, List<String> suggestions)
            implements
                TemplateInstance {
    }

    @GET
    public TemplateInstance search() {
        PageContext context = contexts.current();
        QueryParameters query = context.query();
        SearchAsked asked = SearchAsked.of(query);
        String text = asked.text();
        if (text == null) {
            return context.show(new SearchResults(context, null, List.of(), null,
                    new PagedList<>(List.of(), 0, null, true), List.of()));
        }
        Snapshot at = context.at();
        SearchFilter filter = asked.filter();
        Slice slice = query.slice();
        PagedList<SearchResult> listing = PagedList.places(search.page(at, text, filter, slice),
                search.count(at, text, filter), slice, SearchResult::position);
        Listing<Positioned<Versioned>, SearchFilter> found = Listing.<Positioned<Versioned>, SearchFilter>of(filter,
                (on, wanted) -> search.rows(on, text, wanted), SearchPages.class, text).in(at);
        ListFilter by = ListFilterMaker
                .of(context, references.at(context), found, Map.of(),
                        other -> search.count(at, text, SearchAsked.of(other).filter()))
                .codes(Parameter.PLACE, SearchGroupBy.PLACE.facet().narrowedBy("place"), SearchGroupBy.PLACE)
                .codes(Parameter.AGENCY, SearchGroupBy.AGENCY.facet().narrowedBy("agency"), SearchGroupBy.AGENCY)
                .codes(Parameter.PUBLISHER, SearchGroupBy.PUBLISHER.facet().narrowedBy("publisher"),
                        SearchGroupBy.PUBLISHER)
                .make("/search", listing.total() == 0, Parameter.Q, Parameter.KIND);
        return context.show(new SearchResults(context, text, kinds(context, found, asked), by,
                listing.map(rows -> rows.stream().map(each -> lines.of(context, each)).toList()),
                search.suggestions(at, text, filter.kind())));
    }

    /** Nothing where all that was found is of one kind. */
    private static List<KindTab> kinds(PageContext context, Listing<Positioned<Versioned>, SearchFilter> found,
            SearchAsked asked) {
        List<Listing.Value> values = found.values(SearchGroupBy.KIND.facet(), SearchGroupBy.KIND);
        if (values.size() < 2 && asked.kind() == null) {
            return List.of();
        }
        String any = asked.kind() == null ? ListAddress.with(context, context.query())
                : ListAddress.with(context, context.query().without("kind", asked.kind().name()));
        return Stream.concat(
                Stream.of(new KindTab(null, values.stream().mapToLong(Listing.Value::count).sum(), any,
                        asked.kind() == null)),
                values.stream().map(each -> new KindTab((SearchKind) each.value(), each.count(),
                        context.with("kind", each.value()), each.value() == asked.kind())))
                .toList();
    }
}
