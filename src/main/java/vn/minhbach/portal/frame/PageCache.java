package vn.minhbach.portal.frame;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.BiConsumer;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.http.AnswerCache;
import vn.minhbach.http.AnswerCacheKey;
import vn.minhbach.http.CachedAnswer;
import vn.minhbach.http.RequestSnapshot;

/**
 * Gives pages again as they were made, while the release and the day are the same, and tells browsers and caches how
 * long they may.
 */
@Singleton
public class PageCache {

    /** Behind the filter that looks at how much is sent. */
    static final int ORDER = 800;
    /** After all else that describes pages. */
    private static final int LAST = 5;
    private static final String KEY = PageCache.class.getName();
    private static final String VARY = "Accept, Accept-Language, Accept-Encoding";
    /** Of the present: a release is seen within seconds, and nobody waits for a page that was just there. */
    private static final String PRESENT = "public, max-age=5, stale-while-revalidate=30";
    private static final String PAST = "public, no-cache";

    private final AnswerCache answers;
    private final PageContexts contexts;
    private final CurrentVertxRequest current;

    PageCache(AnswerCache answers, PageContexts contexts, CurrentVertxRequest current) {
        this.answers = answers;
        this.contexts = contexts;
        this.current = current;
    }

    /**
     * What a page rests on.
     *
     * @param redacted the last redaction that it knows of
     * @param address path and query: what a client says of the host is in no page
     * @param accept the media types that were asked for, as there may be several forms of one thing
     */
    private record Key(int release, int redacted, LocalDate day, String address, Language language,
            String accept) implements AnswerCacheKey {

        @Override
        public int length() {
            return address.length() + accept.length();
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::find, ORDER);
    }

    private void find(RoutingContext context) {
        HttpServerRequest request = context.request();
        Snapshot latest = RequestSnapshot.of(context).orElse(null);
        if (isOurs(request.method(), context.normalizedPath()) && latest != null) {
            Key key = key(request, latest);
            CachedAnswer kept = answers.get(key);
            if (kept != null) {
                send(context, kept);
                return;
            }
            context.put(KEY, key);
        }
        context.next();
    }

    /** @param path as it is routed by, in whichever way it was written */
    static boolean isOurs(HttpMethod method, String path) {
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) && path != null
                && !path.startsWith("/publish") && !path.startsWith("/api/") && !path.startsWith("/graphql")
                && !path.startsWith("/q/");
    }

    private static Key key(HttpServerRequest request, Snapshot latest) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return new Key(latest.release(), latest.redacted(), latest.on(), request.uri(),
                PageContexts.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)), accept == null ? "" : accept);
    }

    private static void send(RoutingContext context, CachedAnswer kept) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        PageHeaders.describe(context.normalizedPath(), response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, kept.type());
        describe(kept, PageContexts.choosesTime(context.queryParams()::contains), response::putHeader);
        if (kept.isKnownTo(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        kept.end(request, response);
    }

    /** @param header takes the name and the value of each */
    private static void describe(CachedAnswer kept, boolean past, BiConsumer<String, String> header) {
        header.accept(HttpHeaders.ETAG, kept.tag());
        header.accept(HttpHeaders.CACHE_CONTROL, past ? PAST : PRESENT);
        header.accept(HttpHeaders.VARY, VARY);
    }

    @ServerResponseFilter(priority = LAST)
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        RoutingContext context = current.getCurrent();
        if (context == null || !(context.get(KEY) instanceof Key key)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (!isPage(response) || !(response.getEntity() instanceof String page) || isPrivate(headers)) {
            return;
        }
        CachedAnswer kept = new CachedAnswer(page.getBytes(StandardCharsets.UTF_8), response.getMediaType().toString())
                .compressedFor(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        if (!contexts.isProvisional()) {
            answers.keep(key, kept);
        }
        describe(kept, PageContexts.choosesTime(request.getUriInfo()), headers::putSingle);
        if (kept.isKnownTo(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            // Not the text, which would be encoded once more.
            response.setEntity(kept.bytes());
        }
    }

    private static boolean isPrivate(MultivaluedMap<String, Object> headers) {
        return headers.containsKey(HttpHeaders.SET_COOKIE)
                || String.valueOf(headers.getFirst(HttpHeaders.CACHE_CONTROL)).contains("no-store");
    }

    private static boolean isPage(ContainerResponseContext response) {
        return response.getStatus() == 200 && response.getMediaType() != null
                && response.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE)
                && !response.getMediaType().isWildcardType();
    }
}
