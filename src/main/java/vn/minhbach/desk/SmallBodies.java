package vn.minhbach.desk;

import java.util.regex.Pattern;

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
    /** Where a dataset may be sent to. What comes there is looked at only when it is known who sends it. */
    private static final Pattern UPLOAD = Pattern.compile("/api/publishers/[^/]+/releases|/publish/[^/]+/drafts");

    void register(@Observes Filters filters) {
        filters.register(this::filter, FIRST);
    }

    private void filter(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (UPLOAD.matcher(context.normalizedPath()).matches()) {
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
