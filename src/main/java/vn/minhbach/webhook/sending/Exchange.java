package vn.minhbach.webhook.sending;

import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import javax.net.ssl.SSLException;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** A request that is under way, and what is heard of it. What the answer says besides its status is let go unread. */
final class Exchange {

    /** Whoever sends more is hung up on. */
    private static final int MOST_BYTES = 8_192;
    private static final long LONGEST_PAUSE = Duration.ofDays(1).toSeconds();

    private final CompletableFuture<Answer> answer;
    private volatile HttpClientRequest request;
    private volatile Answer heard;

    Exchange(CompletableFuture<Answer> answer) {
        this.answer = answer;
    }

    boolean isOver() {
        return answer.isDone();
    }

    void begin(HttpClientRequest begun, byte[] body) {
        request = begun;
        if (isOver()) {
            begun.reset();
            return;
        }
        begun.response().onSuccess(this::hear).onFailure(this::failed);
        begun.end(Buffer.buffer(body)).onFailure(this::failed);
    }

    private void hear(HttpClientResponse response) {
        heard = new Answer(response.statusCode(), words(response), retryAfter(response.getHeader("retry-after")));
        long[] bytes = new long[1];
        response.exceptionHandler(broken -> answer.complete(heard)).endHandler(end -> answer.complete(heard))
                .handler(some -> {
                    bytes[0] += some.length();
                    if (bytes[0] > MOST_BYTES && answer.complete(heard)) {
                        request.reset();
                    }
                });
    }

    private static String words(HttpClientResponse response) {
        int status = response.statusCode();
        return status / 100 == 3 ? status + ": redirects are not followed, so register the new address"
                : status == 410 ? "410: the receiver wants nothing more" : Integer.toString(status);
    }

    /** Seconds alone, as nearly all write it; a date is left aside. */
    private static Duration retryAfter(String header) {
        return header != null && header.strip().matches("\\d{1,9}")
                ? Duration.ofSeconds(Math.min(Long.parseLong(header.strip()), LONGEST_PAUSE)) : null;
    }

    void failed(Throwable cause) {
        answer.complete(heard != null ? heard : Answer.none(words(cause)));
    }

    private static String words(Throwable cause) {
        if (cause instanceof Target.Refused) {
            return cause.getMessage();
        }
        if (cause instanceof UnknownHostException) {
            return "the host has no address";
        }
        return (cause instanceof SSLException ? "no TLS with that host: " : "no answer: ") + cause.getMessage();
    }

    /** Ends it, whatever becomes of it. */
    Answer cutOff(String why) {
        Answer last = heard != null ? heard : Answer.none(why);
        answer.complete(last);
        if (request != null) {
            request.reset();
        }
        return last;
    }
}
