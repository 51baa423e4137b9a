package vn.minhbach.http;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;

/**
 * What stands when a request comes in: all of its answer is read from that, whatever is published meanwhile, and a
 * header names the release, so that who asks several instances can know which of them was behind.
 */
@Singleton
public class RequestSnapshot {

    /** The header that names the last release that an answer may know of. */
    public static final String RELEASE = "Minh-Bach-Release";

    /** The header that says that an answer holds all that it was asked for, whatever its length. */
    public static final String COMPLETE = "Minh-Bach-Complete";

    private static final String KEY = RequestSnapshot.class.getName();
    /** Before whatever may answer. */
    private static final int ORDER = 1_100;
    /** What is not read from the catalogue, or changes it. */
    private static final List<String> OTHERS = List.of("/publish", "/api/", "/q/");

    private final Releases releases;
    private final CurrentVertxRequest current;

    RequestSnapshot(Releases releases, CurrentVertxRequest current) {
        this.releases = releases;
        this.current = current;
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, ORDER);
    }

    private void take(RoutingContext context) {
        String path = context.normalizedPath();
        if (path != null && OTHERS.stream().noneMatch(path::startsWith) && releases.isRead()) {
            Snapshot latest = releases.latest();
            context.put(KEY, latest);
            context.response().putHeader(RELEASE, String.valueOf(latest.release()));
        }
        context.next();
    }

    /** Empty where nothing had been read yet, and for publishers and operators. */
    public static Optional<Snapshot> of(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }

    /** The same of the request being served. */
    public Optional<Snapshot> current() {
        return Optional.ofNullable(current.getCurrent()).flatMap(RequestSnapshot::of);
    }

    /** Of the request being served; of one that has none, what stands now. */
    public Snapshot get() {
        return current().orElseGet(releases::latest);
    }
}
