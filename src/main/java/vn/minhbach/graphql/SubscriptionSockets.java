package vn.minhbach.graphql;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.graphql.execution.RequestDefaults;
import vn.minhbach.http.ClientNetwork;

/**
 * Takes sockets that speak {@value #PROTOCOL}, as many as there may be, and what all of them ask takes a part of the
 * heap at most.
 */
@Singleton
class SubscriptionSockets {

    static final String PROTOCOL = "graphql-transport-ws";
    /** Of one message, in bytes. */
    static final int LONGEST = 1 << 18;

    private static final String VERSION = "13";
    private static final int PART_OF_HEAP = 64;

    final AnsweringThreads threads;
    final PersistedQueries persisted;
    final Releases releases;
    private final ReleaseFeed feed;
    private final StandingReaders readers;
    private final Set<SubscriptionSocket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong held = new AtomicLong();

    /** @param most how many may be open at once */
    SubscriptionSockets(AnsweringThreads threads, PersistedQueries persisted, Releases releases, ReleaseFeed feed,
            @ConfigProperty(name = "minhbach.sockets.most", defaultValue = "1000") int most) {
        this.threads = threads;
        this.persisted = persisted;
        this.releases = releases;
        this.feed = feed;
        this.readers = new StandingReaders(most);
    }

    /** Whether a request wants to become a socket. */
    static boolean isWanted(HttpServerRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
    }

    /** @throws Unanswerable where it cannot become one */
    void take(RoutingContext context, RequestDefaults said) throws Unanswerable {
        HttpServerRequest request = context.request();
        String connection = String.valueOf(request.getHeader(HttpHeaders.CONNECTION)).toLowerCase(Locale.ROOT);
        if (request.version() != HttpVersion.HTTP_1_1 || !connection.contains("upgrade")
                || request.getHeader("Sec-WebSocket-Key") == null
                || !VERSION.equals(request.getHeader("Sec-WebSocket-Version"))) {
            throw new Unanswerable("A WebSocket is opened by HTTP/1.1, as RFC 6455 has it (version 13).");
        } else if (context.queryParams().contains(AddressParameters.RELEASE)) {
            throw new Unanswerable(
                    "release pins the answer to GET and POST; what comes over a WebSocket is of what stands.");
        }
        SocketAddress client = request.remoteAddress();
        String network = ClientNetwork.of(client == null ? null : client.hostAddress());
        if (!readers.enter(network)) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "10");
            Requests.refuse(context, 503, "More have a WebSocket open than may at once.");
            return;
        }
        HttpConnection line = request.connection();
        request.toWebSocket().onComplete(became -> {
            if (became.failed()) {
                readers.leave(network);
                return;
            }
            SubscriptionSocket socket = new SubscriptionSocket(context.vertx(), became.result(), line, this, said);
            Runnable waiter = socket::wake;
            open.add(socket);
            feed.add(waiter);
            socket.begin(() -> {
                open.remove(socket);
                feed.remove(waiter);
                readers.leave(network);
            });
        });
    }

    /** Whether there is room to keep so many characters of what is asked, which are given back by {@link #letGo}. */
    boolean hold(long characters) {
        if (held.addAndGet(characters) * 2 > Runtime.getRuntime().maxMemory() / PART_OF_HEAP) {
            held.addAndGet(-characters);
            return false;
        }
        return true;
    }

    void letGo(long characters) {
        held.addAndGet(-characters);
    }

    void end(@Observes ShutdownEvent stopping) {
        open.forEach(SubscriptionSocket::end);
    }
}
