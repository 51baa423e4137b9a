package vn.minhbach.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;

import vn.minhbach.files.form.FileForm;
import vn.minhbach.http.AnswerTag;
import vn.minhbach.http.RequestSnapshot;

/** What a client and this door tell each other of a file beside its bytes (RFC 9110). */
final class FileHeaders {

    /** The header that says how many rows a file has. */
    static final String COUNT = "X-Total-Count";
    private static final String DISPOSITION = "Content-Disposition";
    private static final String RANGES = "Accept-Ranges";
    /** Of the present another comes with each release, of a release with a redaction alone. */
    private static final String PRESENT = "public, max-age=5, stale-while-revalidate=30";
    private static final String PAST = "public, no-cache";
    /** Where no host is configured it names the one that its reader came to. */
    private static final String NOBODY_ELSE = "private, no-store";

    private final HttpServerRequest request;
    private final FileAnswer answer;
    private final boolean http2;
    private final boolean compressed;
    /** Has no way to tell that an answer broke off but its size, or what is in it. */
    private final boolean old;

    FileHeaders(HttpServerRequest request, FileAnswer answer) {
        this.request = request;
        this.answer = answer;
        this.http2 = request.version() == HttpVersion.HTTP_2;
        this.old = request.version() == HttpVersion.HTTP_1_0;
        // Who wants a part wants it of what is not compressed.
        this.compressed = answer.form().compresses() && takesGzip(acceptEncoding())
                && (http2 || request.getHeader("Range") == null);
    }

    /** Null for none. */
    String acceptEncoding() {
        return answer.form().compresses() ? request.getHeader(HttpHeaders.ACCEPT_ENCODING) : null;
    }

    /** Whether the size is to be known before anything is sent. */
    boolean needsSize() {
        return head() || old && !compressed || range() != null;
    }

    boolean head() {
        return request.method().equals(HttpMethod.HEAD);
    }

    /** Whether we are to compress it; over HTTP/2 Vert.x does. */
    boolean gzip() {
        return compressed && !http2;
    }

    /** The part that is wanted, null for the whole: that is sent to who has a part of another version. */
    String range() {
        String same = request.getHeader("If-Range");
        return compressed || head() || same != null && !same.strip().equals(tag()) ? null : request.getHeader("Range");
    }

    /** Weak where it is compressed, as it is the same in other bytes. */
    private String tag() {
        String tag = '"' + answer.tag() + '"';
        return compressed ? "W/" + tag : tag;
    }

    /** Whether the client has it already. */
    boolean isKnown() {
        return AnswerTag.isKnown(answer.tag(), request.getHeader(HttpHeaders.IF_NONE_MATCH));
    }

    void describe(HttpServerResponse response, boolean everybodys) {
        response.putHeader(HttpHeaders.CONTENT_TYPE, answer.form().mediaType()).putHeader(HttpHeaders.ETAG, tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, everybodys ? answer.pinned() ? PAST : PRESENT : NOBODY_ELSE)
                .putHeader(HttpHeaders.VARY,
                        response.headers().contains(HttpHeaders.VARY)
                                ? response.headers().get(HttpHeaders.VARY) + ", Accept-Encoding" : "Accept-Encoding")
                .putHeader(COUNT, String.valueOf(answer.table().size())).putHeader(RequestSnapshot.COMPLETE, "true")
                .putHeader(DISPOSITION, (answer.form() == FileForm.JSON ? "inline" : "attachment") + "; filename=\""
                        + answer.fileName() + "\"");
        if (!compressed) {
            response.putHeader(RANGES, "bytes");
        }
        if (http2) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        } else {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "identity");
        }
    }

    /** Of the whole, where only the headers are wanted. */
    void length(HttpServerResponse response, long size) {
        if (!compressed) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(size));
        }
    }

    /** What was said of a file that is not sent. */
    void forget(HttpServerResponse response) {
        List.of(HttpHeaders.ETAG, HttpHeaders.CONTENT_ENCODING).forEach(response.headers()::remove);
        List.of(COUNT, RequestSnapshot.COMPLETE, DISPOSITION, RANGES).forEach(response.headers()::remove);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static boolean takesGzip(String acceptEncoding) {
        return acceptEncoding != null && Arrays.stream(acceptEncoding.split(","))
                .map(each -> each.replace(" ", "").toLowerCase(Locale.ROOT))
                .anyMatch(each -> each.equals("gzip") || each.startsWith("gzip;") && !each.matches("gzip;q=0(\\.0*)?"));
    }
}
