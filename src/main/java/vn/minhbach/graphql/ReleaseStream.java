package vn.minhbach.graphql;

import java.util.Optional;

import jakarta.json.JsonObjectBuilder;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;

/** One reader of events: it is sent as much as it takes, and leaves where it takes nothing for a minute. */
final class ReleaseStream {

    /** In milliseconds. */
    private static final long BEAT = 15_000;
    private static final long RETRY = 3_000;
    /** So many beats a reader may take nothing. */
    private static final int PATIENCE = 4;

    private final Vertx vertx;
    private final Context own;
    private final RoutingContext request;
    private final HttpServerResponse response;
    private final Releases releases;
    private final String base;
    private int last;
    private int missed;

    /**
     * @param base scheme and host of the portal
     * @param after the last release that the reader has
     */
    ReleaseStream(RoutingContext request, Releases releases, String base, int after) {
        this.vertx = request.vertx();
        this.own = vertx.getOrCreateContext();
        this.request = request;
        this.response = request.response();
        this.releases = releases;
        this.base = base;
        this.last = after;
    }

    /** @param left is run once the reader is gone */
    void begin(Runnable left) {
        long beat = vertx.setPeriodic(BEAT, passed -> beat());
        Runnable gone = () -> {
            vertx.cancelTimer(beat);
            left.run();
        };
        response.setChunked(true);
        // However it ends; the handlers of the response itself are taken by what counts connections.
        request.addEndHandler(ended -> gone.run());
        // Who is cut off before the first release comes knows by the id where to go on.
        int known = releases.latest().release();
        // Nothing comes before there are as many: a comment says so to who mistook a number.
        response.write("retry: " + RETRY + (last > known ? "\n: the last release is " + known : "") + "\nid: " + last
                + "\n\n");
        goOn();
    }

    void wake() {
        own.runOnContext(then -> goOn());
    }

    void end() {
        own.runOnContext(then -> {
            if (!isGone()) {
                response.end();
            }
        });
    }

    private void goOn() {
        while (!isGone()) {
            if (response.writeQueueFull()) {
                response.drainHandler(drained -> goOn());
                return;
            }
            Optional<Release> next = releases.find(last + 1);
            if (next.isEmpty()) {
                return;
            }
            last++;
            response.write("id: " + last + "\ndata: " + data(next.get()) + "\n\n");
        }
    }

    private void beat() {
        if (isGone()) {
            return;
        }
        missed = response.writeQueueFull() ? missed + 1 : 0;
        if (missed > PATIENCE) {
            request.request().connection().close();
        } else if (missed == 0) {
            response.write(":\n\n");
        }
    }

    private boolean isGone() {
        return response.ended() || response.closed();
    }

    /** JSON in one line. */
    private String data(Release release) {
        JsonObjectBuilder data = Requests.BUILDERS.createObjectBuilder().add("number", release.number())
                .add("publisher", release.publisher())
                .add("publishedAt", release.publishedAt().toString()).add("title", release.title());
        if (release.reason() != null) {
            data.add("reason", release.reason());
        } else {
            data.addNull("reason");
        }
        return data.add("added", release.added()).add("changed", release.changed())
                .add("withdrawn", release.withdrawn()).add("sha256", release.sha256())
                .add("url", base + "/releases/" + release.number()).build().toString();
    }
}
