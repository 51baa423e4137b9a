package vn.minhbach.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;

/** An answer as it is kept: its bytes, and the same compressed, once somebody takes it so. */
public final class CachedAnswer {

    private static final int WORTH_COMPRESSING = 1_000;

    private final byte[] bytes;
    private final String type;
    private final String tag;
    private volatile byte[] compressed;

    /** @param type its media type */
    public CachedAnswer(byte[] bytes, String type) {
        this.bytes = bytes;
        this.type = type;
        this.tag = AnswerTag.of(bytes);
    }

    public byte[] bytes() {
        return bytes;
    }

    public String type() {
        return type;
    }

    /** An entity tag (RFC 9110, 8.8.3), weak, as it is the same compressed. */
    public String tag() {
        return "W/\"" + tag + '"';
    }

    /**
     * Whether a client has it already.
     *
     * @param ifNoneMatch the header; null for none
     */
    public boolean isKnownTo(String ifNoneMatch) {
        return AnswerTag.isKnown(tag, ifNoneMatch);
    }

    /** The same, compressed already where who asks for it takes it so: not on a thread that others wait for. */
    public CachedAnswer compressedFor(String acceptEncoding) {
        gzip(acceptEncoding);
        return this;
    }

    /**
     * Null where it is not worth it, or the client does not take it.
     *
     * @param acceptEncoding the header; null for none
     */
    byte[] gzip(String acceptEncoding) {
        if (bytes.length < WORTH_COMPRESSING || acceptEncoding == null || !takesGzip(acceptEncoding)) {
            return null;
        }
        byte[] known = compressed;
        if (known == null) {
            known = compressed(bytes);
            compressed = known;
        }
        return known;
    }

    /** Ends a response with it, compressed where the client takes it so. */
    public void end(HttpServerRequest request, HttpServerResponse response) {
        byte[] sent = bytes;
        if (request.version() == HttpVersion.HTTP_2) {
            // Netty compresses what says that it is compressed, and Vert.x has it compress the rest.
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        } else {
            byte[] gzip = gzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
            response.putHeader(HttpHeaders.CONTENT_ENCODING, gzip == null ? "identity" : "gzip");
            sent = gzip == null ? bytes : gzip;
        }
        if (!request.method().equals(HttpMethod.HEAD)) {
            response.end(Buffer.buffer(Unpooled.wrappedBuffer(sent)));
        } else if (request.version() == HttpVersion.HTTP_2) {
            response.end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(sent.length)).end();
        }
    }

    private static boolean takesGzip(String acceptEncoding) {
        for (String each : acceptEncoding.split(",")) {
            String[] parts = each.strip().split(";", 2);
            if (parts[0].strip().equalsIgnoreCase("gzip")) {
                return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** What it takes in memory, roughly: compressed it is a quarter or so. */
    int weight() {
        return bytes.length + bytes.length / 3;
    }
}
