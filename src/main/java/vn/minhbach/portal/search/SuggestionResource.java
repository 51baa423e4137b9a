package vn.minhbach.portal.search;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.search.Search;
import vn.minhbach.catalogue.search.SearchFilter;
import vn.minhbach.portal.asked.SearchAsked;
import vn.minhbach.portal.frame.Labels;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;

/**
 * What a reader may be typing, for the script of the pages: the first of what would be found, and what else may be
 * meant.
 */
@Path("/search/suggestions")
@Blocking
public class SuggestionResource {

    private static final Slice SHOWN = Slice.first(7);

    private final PageContexts contexts;
    private final Search search;
    private final SearchResultLines lines;
    private final ObjectMapper json;

    SuggestionResource(PageContexts contexts, Search search, SearchResultLines lines, ObjectMapper json) {
        this.contexts = contexts;
        this.search = search;
        this.lines = lines;
        this.json = json;
    }

    /** @param about what it is, and whose */
    record Suggestion(String text, String about, String address) {
    }

    /**
     * @param label of the list
     * @param told what is said of it to who cannot see it
     */
    record Suggested(String label, String told, List<Suggestion> options) {
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String suggest() throws JsonProcessingException {
        PageContext context = contexts.current();
        SearchWording words = MessageBundles.get(SearchWording.class, Localized.Literal.of(context.tag()));
        String text = SearchAsked.of(context.query()).text();
        List<Suggestion> options = text == null ? List.of() : options(context, text, words);
        return json.writeValueAsString(
                new Suggested(words.suggestions(), words.suggested(context.number(options.size())), options));
    }

    private List<Suggestion> options(PageContext context, String text, SearchWording words) {
        Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(context.tag()));
        return Stream.concat(
                search.suggestions(context.at(), text, null).stream()
                        .map(each -> new Suggestion(each, words.didYouMean(), context.link("/search", "q", each))),
                search.page(context.at(), text, SearchFilter.ALL, SHOWN).rows().stream()
                        .map(each -> lines.of(context, each))
                        .map(each -> new Suggestion(each.result().title(context.language()), about(labels, each),
                                each.address())))
                .toList();
    }

    private static String about(Labels labels, SearchResultLink found) {
        String kind = labels.searchKind(found.result().kind());
        return found.place() == null ? kind : kind + " · " + found.place();
    }
}
