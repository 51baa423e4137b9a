package vn.minhbach.http;

import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses a request that says two things of where it goes or where it ends: what is before us may have understood the
 * other (RFC 9112, sections 3.2 and 6.3). Nor is there anything behind a semicolon in a path, which some leave out and
 * others do not. Its connection is closed, as nobody knows what on it is the next.
 */
@Singleton
class RequestMeaning {

    /** Before whatever may answer, and behind what is said of every answer. */
    private static final int ORDER = 1_290;
    private static final List<String> SCHEMES = List.of("http", "https");

    void register(@Observes Filters filters) {
        filters.register(RequestMeaning::check, ORDER);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (hasOne(request)) {
            context.next();
            return;
        }
        context.response().setStatusCode(400).putHeader(HttpHeaders.CONTENT_TYPE, "text/plain");
        if (request.version() != HttpVersion.HTTP_2) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        context.response().end("Bad request\n").onComplete(told -> request.connection().close());
    }

    private static boolean hasOne(HttpServerRequest request) {
        MultiMap headers = request.headers();
        return request.path() != null && request.path().indexOf(';') < 0 && headers.getAll(HttpHeaders.HOST).size() <= 1
                && SCHEMES.contains(String.valueOf(request.scheme())) && hasOneLength(request.version(), headers);
    }

    /** {@code chunked} is the one coding that we know, and says where a body ends in place of a length. */
    private static boolean hasOneLength(HttpVersion version, MultiMap headers) {
        List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty() || codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase("chunked")
                && version == HttpVersion.HTTP_1_1
                && !headers.contains(HttpHeaders.CONTENT_LENGTH);
    }
}
