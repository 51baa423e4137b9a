package vn.minhbach.portal.frame;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;

/**
 * Makes no more pages at once than the processors can: others stand in line, which takes no thread, and who comes when the line
 * is long is told at once to come again. What is kept is given to everybody.
 */
@Singleton
public class PageLimit {

    /** Behind the filter that knows pages that were made before. */
    private static final int ORDER = PageCache.ORDER - 10;
    /** For each processor, which so is left to what answers at once, such as whether it lives. */
    private static final int AT_ONCE = 4;
    /** For each processor: a page takes it for 5 to 50 ms, so that the last in line waits a second or so. */
    private static final int IN_LINE = 32;
    /** In milliseconds. */
    private static final long LONGEST_MAKING = 10_000;
    private static final String KEY = PageLimit.class.getName();

    private final int most = AT_ONCE * Runtime.getRuntime().availableProcessors();
    private final int longest = IN_LINE * Runtime.getRuntime().availableProcessors();
    private final Queue<Runnable> line = new ArrayDeque<>();
    private final CurrentVertxRequest current;
    private int inTheMaking;

    PageLimit(CurrentVertxRequest current) {
        this.current = current;
    }

    private enum Admission {
        NOW, LATER, REFUSED
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, ORDER);
    }

    private void admit(RoutingContext context) {
        if (!PageCache.isOurs(context.request().method(), context.normalizedPath())) {
            context.next();
            return;
        }
        Context own = context.vertx().getOrCreateContext();
        switch (admission(() -> own.runOnContext(turn -> make(context)))) {
            case NOW -> make(context);
            case REFUSED -> refuse(context);
            case LATER -> { }
        }
    }

    /** @param turn to be run when its turn has come */
    private synchronized Admission admission(Runnable turn) {
        if (inTheMaking < most) {
            inTheMaking++;
            return Admission.NOW;
        }
        return line.size() < longest && line.add(turn) ? Admission.LATER : Admission.REFUSED;
    }

    private void make(RoutingContext context) {
        AtomicBoolean made = new AtomicBoolean();
        Runnable done = () -> {
            if (made.compareAndSet(false, true)) {
                nextInLine();
            }
        };
        if (context.response().closed() || context.response().ended()) {
            done.run();
            return;
        }
        context.put(KEY, done);
        // With its head the page is made, and a client that reads it slowly keeps nobody else waiting.
        context.addHeadersEndHandler(head -> done.run());
        // A client that is gone leaves a page in the making.
        context.addEndHandler(ended -> {
            if (!made.get()) {
                context.vertx().setTimer(LONGEST_MAKING, passed -> done.run());
            }
        });
        context.next();
    }

    @ServerResponseFilter
    void made(ContainerResponseContext response) {
        RoutingContext context = current.getCurrent();
        if (context != null && context.get(KEY) instanceof Runnable done) {
            done.run();
        }
    }

    private void nextInLine() {
        Runnable next;
        synchronized (this) {
            next = line.poll();
            if (next == null) {
                inTheMaking--;
            }
        }
        if (next != null) {
            next.run();
        }
    }

    private static void refuse(RoutingContext context) {
        context.response().setStatusCode(503).putHeader(HttpHeaders.RETRY_AFTER, "1").putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, ErrorText.TYPE).end(ErrorText.of(ErrorWording::overloaded));
    }
}
