package vn.minhbach.portal.chart;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.chart.png.PngWriter;
import vn.minhbach.history.HistoryUnavailable;
import vn.minhbach.http.AnswerCache;
import vn.minhbach.http.AnswerCacheKey;
import vn.minhbach.http.CachedAnswer;
import vn.minhbach.http.ProblemDetails;
import vn.minhbach.http.RequestSnapshot;
import vn.minhbach.portal.frame.BadParameter;
import vn.minhbach.portal.frame.ErrorDetail;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PageContexts;
import vn.minhbach.portal.frame.PageLimit;
import vn.minhbach.portal.frame.RawRequest;

/**
 * Answers pictures as files, {@code /charts/indicators/budget-expenditure.svg?place=bac-kan}: in turn with pages, and
 * again as they were made while the release is the same. No host is in them, so that they are everybody's. What is
 * refused is told as a problem (RFC 9457).
 */
@Singleton
public class PictureDoor {

    /** Behind the files of lists, before pages are looked for. */
    private static final int ORDER = 815;
    private static final Pattern PICTURE = Pattern.compile("(/.+)\\.([a-z]+)");
    /** As pages are kept. */
    private static final String PRESENT = "public, max-age=5, stale-while-revalidate=30";
    private static final String PAST = "public, no-cache";
    /** Opened by itself, a picture has its own style and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src '" + PictureStyle.hash()
            + "'; frame-ancestors 'self'";

    private final List<PictureSource> sources;
    private final AnswerCache answers;
    private final PngWriter png;
    private final PageLimit limit;
    private final PageContexts contexts;
    private final Releases releases;

    PictureDoor(@All List<PictureSource> sources, AnswerCache answers, PngWriter png, PageLimit limit,
            PageContexts contexts, Releases releases) {
        this.sources = sources;
        this.answers = answers;
        this.png = png;
        this.limit = limit;
        this.contexts = contexts;
        this.releases = releases;
    }

    /** @param address path and query */
    private record Key(int release, int redacted, LocalDate day, String address) implements AnswerCacheKey {

        @Override
        public int length() {
            return address.length();
        }
    }

    /** @param page the address without its suffix */
    private record Wanted(PictureSource source, String page, PictureForm form) {
    }

    void register(@Observes Filters filters) {
        filters.register(this::find, ORDER);
    }

    private void find(RoutingContext request) {
        HttpMethod method = request.request().method();
        Wanted wanted = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)
                ? wanted(request.normalizedPath()) : null;
        if (wanted == null) {
            request.next();
            return;
        }
        Snapshot latest = RequestSnapshot.of(request).orElseGet(releases::latest);
        Key key = new Key(latest.release(), latest.redacted(), latest.on(), request.request().uri());
        CachedAnswer kept = answers.get(key);
        if (kept != null) {
            send(request, kept);
            return;
        }
        RawRequest asked = RawRequest.of(request);
        limit.inTurn(request, () -> request.vertx().<CachedAnswer>executeBlocking(() -> {
            CachedAnswer made = new CachedAnswer(bytes(request, wanted, contexts.of(asked, latest)), wanted.form.type);
            answers.keep(key, made);
            return wanted.form == PictureForm.SVG
                    ? made.compressedFor(request.request().getHeader(HttpHeaders.ACCEPT_ENCODING)) : made;
        }, false).onSuccess(made -> send(request, made))
                .onFailure(failed -> refuse(request, contexts.despite(asked, latest), failed)));
    }

    private Wanted wanted(String path) {
        Matcher parts = PICTURE.matcher(path == null ? "" : path);
        return !parts.matches() ? null
                : PictureForm.ofSuffix(parts.group(2))
                        .flatMap(form -> sources.stream().filter(each -> each.has(parts.group(1), form)).findFirst()
                                .map(source -> new Wanted(source, parts.group(1), form)))
                        .orElse(null);
    }

    private byte[] bytes(RoutingContext request, Wanted wanted, PageContext context) {
        PictureSource.Picture drawn = wanted.source.picture(wanted.page, context);
        if (wanted.form == PictureForm.SVG) {
            return drawn.svg().getBytes(StandardCharsets.UTF_8);
        }
        // Dots take long, and have a line of their own: pages are not to wait for them.
        PageLimit.made(request);
        return png.png(drawn.svg(), drawn.scale());
    }

    private static void send(RoutingContext request, CachedAnswer kept) {
        HttpServerResponse response = request.response();
        boolean past = PageContexts.choosesTime(request.queryParams()::contains);
        response.putHeader(HttpHeaders.CONTENT_TYPE, kept.type()).putHeader(HttpHeaders.ETAG, kept.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, past ? PAST : PRESENT)
                .putHeader("Content-Security-Policy", POLICY);
        if (kept.isKnownTo(request.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else if (kept.type().equals(PictureForm.PNG.type)) {
            // It is compressed as it is.
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "identity").putHeader(HttpHeaders.CONTENT_LENGTH,
                    String.valueOf(kept.bytes().length));
            if (request.request().method().equals(HttpMethod.HEAD)) {
                response.end();
            } else {
                response.end(Buffer.buffer(kept.bytes()));
            }
        } else {
            response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            kept.end(request.request(), response);
        }
    }

    private static void refuse(RoutingContext request, PageContext context, Throwable failed) {
        PageLimit.made(request);
        if (failed instanceof HistoryUnavailable || failed instanceof PngWriter.Busy) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, "2");
            refuse(request.response(), Response.Status.SERVICE_UNAVAILABLE, "");
        } else if (failed instanceof BadParameter bad) {
            refuse(request.response(), Response.Status.BAD_REQUEST, ErrorDetail.of(bad, context));
        } else if (failed instanceof NotFoundException missing) {
            refuse(request.response(), Response.Status.NOT_FOUND, ErrorDetail.of(missing, context));
        } else {
            request.fail(failed);
        }
    }

    private static void refuse(HttpServerResponse response, Response.Status status, String detail) {
        response.setStatusCode(status.getStatusCode()).putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE)
                .end(ProblemDetails.text(status.getStatusCode(), status.getReasonPhrase(), detail));
    }
}
