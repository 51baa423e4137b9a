package vn.minhbach.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.logging.Logger;

import io.netty.channel.ChannelFuture;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/**
 * Bounds how many large answers are being sent at once, through whichever door: each takes a piece of memory, and some
 * a thread, until its client has all of it. Clients that take nothing of theirs are cut off, and so is an answer that
 * cannot be made to its end: it never looks complete.
 */
@Singleton
public class LargeAnswers {

    /** For how long a client may take nothing, in milliseconds. */
    public static final long PATIENCE = 60_000;
    /** In seconds: when who found no place may come again. */
    public static final String RETRY_AFTER = "10";
    public static final String FULL = "Too many large answers are being sent. Try again in a minute.";

    private static final Logger LOG = Logger.getLogger(LargeAnswers.class);
    private static final String KEY = LargeAnswers.class.getName();
    private static final int AT_ONCE = 32;
    /** Of HTTP/2 (RFC 9113, section 7): without it what was sent may be taken for all. */
    private static final long INTERNAL_ERROR = 2;
    /** In milliseconds; on the event loop there is nothing in between. */
    private static final long CLOSING = 5_000;
    /** How often those that wait are looked at, in milliseconds. */
    private static final long LOOK = 5_000;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * Whether there is a place for it, which it then has until it has ended, however it ends, and whether it was begun
     * or not.
     *
     * @param weight how many places it takes, 1 where a piece of it is all that is in memory
     */
    public boolean begin(RoutingContext context, int weight) {
        if (!places.tryAcquire(weight)) {
            return false;
        }
        AtomicBoolean given = new AtomicBoolean();
        Runnable release = () -> {
            if (given.compareAndSet(false, true)) {
                places.release(weight);
            }
        };
        context.put(KEY, release);
        context.addEndHandler(ended -> release.run());
        if (isGone(context)) {
            // Its end came before anybody asked to be told of it.
            release.run();
        }
        return true;
    }

    /**
     * What to answer with: all of it, made at once, where it is small, so that a client that reads it slowly keeps no
     * thread; else what is written as its client takes it. Empty where there is no place for it.
     *
     * @param rows how many it has, roughly
     * @param small as many as take no more memory than a page
     */
    public Optional<Object> entity(RoutingContext context, long rows, int small, StreamingOutput body)
            throws IOException {
        if (rows <= small) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            body.write(bytes);
            return Optional.of(bytes.toByteArray());
        }
        return begin(context, 1) ? Optional.of((StreamingOutput) out -> write(context, body, new WatchedOutput(out)))
                : Optional.empty();
    }

    private static void write(RoutingContext context, StreamingOutput body, WatchedOutput out) throws IOException {
        long timer = context.vertx().setPeriodic(LOOK, looked -> {
            if (out.isStuckFor(PATIENCE)) {
                cutOff(context);
            }
        });
        try {
            body.write(out);
            written(context);
        } catch (IOException | RuntimeException failed) {
            if (out.isBroken()) {
                // Its client is gone, and there is nobody to tell.
                return;
            }
            LOG.error("An answer could not be written to its end", failed);
            cutOff(context);
            throw failed;
        } finally {
            context.vertx().cancelTimer(timer);
        }
    }

    /**
     * That all of an answer is written: what is still on its way to the client is cut off, too, where nobody takes it.
     */
    public static void written(RoutingContext context) {
        long timer = context.vertx().setTimer(PATIENCE, late -> cutOff(context));
        context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
    }

    /** Ends an answer so that its client sees that something is missing. */
    public static void cutOff(RoutingContext context) {
        if (context.get(KEY) instanceof Runnable release) {
            // Of what is closed from here nobody may be told that it has ended.
            release.run();
        }
        if (context.response().closed()) {
            return;
        } else if (context.request().version() == HttpVersion.HTTP_2) {
            context.response().reset(INTERNAL_ERROR);
        } else if (context.request().connection() instanceof ConnectionBase connection) {
            // Vert.x would wait for what is on its way, and meanwhile the end of the answer might come behind it; so it might before
            // the channel is closed, where whoever made the answer goes on to end it.
            ChannelFuture closed = connection.channel().close();
            if (!connection.channel().eventLoop().inEventLoop()) {
                closed.awaitUninterruptibly(CLOSING);
            }
        }
    }

    private static boolean isGone(RoutingContext context) {
        return context.response().closed() || context.response().ended();
    }
}
