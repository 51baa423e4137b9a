package vn.minhbach.http;

import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets the first request of a connection in clear text, by which it becomes one of HTTP/2 (RFC 7540, section 3.2), wait
 * until its client speaks HTTP/2. The answer may come before by that section, but Java's own client, which asks so
 * wherever there is no TLS, loses some of what arrives while it changes over: one answer of some thousand, which had
 * been sent whole, never ended there or was a protocol error.
 */
@Singleton
class FirstStream {

    /** Before whatever may answer, and before what stands is looked at. */
    private static final int ORDER = 1_200;
    /** In milliseconds: who does not answer a PING is answered all the same. */
    private static final long LONGEST = 1_000;
    /**
     * A client sends its body before it changes over, and nothing slows it down meanwhile, so what is large is not kept
     * waiting.
     */
    private static final int LARGEST = 1 << 16;
    private static final int PING = 8;

    void register(@Observes Filters filters) {
        filters.register(FirstStream::hold, ORDER);
    }

    private static void hold(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!mayBeUpgrade(request) || !isSmall(request)) {
            context.next();
            return;
        }
        Context own = context.vertx().getOrCreateContext();
        AtomicBoolean held = new AtomicBoolean(true);
        Runnable goOn = () -> {
            if (held.compareAndSet(true, false)) {
                own.runOnContext(then -> context.next());
            }
        };
        long timer = context.vertx().setTimer(LONGEST, late -> goOn.run());
        request.connection().ping(Buffer.buffer(new byte[PING])).onComplete(answered -> {
            context.vertx().cancelTimer(timer);
            goOn.run();
        });
    }

    /** One that spoke HTTP/2 from the beginning cannot be told apart, and loses the time to its client and back. */
    private static boolean mayBeUpgrade(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2 && !request.isSSL() && request.streamId() == 1;
    }

    private static boolean isSmall(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD)) {
            return true;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,5}") && Integer.parseInt(length) <= LARGEST;
    }
}
