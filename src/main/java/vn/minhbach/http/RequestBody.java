package vn.minhbach.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/**
 * What is sent with a request. In chunks (RFC 9112, section 7.1) and over HTTP/2 it need not say how long it will be,
 * so it is counted while it is read; over HTTP/2 not even a request without a body need have ended when it is looked
 * at.
 */
public final class RequestBody {

    /** RFC 9113, section 8.1: the answer is complete, and nothing more of the request is needed. */
    private static final long NO_ERROR = 0;

    /** In milliseconds. */
    private static final long LINGER = 5_000;

    private RequestBody() {
    }

    /**
     * Reads the body into memory, for {@link RoutingContext#body()}, and passes the request on.
     *
     * @param most bytes that it may have
     * @param tooLarge answers a request whose body has more
     */
    public static void read(RoutingContext context, long most, Runnable tooLarge) {
        HttpServerRequest request = context.request();
        Buffer body = Buffer.buffer();
        request.handler(some -> {
            if (body.length() + some.length() > most) {
                request.handler(rest -> {
                });
                request.endHandler(null);
                takeNoMore(context);
                tooLarge.run();
            } else {
                body.appendBuffer(some);
            }
        });
        request.endHandler(all -> {
            set(context, body);
            context.next();
        });
    }

    /** Puts a body in the place of what was sent, so that nobody waits for another. */
    public static void set(RoutingContext context, Buffer body) {
        RoutingContextInternal read = (RoutingContextInternal) context;
        read.setBody(body);
        read.visitHandler(RoutingContextInternal.BODY_HANDLER);
    }

    /**
     * Ends a request that is answered before all of it was sent, a while after it is answered: by then whoever listens
     * has the answer. Nothing tells when that is, and one that is still on its way is lost with its connection or its
     * stream.
     */
    public static void takeNoMore(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.addEndHandler(answered -> context.vertx().setTimer(LINGER, later -> {
            if (!request.isEnded()) {
                cutOff(request);
            }
        }));
    }

    /** Takes nothing more of a request, at once. */
    public static void cutOff(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            // Others share its connection.
            request.response().reset(NO_ERROR);
        } else {
            request.connection().close();
        }
    }
}
