package vn.minhbach.http;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.release.Releases;

/**
 * What an operator knows of each answer: an id, in its header and in each line of the log that was written for it; how
 * long it took until it began, by door; and a line in the log where that was long.
 */
@Singleton
class AnswerMonitor {

    /** A proxy may give the id, so that its log and ours have the same. */
    static final String ID = "X-Request-Id";
    /** Of {@code %X} in the format of the log. */
    static final String LOGGED = "requestId";
    static final String ANSWERS = "minhbach.answers";

    private static final Logger LOG = Logger.getLogger(AnswerMonitor.class);
    /** Before all others. */
    private static final int ORDER = 1_500;
    private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BASE = 36;
    private static final int LONGEST = 300;
    private static final Duration[] STEPS = {Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMillis(500),
            Duration.ofSeconds(5)};

    /** Ids of two instances, or of two runs of one, differ. */
    private final String run = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), BASE);
    private final AtomicLong count = new AtomicLong();
    private final Meter.MeterProvider<Timer> answers;
    private final long slow;

    /** @param slow an answer that takes longer until it begins stands in the log */
    AnswerMonitor(MeterRegistry registry, Releases releases,
            @ConfigProperty(name = "minhbach.slow-answer", defaultValue = "PT2S") Duration slow) {
        this.slow = slow.toNanos();
        this.answers = Timer.builder(ANSWERS).description("From a whole request to the beginning of its answer")
                .serviceLevelObjectives(STEPS).withRegistry(registry);
        Gauge.builder("minhbach.release", releases, AnswerMonitor::number)
                .description("The last release that this instance knows of; 0 before it knows any")
                .register(registry);
    }

    private static double number(Releases releases) {
        return releases.isRead() ? releases.latest().release() : 0;
    }

    void register(@Observes Filters filters) {
        filters.register(this::begin, ORDER);
    }

    /** When a request was whole, in nanoseconds; so a client that sends its body slowly makes no slow answer. */
    private static final class Arrival {

        private volatile long at = System.nanoTime();
        private volatile boolean whole;

        Arrival(HttpServerRequest request) {
            whole = !BodyTime.SENDING.contains(request.method());
            if (!whole) {
                request.end().onSuccess(ended -> {
                    at = System.nanoTime();
                    whole = true;
                });
            }
        }
    }

    private void begin(RoutingContext context) {
        Arrival arrival = new Arrival(context.request());
        String given = context.request().getHeader(ID);
        String id = given != null && GIVEN.matcher(given).matches() ? given
                : run + '-' + Long.toString(count.incrementAndGet(), BASE);
        MDC.put(LOGGED, id);
        context.response().putHeader(ID, id);
        context.addHeadersEndHandler(answered -> answered(context, arrival));
        context.next();
    }

    private void answered(RoutingContext context, Arrival arrival) {
        long nanoseconds = System.nanoTime() - arrival.at;
        AnswerDoor door = AnswerDoor.of(context.request().path());
        int status = context.response().getStatusCode();
        answers.withTags(Tags.of("door", door.name().toLowerCase(Locale.ROOT), "release",
                AnswerDoor.isPinned(context.request().query()) ? "named" : "present",
                "status", status / 100 + "xx")).record(Duration.ofNanos(nanoseconds));
        if (arrival.whole && nanoseconds > slow) {
            LOG.warnf("Slow: %s %s was answered with %d after %d ms", context.request().method(),
                    address(door, context), status, nanoseconds / 1_000_000);
        }
    }

    /** Without what publishers may have put into it, and without what would be another line of the log. */
    private static String address(AnswerDoor door, RoutingContext context) {
        String address = door == AnswerDoor.PUBLISHING ? context.request().path() : context.request().uri();
        String printable = String.valueOf(address).replaceAll("[^!-~]", "?");
        return printable.length() > LONGEST ? printable.substring(0, LONGEST) + "…" : printable;
    }
}
