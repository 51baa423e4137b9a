package vn.minhbach.desk;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Only publishers send much. Anything else that is sent is a question, and one of a gigabyte would be held in memory. */
@Singleton
class SmallBodies {

    private static final long MOST = 1 << 20;
    private static final int FIRST = 1_000;
    /** Where a dataset may be sent to. What comes there is looked at only when it is known who sends it. */
    private static final Pattern UPLOAD = Pattern.compile("/api/publishers/[^/]+/releases|/publish/[^/]+/drafts");

    /** What is posted there is counted while it is read. */
    private static final String COUNTED = "/graphql";

    private final long most;

    SmallBodies(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, FIRST);
    }

    private void filter(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        if (UPLOAD.matcher(path).matches()) {
            if (length(request) > most) {
                tooLarge(context);
            } else {
                context.next();
            }
        } else if ((COUNTED.equals(path) || (COUNTED + "/").equals(path)) && request.method().equals(HttpMethod.POST)) {
            // How much it is is counted there.
            context.next();
        } else if (request.getHeader("Transfer-Encoding") != null
                || request.version() == HttpVersion.HTTP_2 && request.getHeader("Content-Length") == null && !request.isEnded()) {
            // How much it will be is not known.
            context.fail(411);
        } else if (length(request) > MOST) {
            tooLarge(context);
        } else {
            context.next();
        }
    }

    /** What browsers send is thrown away first: one that is answered in the middle shows that it was cut off, and no page. */
    private static void tooLarge(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.getHeader("Expect") != null) {
            // It waits for leave to send, and gets none.
            context.fail(413);
        } else {
            request.handler(some -> { });
            request.endHandler(all -> explain(context));
        }
    }

    private static void explain(RoutingContext context) {
        if (context.normalizedPath().startsWith("/api/")) {
            String base = context.request().scheme() + "://" + context.request().authority();
            context.response().setStatusCode(413).putHeader(HttpHeaders.CONTENT_TYPE, ApiProblem.JSON)
                    .end(new JsonObject(ApiProblem.ofStatus(413).body(base)).encode());
        } else {
            // Rerouted, it comes by here and by the framework's own limit again, with nothing left to read.
            context.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
            List<String> lang = context.queryParam("lang");
            context.reroute(HttpMethod.GET, TooLargePage.PATH + (lang.contains("en") ? "?lang=en" : lang.contains("vi") ? "?lang=vi" : ""));
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
