package vn.minhbach.graphql;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.netty.buffer.Unpooled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.graphql.execution.Answer;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.Overloaded;
import vn.minhbach.history.HistoryUnavailable;
import vn.minhbach.http.AnswerCache;
import vn.minhbach.http.CachedAnswer;
import vn.minhbach.http.RequestSnapshot;

/**
 * Answers requests over HTTP. One to {@code /graphql?…&release=N} pins the whole request at a release: the answer is
 * the same bytes for ever, so it may be kept for ever; unless it has errors, which may pass.
 */
@Singleton
class Responses {

    private static final Logger LOG = Logger.getLogger(Responses.class);
    /** In milliseconds. */
    private static final long PATIENCE = 60_000;
    private static final String VARY_WITH_LANGUAGE = "accept, accept-language";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final AnsweringThreads threads;
    private final PinnedAnswers pinned;
    private final AnswerCache kept;
    private final Releases releases;

    Responses(AnsweringThreads threads, PinnedAnswers pinned, AnswerCache kept, Releases releases) {
        this.threads = threads;
        this.pinned = pinned;
        this.kept = kept;
        this.releases = releases;
    }

    /** @param release as the address has it; null for none */
    void answer(RoutingContext context, GraphQLRequest question, String release) throws Unanswerable {
        BooleanSupplier gone = gone(context);
        Optional<ResponseType> type = ResponseType.accepted(context.parsedHeaders().accept());
        if (type.isEmpty()) {
            Requests.refuse(context, 406, "Answers are application/graphql-response+json or application/json.");
            return;
        }
        if (release != null) {
            answerPinned(context, question, release, type.get(), gone);
            return;
        }
        // Null where nothing can be answered yet.
        Snapshot latest = RequestSnapshot.of(context).orElse(null);
        AnswerKey key = latest == null ? null
                : new AnswerKey(latest.release(), latest.redacted(), latest.on(), question);
        CachedAnswer known = key == null ? null : kept.get(key);
        if (known != null) {
            send(context, type.get(), known, question);
            return;
        }
        String acceptEncoding = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        Context own = context.vertx().getOrCreateContext();
        threads.answer(question, latest, gone).whenComplete((answer, failed) -> {
            if (failed == null && key != null && answer.errors().isEmpty() && kept.takes(answer.size())) {
                kept.keep(key, new CachedAnswer(Arrays.copyOf(answer.bytes(), answer.size()), type.get().header())
                        .compressedFor(acceptEncoding));
            }
            own.runOnContext(then -> {
                if (failed != null) {
                    refuse(context, failed);
                } else {
                    send(context, type.get(), answer, question);
                }
            });
        });
    }

    /** Tells, on any thread, whether nobody waits for the answer any more. */
    static BooleanSupplier gone(RoutingContext context) {
        HttpServerResponse response = context.response();
        AtomicBoolean gone = new AtomicBoolean(response.closed());
        response.closeHandler(closed -> gone.set(true));
        response.exceptionHandler(failed -> gone.set(true));
        return gone::get;
    }

    private static void send(RoutingContext context, ResponseType type, CachedAnswer answer, GraphQLRequest question) {
        answer.end(context.request(), begun(context, type, Answer.Kind.DATA, question));
    }

    private static void send(RoutingContext context, ResponseType type, Answer answer, GraphQLRequest question) {
        HttpServerResponse response = begun(context, type, answer.kind(), question);
        // What is sent as it is says so; others may be compressed.
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        end(context, response, answer.bytes(), answer.size(), answer::giveBack);
    }

    private static HttpServerResponse begun(RoutingContext context, ResponseType type, Answer.Kind kind,
            GraphQLRequest question) {
        boolean unsafe = kind == Answer.Kind.NO_QUERY && !context.request().method().equals(HttpMethod.POST);
        if (unsafe) {
            context.response().putHeader(HttpHeaders.ALLOW, "POST");
        }
        if (kind != Answer.Kind.DATA) {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        // By what the client takes both the type and the status differ.
        return context.response()
                .putHeader(HttpHeaders.VARY,
                        AddressParameters.isSpokenAsAccepted(context.queryParams()) ? VARY_WITH_LANGUAGE
                                : HttpHeaders.ACCEPT)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, question.defaults().language().tag())
                .setStatusCode(unsafe ? 405 : type.status(kind)).putHeader(HttpHeaders.CONTENT_TYPE, type.header());
    }

    /** Sends what holds memory that others wait for: a client that does not read it in time loses its connection. */
    private static void end(RoutingContext context, HttpServerResponse response, byte[] bytes, int size,
            Runnable sent) {
        if (response.closed() || response.ended()) {
            sent.run();
            return;
        }
        long late = context.vertx().setTimer(PATIENCE, passed -> context.request().connection().close());
        response.end(Buffer.buffer(Unpooled.wrappedBuffer(bytes, 0, size))).onComplete(ended -> {
            context.vertx().cancelTimer(late);
            sent.run();
        });
    }

    static void refuse(RoutingContext context, Throwable failed) {
        Throwable reason = failed instanceof CompletionException ? failed.getCause() : failed;
        if (context.response().closed() || context.response().ended()) {
            return;
        }
        if (reason instanceof Overloaded || reason instanceof HistoryUnavailable) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            Requests.refuse(context, 503, reason.getMessage());
        } else {
            LOG.error("Could not answer a request", reason);
            Requests.refuse(context, 500, "System error");
        }
    }

    private void answerPinned(RoutingContext context, GraphQLRequest question, String release, ResponseType type,
            BooleanSupplier isGone) throws Unanswerable {
        if (!NUMBER.matcher(release).matches()) {
            throw new Unanswerable(
                    "release is \"" + BadArgument.shown(release) + "\"; allowed: the number of a release, from 1.");
        }
        Context own = context.vertx().getOrCreateContext();
        CompletionStage<Snapshot> latest = RequestSnapshot.of(context).map(CompletableFuture::completedStage)
                .orElseGet(() -> CompletableFuture.supplyAsync(releases::latest, Infrastructure.getDefaultExecutor()));
        latest.thenCompose(known -> known.at(Integer.valueOf(release))
                .map(at -> pinned.answer(question, at, isGone).thenApply(Optional::of))
                .orElseGet(() -> CompletableFuture.completedStage(Optional.empty())))
                .whenComplete((answer, failed) -> own.runOnContext(then -> {
                    if (failed != null) {
                        refuse(context, failed);
                    } else if (answer.isEmpty()) {
                        Requests.refuse(context, 404,
                                "There is no release " + release + " yet; releases are numbered from 1");
                    } else {
                        sendPinned(context, type, answer.get(), question);
                    }
                }));
    }

    private static void sendPinned(RoutingContext context, ResponseType type, PinnedAnswer answer,
            GraphQLRequest question) {
        HttpServerResponse response = begun(context, type, answer.kind(), question)
                // A strong tag is of these bytes, not of what compressing makes of them.
                .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        if (!answer.errors().isEmpty()) {
            end(context, response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store"), answer.bytes(),
                    answer.bytes().length, answer.sent());
            return;
        }
        String tag = "\"" + answer.sha256() + "\"";
        response.putHeader(HttpHeaders.ETAG, tag).putHeader(HttpHeaders.CACHE_CONTROL,
                "public, max-age=31536000, immutable");
        String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && context.request().method().equals(HttpMethod.GET)
                && (known.strip().equals("*") || known.contains(tag))) {
            answer.sent().run();
            response.setStatusCode(304).end();
        } else {
            end(context, response, answer.bytes(), answer.bytes().length, answer.sent());
        }
    }
}
