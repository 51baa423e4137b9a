package vn.minhbach.portal.error;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.UnknownCursor;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.search.Search;
import vn.minhbach.catalogue.search.SearchFilter;
import vn.minhbach.catalogue.search.SearchResult;
import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.history.HistoryUnavailable;
import vn.minhbach.http.FileAddress;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.http.RequestSnapshot;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.ErrorDetail;
import vn.minhbach.portal.frame.ErrorText;
import vn.minhbach.portal.frame.ErrorWording;
import vn.minhbach.portal.frame.FaultyRequest;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.RawRequest;
import vn.minhbach.portal.frame.RequestFault;
import vn.minhbach.portal.frame.UnknownCode;
import vn.minhbach.portal.frame.UnknownRelease;
import vn.minhbach.portal.search.SearchResultLines;
import vn.minhbach.portal.search.SearchResultLink;

/**
 * What a reader sees in place of a page that is not there, that was asked for in a way that means nothing, or that
 * takes too long.
 */
class ErrorPages {

    private static final Slice SIMILAR = Slice.first(8);
    /** What reads forms, as the names of its classes begin. */
    private static final String FORMS = "org.jboss.resteasy.reactive.server.core.multipart.";
    /** Below it programs are answered, not people. */
    private static final String API = "/api/";

    private final PageContexts contexts;
    private final Search search;
    private final SearchResultLines lines;
    private final Releases releases;
    private final RequestSnapshot snapshot;

    ErrorPages(PageContexts contexts, Search search, SearchResultLines lines, Releases releases,
            RequestSnapshot snapshot) {
        this.contexts = contexts;
        this.search = search;
        this.lines = lines;
        this.releases = releases;
        this.snapshot = snapshot;
    }

    /**
     * @param release the number of a release that there is not, null where something else is missing
     * @param wanted the code or the address that nothing has
     * @param unsaid the day by which no source had spoken of what has the code, null where it is not for this
     * @param past whether the reader asked for another time than the present, when it may be there
     */
    @CheckedTemplate(basePath = "error", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotFound(PageContext context, String release, String wanted, LocalDate unsaid,
            List<SearchResultLink> similar, boolean past)
            implements
                TemplateInstance {
    }

    @CheckedTemplate(basePath = "error", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BadRequest(PageContext context, String name, String found,
            List<String> allowed) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "error", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Faulty(PageContext context, RequestFault fault) implements TemplateInstance {
    }

    @ServerExceptionMapper
    Uni<Response> notFound(NotFoundException missing, UriInfo uri, HttpHeaders headers) {
        return page(404, uri, headers, context -> ErrorDetail.of(missing, context), context -> {
            String release = missing instanceof UnknownRelease unknown ? unknown.number : null;
            String wanted = missing instanceof UnknownCode unknown ? unknown.code : context.path();
            LocalDate unsaid = missing instanceof UnknownCode unknown ? unknown.unsaidBy : null;
            return context.show(new NotFound(context, release, wanted, unsaid,
                    release == null && unsaid == null ? similar(context, lastWords(wanted)) : List.of(),
                    PageContexts.choosesTime(uri)));
        });
    }

    /** A page that began after what is not known here. */
    @ServerExceptionMapper
    Uni<Response> unknownCursor(UnknownCursor unknown, UriInfo uri, HttpHeaders headers) {
        return notFound(new NotFoundException(), uri, headers);
    }

    @ServerExceptionMapper
    Uni<Response> badParameter(BadParameter bad, UriInfo uri, HttpHeaders headers) {
        return page(400, uri, headers, context -> ErrorDetail.of(bad, context),
                context -> context.show(new BadRequest(context, bad.name, bad.found, bad.allowed)));
    }

    @ServerExceptionMapper
    Uni<Response> faulty(FaultyRequest faulty, UriInfo uri, HttpHeaders headers) {
        return page(faulty.fault.status, uri, headers, context -> ErrorDetail.words(context).faultHow(faulty.fault),
                context -> context.show(new Faulty(context, faulty.fault)));
    }

    /** Of a portal that was never able to read what was published there is no page yet, in whichever language. */
    @ServerExceptionMapper
    Response starting(HistoryUnavailable away) {
        return Response.status(503).header(HttpHeaders.RETRY_AFTER, 2).type(ErrorText.TYPE)
                .entity(ErrorText.of(ErrorWording::starting)).build();
    }

    /** What the framework refuses before any of our pages sees it, without a word. */
    @ServerExceptionMapper({NotAllowedException.class, NotAcceptableException.class, NotSupportedException.class,
            WebApplicationException.class})
    Uni<Response> refused(WebApplicationException refused, UriInfo uri, HttpHeaders headers) {
        RequestFault fault = RequestFault.of(refused.getResponse().getStatus());
        if (fault == null) {
            return Uni.createFrom().item(refused.getResponse());
        }
        return faulty(new FaultyRequest(fault), uri, headers);
    }

    /**
     * A form that is not one, or ends in the middle, is its sender's mistake; the framework throws what would be ours.
     */
    @ServerExceptionMapper({IOException.class, MalformedMessageException.class})
    Uni<Response> badForm(Exception unreadable, UriInfo uri, HttpHeaders headers) {
        boolean form = Arrays.stream(unreadable.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(FORMS));
        return form || unreadable instanceof MalformedMessageException
                ? faulty(new FaultyRequest(RequestFault.FORM), uri, headers)
                : Uni.createFrom().failure(unreadable);
    }

    /** An address that no resource serves is refused on the event loop, where nothing may be read from the database. */
    private Uni<Response> page(int status, UriInfo uri, HttpHeaders headers, Function<PageContext, String> detail,
            Function<PageContext, TemplateInstance> page) {
        if (uri.getPath().startsWith(API)) {
            return Uni.createFrom().item(Response.status(status).build());
        }
        Optional<Snapshot> latest = snapshot.current();
        // Who takes no page at all is told so on one: nothing else would say what there is.
        boolean program = FileAddress.is(uri.getPath()) || status != RequestFault.FORMAT.status && !takesPages(headers);
        return Uni.createFrom().item(() -> {
            PageContext context = contexts.despite(new RawRequest(uri, headers), latest.orElseGet(releases::latest));
            return program
                    ? ProblemDetails.answer(status, Response.Status.fromStatusCode(status).getReasonPhrase(),
                            detail.apply(context)).build()
                    : Response.status(status).type("text/html;charset=UTF-8").entity(page.apply(context).render())
                            .build();
        }).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** Who cannot say what they take is shown a page. */
    private static boolean takesPages(HttpHeaders headers) {
        try {
            return headers.getAcceptableMediaTypes().stream()
                    .anyMatch(each -> each.isCompatible(MediaType.TEXT_HTML_TYPE));
        } catch (IllegalArgumentException malformed) {
            return true;
        }
    }

    private static List<String> lastWords(String wanted) {
        String folded = Folding.fold(wanted.substring(wanted.lastIndexOf('/') + 1));
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** What has as many of the words as anything has, those at the end given up first. */
    private List<SearchResultLink> similar(PageContext context, List<String> words) {
        for (int most = Math.min(words.size(), 5); most > 0; most--) {
            List<SearchResult> found = search
                    .page(context.at(), String.join(" ", words.subList(0, most)), SearchFilter.ALL, SIMILAR).rows();
            if (!found.isEmpty()) {
                return found.stream().map(each -> lines.of(context, each)).toList();
            }
        }
        return List.of();
    }
}
