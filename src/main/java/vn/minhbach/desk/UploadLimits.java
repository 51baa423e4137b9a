package vn.minhbach.desk;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.dataset.SpoolFile;
import vn.minhbach.http.ClientNetwork;
import vn.minhbach.http.RequestBody;
import vn.minhbach.publishing.access.Denials;

/**
 * Bounds how much of what is sent to the publishers' doors is under way, as each takes a part of the disk until all of
 * it has come: of one token or session that was good lately, of one publisher, and in all; of who is not known yet, of
 * one address, and half of all. What does not go on as {@link UploadPace} has it is cut off.
 */
@Singleton
class UploadLimits {

    /** Behind what looks at its size, and before anybody reads it. */
    private static final int ORDER = 990;
    /** Where a dataset may be sent to. What comes there is looked at only when it is known who sends it. */
    static final Pattern UPLOAD = Pattern.compile("/api/publishers/([^/]+)/releases/?|/publish/([^/]+)/drafts/?");
    private static final List<String> DOORS = List.of("/api/", "/publish/");
    private static final int MOST_OF_TOKEN = 16;
    private static final int MOST_OF_ADDRESS = 8;
    private static final int MOST_UNKNOWN = 32;
    private static final int MOST_OF_PUBLISHER = 24;
    private static final int MOST = 64;
    private static final String ALL = "all";
    private static final String SESSION = "mb_session=";
    /** In milliseconds. */
    private static final long LOOK = 100;
    private static final int SECONDS_TO_RETRY = 5;
    private static final long NANOSECONDS = 1_000_000_000;

    private final Denials denials;
    private final UploadPace pace;
    private final long reserve;
    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    /** @param reserve of the disk, which no upload takes */
    UploadLimits(Denials denials, UploadPace pace,
            @ConfigProperty(name = "minhbach.uploads.reserve", defaultValue = "256M") MemorySize reserve) {
        this.denials = denials;
        this.pace = pace;
        this.reserve = reserve.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::filter, ORDER);
    }

    private void filter(RoutingContext context) {
        Matcher upload = UPLOAD.matcher(context.normalizedPath());
        boolean isUpload = upload.matches();
        if (!context.request().method().equals(HttpMethod.POST)
                || DOORS.stream().noneMatch(context.normalizedPath()::startsWith) || context.request().isEnded()) {
            context.next();
            return;
        }
        if (isUpload && room() < length(context.request()) * copies(context.request())) {
            refuse(context, ApiProblem.of(ApiFault.NO_ROOM),
                    "Máy chủ hết chỗ để nhận tệp; hãy báo đơn vị vận hành cổng.\nThe server has no room for a file; tell who runs the portal.\n");
            return;
        }
        List<Slot> slots = slots(context.request(),
                isUpload ? upload.group(1) == null ? upload.group(2) : upload.group(1) : "");
        for (int i = 0; i < slots.size(); i++) {
            if (!take(slots.get(i))) {
                slots.subList(0, i).forEach(this::release);
                context.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS_TO_RETRY));
                refuse(context, ApiProblem.of(ApiFault.UPLOADS),
                        "Đang có quá nhiều tệp được gửi lên; hãy thử lại sau ít giây.\nToo many files are being sent; try again in some seconds.\n");
                return;
            }
        }
        watch(context, slots, isUpload);
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

    /** @param publisher for whom, empty for none */
    private List<Slot> slots(HttpServerRequest request, String publisher) {
        String credential = credential(request);
        if (credential == null || !denials.isGood(credential)) {
            return List.of(new Slot("address " + ClientNetwork.of(Actors.source(request)), MOST_OF_ADDRESS),
                    new Slot("unknown", MOST_UNKNOWN), new Slot(ALL, MOST));
        }
        if (publisher.isEmpty()) {
            return List.of(new Slot("credential " + credential, MOST_OF_TOKEN), new Slot(ALL, MOST));
        }
        return List.of(new Slot("credential " + credential, MOST_OF_TOKEN),
                new Slot("publisher " + publisher, MOST_OF_PUBLISHER), new Slot(ALL, MOST));
    }

    /** The token, else what a browser keeps of its session; null for neither. */
    private static String credential(HttpServerRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return authorization.substring(authorization.lastIndexOf(' ') + 1);
        }
        String cookies = String.valueOf(request.getHeader(HttpHeaders.COOKIE));
        int session = cookies.indexOf(SESSION);
        return session < 0 ? null : cookies.substring(session + SESSION.length()).replaceFirst(";.*", "");
    }

    /** Gives the slots back when all has come, or nobody waits for it any more. */
    private void watch(RoutingContext context, List<Slot> slots, boolean isUpload) {
        HttpServerRequest request = context.request();
        UploadPace.Watch watch = pace.watch(isUpload, request.bytesRead(), System.nanoTime());
        long[] looked = {System.nanoTime()};
        AtomicBoolean held = new AtomicBoolean(true);
        Runnable giveBack = () -> {
            if (held.compareAndSet(true, false)) {
                slots.forEach(this::release);
            }
        };
        context.addEndHandler(answered -> giveBack.run());
        context.vertx().setPeriodic(LOOK, timer -> {
            long now = System.nanoTime();
            boolean full = false;
            if (isUpload && now - looked[0] > NANOSECONDS) {
                looked[0] = now;
                full = room() < 0;
            }
            boolean tooLong = watch.isTooSlow(request.bytesRead(), now) || full;
            if (request.isEnded() || context.response().ended() || context.response().closed() || tooLong) {
                context.vertx().cancelTimer(timer);
                giveBack.run();
                if (tooLong && !request.isEnded()) {
                    RequestBody.cutOff(request);
                }
            }
        });
    }

    private static void refuse(RoutingContext context, ApiProblem problem, String said) {
        RequestBody.takeNoMore(context);
        if (context.normalizedPath().startsWith("/api/")) {
            problem.answer(context);
        } else {
            context.response().setStatusCode(problem.status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8").end(said);
        }
    }

    /** In bytes, below 0 for none: so that the disk is full for uploads before it is full for the database. */
    private long room() {
        try {
            return SpoolFile.folder().toFile().getUsableSpace() - reserve;
        } catch (IOException none) {
            return -1;
        }
    }

    /** A form is written down as it comes, and then the file that is in it. */
    private static int copies(HttpServerRequest request) {
        return String.valueOf(request.getHeader(HttpHeaders.CONTENT_TYPE)).startsWith("multipart/") ? 2 : 1;
    }

    /** 0 for what does not say how long it is. */
    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
