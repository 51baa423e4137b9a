package vn.minhbach.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;

/** What was sent with a request, in a temporary file that goes with the request unless somebody takes it. */
final class SpooledBody {

    /**
     * The client went away before it had sent all, or before it was known what came of it: nobody waits for an answer.
     */
    static final class Cut extends RuntimeException {

        private static final long serialVersionUID = 1;

        Cut() {
            super("The body ended before all of it had come", null, false, false);
        }
    }

    /** More was sent than may be. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLarge() {
            super("The body is too large", null, false, false);
        }
    }

    private static final String KEY = SpooledBody.class.getName();

    private final Path file;
    private final FileSystem files;
    private final AtomicBoolean gone = new AtomicBoolean();

    private SpooledBody(Path file, FileSystem files) {
        this.file = file;
        this.files = files;
    }

    /** Of a request that was received. */
    static SpooledBody of(RoutingContext context) {
        return context.get(KEY);
    }

    /**
     * Writes to a file what comes, as fast as the disk takes it. No thread waits for it.
     *
     * @param file empty, and the body's from now on
     * @param most bytes that it may have
     * @return when all has come; fails with {@link Cut}, {@link TooLarge}, or what the disk has against it, and the
     * file is gone
     */
    static Future<SpooledBody> receive(RoutingContext context, Path file, long most) {
        SpooledBody body = new SpooledBody(file, context.vertx().fileSystem());
        Promise<SpooledBody> received = Promise.promise();
        // Where the request is: what is set there is set before anything more of it comes.
        ((HttpServerRequestInternal) context.request()).context().runOnContext(there -> {
            context.addEndHandler(answered -> {
                received.tryFail(new Cut());
                body.discard();
            });
            body.files.open(file.toString(), new OpenOptions().setRead(false).setCreate(false))
                    .onFailure(received::tryFail)
                    .onSuccess(open -> body.write(context.request(), open, most, received));
        });
        return received.future().onSuccess(all -> context.put(KEY, body)).onFailure(why -> body.discard());
    }

    private void write(HttpServerRequest request, AsyncFile open, long most, Promise<SpooledBody> received) {
        received.future().onFailure(why -> {
            if (!request.isEnded()) {
                request.handler(rest -> {
                }).endHandler(null).resume();
            }
            open.close();
        });
        if (request.response().closed()) {
            received.tryFail(new Cut());
            return;
        }
        if (request.isEnded()) {
            open.close().onSuccess(none -> received.tryComplete(this)).onFailure(received::tryFail);
            return;
        }
        long[] bytes = {0};
        request.exceptionHandler(cut -> received.tryFail(new Cut()));
        request.endHandler(
                all -> open.close().onSuccess(written -> received.tryComplete(this)).onFailure(received::tryFail));
        request.handler(some -> {
            bytes[0] += some.length();
            if (bytes[0] > most) {
                received.tryFail(new TooLarge());
            } else {
                write(request, open, some, received);
            }
        });
        request.resume();
    }

    private static void write(HttpServerRequest request, AsyncFile open, Buffer some, Promise<SpooledBody> received) {
        open.write(some).onFailure(received::tryFail);
        if (open.writeQueueFull()) {
            request.pause();
            open.drainHandler(written -> request.resume());
        }
    }

    /**
     * Gives the file away: whoever takes it removes it.
     *
     * @throws Cut where its client went away meanwhile
     */
    Path take() {
        if (!gone.compareAndSet(false, true)) {
            throw new Cut();
        }
        return file;
    }

    /** Reads it once: it is gone when it is closed. Throws as {@link #take}. */
    InputStream open() throws IOException {
        return Files.newInputStream(take(), StandardOpenOption.DELETE_ON_CLOSE);
    }

    private void discard() {
        if (gone.compareAndSet(false, true)) {
            files.delete(file.toString());
        }
    }
}
