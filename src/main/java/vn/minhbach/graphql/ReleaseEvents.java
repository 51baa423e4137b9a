package vn.minhbach.graphql;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.http.ClientNetwork;
import vn.minhbach.http.PublicAddress;

/**
 * Tells at {@value #PATH} of each release as it is published, as Server-Sent Events (HTML standard, 9.2), for who has
 * no more than curl. The id of an event is the number of the release, so that {@code Last-Event-ID}, or {@code after}
 * in the address, has it go on where it stopped, at whatever instance.
 */
@Singleton
class ReleaseEvents {

    static final String PATH = "/releases/events";

    /** Behind what takes the snapshot, and before pages. */
    private static final int ORDER = 910;
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final String AFTER = "after";
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    private final ReleaseFeed feed;
    private final Releases releases;
    private final PublicAddress address;
    private final StandingReaders readers;
    private final Set<ReleaseStream> open = ConcurrentHashMap.newKeySet();

    /** @param most how many may read at once */
    ReleaseEvents(ReleaseFeed feed, Releases releases, PublicAddress address,
            @ConfigProperty(name = "minhbach.events.most", defaultValue = "1500") int most) {
        this.feed = feed;
        this.releases = releases;
        this.address = address;
        this.readers = new StandingReaders(most);
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, ORDER);
    }

    private void answer(RoutingContext context) {
        String path = context.normalizedPath();
        if (!PATH.equals(path)) {
            context.next();
            return;
        }
        HttpMethod method = context.request().method();
        String lastId = context.request().getHeader(LAST_EVENT_ID);
        String given = lastId == null || lastId.isBlank() ? context.queryParams().get(AFTER) : lastId.strip();
        if (method.equals(HttpMethod.OPTIONS)) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS").setStatusCode(204).end();
        } else if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
            refuse(context, 405, "Events are read by GET.");
        } else if (unknown(context.queryParams()) != null) {
            refuse(context, 400, unknown(context.queryParams()));
        } else if (given != null && !NUMBER.matcher(given).matches()) {
            refuse(context, 400, (given.equals(lastId) ? LAST_EVENT_ID : AFTER) + " is \"" + BadArgument.shown(given)
                    + "\"; allowed: the number of a release, or 0 for all.");
        } else if (!releases.isRead()) {
            wait(context, "What was published cannot be read yet.");
        } else {
            tell(context, given == null ? releases.latest().release() : Integer.parseInt(given));
        }
    }

    /**
     * What is wrong with the parameters of the address, so that nobody believes that they were looked at; null for
     * nothing.
     */
    private static String unknown(MultiMap given) {
        String unknown = given.names().stream().filter(each -> !each.equals(AFTER) && !AddressParameters.isAdded(each))
                .findFirst().orElse(null);
        return unknown != null ? "There is no parameter " + BadArgument.shown(unknown) + "; allowed: " + AFTER
                + ", the number of the last release that is known."
                : given.getAll(AFTER).size() > 1
                        ? AFTER + " is in the address " + given.getAll(AFTER).size() + " times; allowed: once."
                : null;
    }

    private void tell(RoutingContext context, int after) {
        SocketAddress client = context.request().remoteAddress();
        String network = ClientNetwork.of(client == null ? null : client.hostAddress());
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                // Compressed it would wait until there is more, and some proxies wait too.
                .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY).putHeader("X-Accel-Buffering", "no");
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else if (!readers.enter(network)) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
            wait(context, "More read events than may at once.");
        } else {
            ReleaseStream stream = new ReleaseStream(context, releases, address.base(), after);
            // The same object each time, to be taken away again.
            Runnable waiter = stream::wake;
            open.add(stream);
            feed.add(waiter);
            stream.begin(() -> {
                if (open.remove(stream)) {
                    feed.remove(waiter);
                    readers.leave(network);
                }
            });
        }
    }

    private static void wait(RoutingContext context, String message) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, "10");
        refuse(context, 503, message);
    }

    private static void refuse(RoutingContext context, int status, String message) {
        context.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end(message + "\n");
    }

    void end(@Observes ShutdownEvent stopping) {
        open.forEach(ReleaseStream::end);
    }
}
