package vn.minhbach.portal.frame;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/**
 * Makes no more pages at once than the processors can within a second or so: who comes when so many are being made is told to
 * come again, at once and without one more page. What is kept is given to everybody.
 */
@Singleton
class PageLimit {

    /** Behind the filter that knows pages that were made before. */
    private static final int ORDER = PageCache.ORDER - 10;
    /** For each processor: a page takes it for 5 to 50 ms. */
    private static final int AT_ONCE = 32;

    private final int most = AT_ONCE * Runtime.getRuntime().availableProcessors();
    private final AtomicInteger inTheMaking = new AtomicInteger();

    void register(@Observes Filters filters) {
        filters.register(this::admit, ORDER);
    }

    private void admit(RoutingContext context) {
        if (!PageCache.isOurs(context.request().method(), context.normalizedPath())) {
            context.next();
            return;
        }
        if (inTheMaking.incrementAndGet() > most) {
            inTheMaking.decrementAndGet();
            refuse(context);
            return;
        }
        AtomicBoolean made = new AtomicBoolean();
        Runnable release = () -> {
            if (made.compareAndSet(false, true)) {
                inTheMaking.decrementAndGet();
            }
        };
        // With its head the page is made, and a client that reads it slowly keeps nobody else waiting.
        context.addHeadersEndHandler(head -> release.run());
        context.addEndHandler(ended -> release.run());
        context.next();
    }

    private static void refuse(RoutingContext context) {
        String words = Stream.of("vi", "en").map(tag -> MessageBundles.get(ErrorWording.class, Localized.Literal.of(tag)).overloaded())
                .collect(Collectors.joining("\n", "", "\n"));
        context.response().setStatusCode(503).putHeader(HttpHeaders.RETRY_AFTER, "1").putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8").end(Buffer.buffer(words.getBytes(StandardCharsets.UTF_8)));
    }
}
