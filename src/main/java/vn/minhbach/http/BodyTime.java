package vn.minhbach.http;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Cuts off what is sent with a question and does not come to its end. What publishers send may take longer, and its
 * door sees to it.
 */
@Singleton
class BodyTime {

    private static final int ORDER = 1_280;
    /** Methods of what is sent with a body. */
    static final Set<HttpMethod> SENDING = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final List<String> OTHERS = List.of("/publish/", "/api/");

    private final long longest;

    /** @param longest until all of it is there */
    BodyTime(@ConfigProperty(name = "minhbach.connections.body", defaultValue = "PT30S") Duration longest) {
        this.longest = longest.toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, ORDER);
    }

    private void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        if (SENDING.contains(request.method()) && OTHERS.stream().noneMatch(path::startsWith) && !request.isEnded()) {
            long timer = context.vertx().setTimer(longest, late -> {
                if (!request.isEnded()) {
                    RequestBody.cutOff(request);
                }
            });
            context.addEndHandler(answered -> context.vertx().cancelTimer(timer));
        }
        context.next();
    }
}
