package vn.minhbach.desk;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.Language;
import vn.minhbach.http.ReaderLanguage;
import vn.minhbach.http.RequestBody;

/**
 * Only publishers send much. Anything else that is sent is a question, and one of a gigabyte would be held in memory.
 */
@Singleton
class BodySizeLimit {

    private static final long MOST = 1 << 20;
    private static final int FIRST = 1_000;
    /** Behind the framework's own limit, whose order is -2; a filter's order is the negative of this. */
    private static final int LAST = 1;
    /** What is posted there is counted by who reads it. */
    private static final String COUNTED = "/graphql";

    private final long most;

    BodySizeLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, FIRST);
        filters.register(BodySizeLimit::limit, LAST);
    }

    private void filter(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        boolean counted = request.method().equals(HttpMethod.POST)
                && (path.equals(COUNTED) || path.equals(COUNTED + "/"));
        if (!counted && length(request) > (mayBeLarge(context) ? most : MOST)) {
            tooLarge(context);
        } else {
            context.next();
        }
    }

    /**
     * What need not say how long it is, a body in chunks or over HTTP/2, is counted while it is read: by
     * {@link VertxHttpRecorder#MAX_REQUEST_SIZE_KEY}, which the framework has just set to what a dataset may have.
     */
    private static void limit(RoutingContext context) {
        if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null && !mayBeLarge(context)) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, MOST);
        }
        if (context.request().version() == HttpVersion.HTTP_2) {
            // What the framework answers where it is more would break RFC 9113, section 8.2.2, and clients take no such answer.
            context.addHeadersEndHandler(answered -> context.response().headers().remove(HttpHeaders.CONNECTION));
        }
        context.next();
    }

    private static boolean mayBeLarge(RoutingContext context) {
        return UploadLimits.UPLOAD.matcher(context.normalizedPath()).matches();
    }

    private static void tooLarge(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.version() == HttpVersion.HTTP_2 || request.getHeader(HttpHeaders.EXPECT) != null) {
            // There an answer may come before all was sent, or the client waits for leave to send, and gets none.
            RequestBody.takeNoMore(context);
            explain(context);
        } else {
            // Browsers show that they were cut off, and no page, where they are answered in the middle.
            request.handler(some -> {
            });
            request.endHandler(all -> explain(context));
        }
    }

    private static void explain(RoutingContext context) {
        if (context.normalizedPath().startsWith("/api/")) {
            ApiProblem.ofStatus(413).answer(context);
        } else {
            // Rerouted, it comes by here and by the framework's own limit again, with nothing left to read.
            context.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
            String lang = context.queryParams().get("lang");
            Language language = lang == null ? null : ReaderLanguage.of(lang);
            context.reroute(HttpMethod.GET, TooLargePage.PATH + (language == null ? "" : "?lang=" + language.tag()));
        }
    }

    private static long length(HttpServerRequest request) {
        try {
            String length = request.getHeader("Content-Length");
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException nonsense) {
            return Long.MAX_VALUE;
        }
    }
}
