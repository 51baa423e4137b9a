package vn.minhbach.http;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets pages of other origins, such as notebooks, read what is public, errors included (Fetch standard, "CORS
 * protocol"). What tells who somebody is is at {@code /api} and {@code /publish}, and is no other origin's to read; nor
 * is what operators look at.
 */
@Singleton
class CrossOrigin {

    /** Before whatever may answer. */
    private static final int ORDER = 1_290;
    private static final String EXPOSED = "ETag, Link, Retry-After, Content-Disposition, Content-Length, Content-Range, Accept-Ranges, X-Total-Count, "
            + RequestSnapshot.COMPLETE + ", " + RequestSnapshot.RELEASE;
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    /** What a question may say of itself; {@code *} covers the rest, as no credentials are sent along. */
    private static final String HEADERS = "Content-Type, Accept, Accept-Language, If-None-Match, Range, If-Range, *";
    /** In seconds; browsers keep it for two hours or a day at most. */
    private static final String AGE = "86400";

    void register(@Observes Filters filters) {
        filters.register(this::filter, ORDER);
    }

    private void filter(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isPublic(context.normalizedPath())) {
            context.next();
            return;
        }
        if (request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
            HttpServerResponse response = context.response();
            allow(response.headers());
            response.headers().set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                    .set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS)
                    .set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, AGE);
            response.setStatusCode(204).end();
            return;
        }
        context.addHeadersEndHandler(answered -> allow(context.response().headers()));
        context.next();
    }

    private static void allow(MultiMap headers) {
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*").set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                EXPOSED);
    }

    /** Whether any other origin may have it. */
    static boolean isPublic(String path) {
        return path != null && !isWithin(path, "/api") && !isWithin(path, "/publish") && !isWithin(path, "/q");
    }

    private static boolean isWithin(String path, String part) {
        return path.equals(part) || path.startsWith(part + "/");
    }
}
