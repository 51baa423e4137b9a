package vn.minhbach.desk;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** Only publishers send much. Anything else that is sent is a question, and one of a gigabyte would be held in memory. */
@Singleton
class SmallBodies {

    private static final long MOST = 1 << 20;
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(this::filter, FIRST);
    }

    private void filter(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        boolean publishing = path.startsWith("/api/publishers/") || path.equals("/publish") || path.startsWith("/publish/");
        if (publishing) {
            context.next();
        } else if (request.getHeader("Transfer-Encoding") != null
                || request.version() == HttpVersion.HTTP_2 && request.getHeader("Content-Length") == null && !request.isEnded()) {
            // How much it will be is not known.
            context.fail(411);
        } else if (length(request) > MOST) {
            context.fail(413);
        } else {
            context.next();
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
