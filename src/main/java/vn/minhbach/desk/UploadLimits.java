package vn.minhbach.desk;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.http.RequestBody;

/**
 * Bounds how many uploads are under way, as each takes a thread and a part of the disk until all of it has come: of one token
 * or session, of one publisher, and in all. One of which nothing comes is cut off, and so is one that takes too long.
 */
@Singleton
class UploadLimits {

    /** Behind what looks at its size, and before anybody reads it. */
    private static final int ORDER = 990;
    private static final Pattern UPLOAD = Pattern.compile("/api/publishers/([^/]+)/releases|/publish/([^/]+)/drafts");
    private static final int MOST_OF_TOKEN = 16;
    private static final int MOST_OF_PUBLISHER = 24;
    private static final int MOST = 64;
    private static final String ALL = "all";
    /** In milliseconds. */
    private static final long LOOK = 100;
    private static final int SECONDS_TO_RETRY = 5;

    private final long idle;
    private final long longest;
    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    /** @param idle without a byte, @param longest from the first to the last */
    UploadLimits(@ConfigProperty(name = "minhbach.uploads.idle", defaultValue = "PT30S") Duration idle,
            @ConfigProperty(name = "minhbach.uploads.longest", defaultValue = "PT2H") Duration longest) {
        this.idle = idle.toMillis();
        this.longest = longest.toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, ORDER);
    }

    private void filter(RoutingContext context) {
        Matcher upload = UPLOAD.matcher(context.normalizedPath());
        if (!context.request().method().equals(HttpMethod.POST) || !upload.matches() || context.request().isEnded()) {
            context.next();
            return;
        }
        String publisher = upload.group(1) == null ? upload.group(2) : upload.group(1);
        List<Slot> slots = List.of(new Slot("token " + credential(context.request()), MOST_OF_TOKEN), new Slot("publisher " + publisher, MOST_OF_PUBLISHER), new Slot(ALL, MOST));
        for (int i = 0; i < slots.size(); i++) {
            if (!take(slots.get(i))) {
                slots.subList(0, i).forEach(this::release);
                refuse(context);
                return;
            }
        }
        watch(context, slots);
        context.next();
    }

    private record Slot(String of, int most) {
    }

    private boolean take(Slot slot) {
        AtomicBoolean taken = new AtomicBoolean();
        underWay.compute(slot.of, (key, before) -> {
            int now = before == null ? 0 : before;
            taken.set(now < slot.most);
            return taken.get() ? Integer.valueOf(now + 1) : before;
        });
        return taken.get();
    }

    private void release(Slot slot) {
        underWay.computeIfPresent(slot.of, (key, before) -> before == 1 ? null : before - 1);
    }

    /** Who sends it, good or not: a token, else a session, else an address. */
    private static String credential(HttpServerRequest request) {
        String token = request.getHeader(HttpHeaders.AUTHORIZATION);
        String session = token == null ? request.getHeader(HttpHeaders.COOKIE) : token;
        return session == null ? request.remoteAddress().hostAddress() : session;
    }

    /** Gives the slots back when all has come, or nobody waits for it any more. */
    private void watch(RoutingContext context, List<Slot> slots) {
        HttpServerRequest request = context.request();
        long began = System.nanoTime();
        long[] last = {request.bytesRead(), began};
        AtomicBoolean held = new AtomicBoolean(true);
        Runnable giveBack = () -> {
            if (held.compareAndSet(true, false)) {
                slots.forEach(this::release);
            }
        };
        context.addEndHandler(answered -> giveBack.run());
        context.vertx().setPeriodic(LOOK, timer -> {
            long now = System.nanoTime();
            if (request.bytesRead() != last[0]) {
                last[0] = request.bytesRead();
                last[1] = now;
            }
            boolean tooLong = (now - last[1]) / 1_000_000 > idle || (now - began) / 1_000_000 > longest;
            if (request.isEnded() || context.response().ended() || context.response().closed() || tooLong) {
                context.vertx().cancelTimer(timer);
                giveBack.run();
                if (tooLong && !request.isEnded()) {
                    cutOff(request);
                }
            }
        });
    }

    private static void cutOff(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            // Others share its connection.
            request.response().reset();
        } else {
            request.connection().close();
        }
    }

    private static void refuse(RoutingContext context) {
        RequestBody.takeNoMore(context);
        context.response().setStatusCode(429).putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS_TO_RETRY));
        if (context.normalizedPath().startsWith("/api/")) {
            String base = context.request().scheme() + "://" + context.request().authority();
            context.response().putHeader(HttpHeaders.CONTENT_TYPE, ApiProblem.JSON).end(new JsonObject(ApiProblem.tooManyUploads().body(base)).encode());
        } else {
            context.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                    .end("Đang có quá nhiều tệp được gửi lên; hãy thử lại sau ít giây.\nToo many files are being sent; try again in some seconds.\n");
        }
    }
}
