package vn.minhbach.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.netty.channel.Channel;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/**
 * Closes connections on which half of a request was sent, or nothing, for some seconds, and those that nobody used for
 * long; and bounds how many wait so, of one address and in all: more come in the place of those that have waited
 * longest. What is being answered has all the time that it needs, unless no more connections may be open and its
 * address has most of them.
 */
@Singleton
class Connections {

    /** Before all others. */
    private static final int ORDER = 1_400;
    private static final int MANAGEMENT_ORDER = -1_000_000;
    /** In milliseconds. */
    private static final long LOOK = 500;
    /** In nanoseconds. */
    private static final long MOMENT = 1_000_000_000;

    private final Vertx vertx;
    private final long halfSent;
    private final long idle;
    private final int most;
    private final int mostOfAddress;
    private final int mostOpen;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    /** Those that wait for a whole request, the longest first. */
    private final Set<Connection> waiting = new LinkedHashSet<>();

    /**
     * @param halfSent for so long a request may be on its way until its first lines are whole, TLS included
     * @param idle for so long one may stay open between requests
     * @param most may wait for a whole request, in all, and of one address
     * @param mostOpen connections, of which seven eighths are given before each that comes takes the place of another
     */
    Connections(Vertx vertx,
            @ConfigProperty(name = "minhbach.connections.half-sent", defaultValue = "PT10S") Duration halfSent,
            @ConfigProperty(name = "minhbach.connections.idle", defaultValue = "PT75S") Duration idle,
            @ConfigProperty(name = "minhbach.connections.half-sent-most", defaultValue = "1000") int most,
            @ConfigProperty(name = "minhbach.connections.half-sent-of-address", defaultValue = "100") int mostOfAddress,
            @ConfigProperty(name = "quarkus.http.limits.max-connections") int mostOpen) {
        this.vertx = vertx;
        this.halfSent = halfSent.toNanos();
        this.idle = idle.toNanos();
        this.most = most;
        this.mostOfAddress = mostOfAddress;
        // The server itself takes no more than that: some room is left for those whose end it has not seen yet.
        this.mostOpen = mostOpen - mostOpen / 8;
    }

    void register(@Observes Filters filters) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            // Vert.x, and with it the transport, outlives the application there.
            return;
        }
        filters.register(this::begun, ORDER);
        if (((VertxInternal) vertx).transport() instanceof AcceptingTransport transport) {
            transport.show(this::opened);
            vertx.setPeriodic(LOOK, timer -> look());
        } else {
            throw new IllegalStateException("Vert.x has another transport than the one that shows connections");
        }
    }

    void register(@Observes ManagementInterface management) {
        management.router().route().order(MANAGEMENT_ORDER).handler(this::begun);
    }

    private void opened(Channel channel) {
        Connection connection = new Connection(channel, this);
        if (open.size() >= mostOpen) {
            makeRoom();
        }
        open.add(connection);
        wait(connection);
    }

    /**
     * Of the address that has most, the one goes on which nothing happens for longest, or that is being answered for
     * longest.
     */
    private void makeRoom() {
        Map<String, List<Connection>> addresses = open.stream().collect(Collectors.groupingBy(each -> each.address));
        addresses.values().stream().max(Comparator.comparingInt(List::size))
                .flatMap(most -> most.stream()
                        .min(Comparator.comparing(Connection::isAnswering).thenComparing(Connection::since)))
                .ifPresent(longest -> {
                    // At once, so that each that comes meanwhile finds another.
                    closed(longest);
                    longest.close();
                });
    }

    void closed(Connection connection) {
        open.remove(connection);
        waitNoMore(connection);
    }

    private void begun(RoutingContext context) {
        Connection connection = context.request().connection() instanceof ConnectionBase base
                ? Connection.of(base.channel()) : null;
        if (connection != null) {
            connection.answering(context.request().version() == HttpVersion.HTTP_2);
            waitNoMore(connection);
            context.addEndHandler(answered -> connection.answered());
        }
        context.next();
    }

    private void wait(Connection connection) {
        Connection longest = null;
        synchronized (waiting) {
            if (waiting.add(connection) && waiting.size() > most) {
                longest = byAddress().values().stream().max(Comparator.comparingInt(List::size)).orElseThrow().get(0);
                waiting.remove(longest);
            }
        }
        if (longest != null) {
            longest.close();
        }
    }

    /** Those that wait, of each address the longest first. */
    private Map<String, List<Connection>> byAddress() {
        return waiting.stream().collect(Collectors.groupingBy(each -> each.address));
    }

    /**
     * What has come in a moment, as when many are let in at once, may be but unread: only what has waited is closed.
     */
    private void boundAddresses(long now) {
        List<Connection> surplus = new ArrayList<>();
        synchronized (waiting) {
            if (waiting.size() > mostOfAddress) {
                byAddress().values()
                        .forEach(same -> surplus.addAll(same.subList(0, Math.max(0, same.size() - mostOfAddress))));
                surplus.removeIf(each -> now - each.since() < MOMENT);
                surplus.forEach(waiting::remove);
            }
        }
        surplus.forEach(Connection::close);
    }

    private void waitNoMore(Connection connection) {
        synchronized (waiting) {
            waiting.remove(connection);
        }
    }

    private void look() {
        long now = System.nanoTime();
        boundAddresses(now);
        for (Connection each : open) {
            if (each.isOverdue(now, halfSent, idle)) {
                each.close();
            } else if (each.isHalfSent()) {
                // One that was good before, and where the next request does not go on.
                wait(each);
            }
        }
    }
}
