package vn.minhbach.portal.frame;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.http.FileAddress;
import vn.minhbach.http.ProblemDetails;

/**
 * Makes no more pages at once than the processors can: others stand in line, which takes no thread, and who comes when
 * the line is long is told at once to come again. What is kept is given to everybody.
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
    private static final String OVERLOADED = "More is asked of the portal at this moment than it can answer. Try again in a second.";
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
        if (PageCache.isOurs(context.request().method(), context.normalizedPath())) {
            inTurn(context, context::next);
        } else {
            context.next();
        }
    }

    /**
     * Has an answer made when its turn has come: until its head is sent, or {@link #made} is told, or it is refused as
     * the line is long.
     */
    public void inTurn(RoutingContext context, Runnable making) {
        Context own = context.vertx().getOrCreateContext();
        switch (admission(() -> own.runOnContext(turn -> make(context, making)))) {
            case NOW -> make(context, making);
            case REFUSED -> refuse(context);
            case LATER -> {
            }
        }
    }

    /**
     * That an answer is made, whether there is still somebody to send it to or not, or takes no more than others need.
     */
    public static void made(RoutingContext context) {
        if (context.get(KEY) instanceof Runnable done) {
            done.run();
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

    private void make(RoutingContext context, Runnable making) {
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
        making.run();
    }

    @ServerResponseFilter
    void made(ContainerResponseContext response) {
        RoutingContext context = current.getCurrent();
        if (context != null) {
            made(context);
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
        int status = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
        boolean file = FileAddress.is(context.normalizedPath());
        context.response().setStatusCode(status).putHeader(HttpHeaders.RETRY_AFTER, "1")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, file ? ProblemDetails.MEDIA_TYPE : ErrorText.TYPE)
                .end(file
                        ? ProblemDetails.text(status, Response.Status.SERVICE_UNAVAILABLE.getReasonPhrase(), OVERLOADED)
                        : ErrorText.of(ErrorWording::overloaded));
    }
}
