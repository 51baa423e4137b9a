package vn.minhbach.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** Requests by which a connection in clear text becomes one of HTTP/2 (RFC 7540, section 3.2). */
public final class Upgrades {

    private Upgrades() {
    }

    /**
     * Whether the connection may not be one of HTTP/2 yet: Vert.x hands over the request before, and an answer that is given at
     * once, and is longer than a few frames, would be written as HTTP/2 into what is still HTTP/1.1.
     */
    public static boolean isUnderWay(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2 && !request.isSSL() && request.streamId() == 1;
    }
}
