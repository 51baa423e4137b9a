package vn.minhbach.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.files.form.Production;
import vn.minhbach.http.AnswerCache;
import vn.minhbach.http.CachedAnswer;
import vn.minhbach.http.LargeAnswers;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.portal.frame.PageLimit;

/**
 * Sends files as HTTP has them: a small one whole, from memory where it was made before; a large one in pieces, as its
 * client takes them. Of what is asked for in part, or only by its size, all is made once, on disk.
 */
@Singleton
class FileSending {

    /** With so many rows it is never small. */
    private static final int MANY_ROWS = 20_000;

    private final AnswerCache answers;
    private final SpooledFiles spooled;
    private final LargeAnswers large;

    FileSending(AnswerCache answers, SpooledFiles spooled, LargeAnswers large) {
        this.answers = answers;
        this.spooled = spooled;
        this.large = large;
    }

    /** @param everybodys whether it may be given to others, too: it names the host, which else is its reader's own */
    void send(RoutingContext context, FileAnswer answer, boolean everybodys) {
        FileHeaders headers = new FileHeaders(context.request(), answer);
        headers.describe(context.response(), everybodys);
        if (headers.isKnown()) {
            context.response().setStatusCode(304).end();
            return;
        }
        context.vertx().executeBlocking(() -> prepare(context, headers, answer), false)
                .onSuccess(prepared -> send(context, headers, prepared))
                .onFailure(context::fail);
    }

    /**
     * What is there of a file before its first byte is sent: all of it, in memory or on disk, or its beginning and what
     * makes the rest. Nothing of all this where only its headers are wanted.
     */
    private record Prepared(CachedAnswer whole, SpooledFiles.Spooled file, byte[] begun, Production rest, int weight) {

        private static Prepared whole(CachedAnswer answer) {
            return new Prepared(answer, null, null, null, 0);
        }
    }

    private Prepared prepare(RoutingContext context, FileHeaders headers, FileAnswer answer) throws IOException {
        CachedAnswer kept = answers.get(answer.key());
        if (kept != null) {
            return Prepared.whole(kept.compressedFor(headers.acceptEncoding()));
        }
        boolean size = headers.needsSize();
        Production production = new Production(answer.table(), answer.form(), answer.style(), false);
        ByteArrayOutputStream begun = new ByteArrayOutputStream();
        boolean whole = false;
        if (answer.table().size() <= MANY_ROWS) {
            byte[] piece = production.next();
            while (piece != null && answers.takes(begun.size())) {
                begun.writeBytes(piece);
                piece = answers.takes(begun.size()) ? production.next() : piece;
            }
            whole = piece == null;
        }
        // Others may begin, as the rest takes no more than a piece at a time, or is made on disk.
        PageLimit.made(context);
        if (whole) {
            CachedAnswer made = new CachedAnswer(begun.toByteArray(), answer.form().mediaType());
            answers.keep(answer.key(), made);
            return Prepared.whole(made.compressedFor(headers.acceptEncoding()));
        }
        Optional<SpooledFiles.Spooled> file = size ? spooled.of(answer) : Optional.empty();
        int weight = answer.form().weight();
        return file.isPresent() ? new Prepared(null, file.get(), null, null, 0) : headers.head() ? Prepared.whole(null)
                : headers.gzip() ? new Prepared(null, null, null,
                        new Production(answer.table(), answer.form(), answer.style(), true), weight)
                : new Prepared(null, null, begun.toByteArray(), production, weight);
    }

    private void send(RoutingContext context, FileHeaders headers, Prepared prepared) {
        HttpServerResponse response = context.response();
        if (prepared.rest != null) {
            pump(context, headers, prepared);
        } else if (prepared.whole == null && prepared.file == null) {
            response.end();
        } else {
            long size = prepared.whole != null ? prepared.whole.bytes().length : prepared.file.size();
            Optional<ByteRange> range = ByteRange.of(headers.range(), size);
            if (range.isPresent()) {
                part(response, range.get(), size, prepared);
            } else if (prepared.whole != null) {
                prepared.whole.end(context.request(), response);
            } else if (headers.head()) {
                headers.length(response, size);
                response.end();
            } else {
                response.sendFile(prepared.file.path().toString()).onFailure(context::fail);
            }
        }
    }

    private static void part(HttpServerResponse response, ByteRange range, long size, Prepared prepared) {
        if (range == ByteRange.UNSATISFIABLE) {
            response.setStatusCode(416).putHeader("Content-Range", "bytes */" + size).end();
            return;
        }
        response.setStatusCode(206).putHeader("Content-Range",
                "bytes " + range.first() + "-" + range.last() + "/" + size);
        if (prepared.whole != null) {
            response.end(Buffer.buffer(Unpooled.wrappedBuffer(
                    Arrays.copyOfRange(prepared.whole.bytes(), (int) range.first(), (int) range.last() + 1))));
        } else {
            response.sendFile(prepared.file.path().toString(), range.first(), range.length());
        }
    }

    private void pump(RoutingContext context, FileHeaders headers, Prepared prepared) {
        HttpServerResponse response = context.response();
        if (!large.begin(context, prepared.weight)) {
            int busy = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
            headers.forget(response);
            response.setStatusCode(busy).putHeader(HttpHeaders.RETRY_AFTER, LargeAnswers.RETRY_AFTER)
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE)
                    .end(ProblemDetails.text(busy, Response.Status.SERVICE_UNAVAILABLE.getReasonPhrase(),
                            LargeAnswers.FULL));
            return;
        }
        if (context.request().version() != HttpVersion.HTTP_2) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, headers.gzip() ? "gzip" : "identity");
        }
        new Pump(context, prepared.rest).start(headers.gzip() || prepared.begun.length == 0 ? null : prepared.begun);
    }
}
