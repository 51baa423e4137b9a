package vn.minhbach.files;

import org.jboss.logging.Logger;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import vn.minhbach.files.form.Production;
import vn.minhbach.http.LargeAnswers;

/**
 * Sends a file piece by piece: the next one is made when its client has taken the one before, on a thread that
 * meanwhile does other work. Where it cannot be made to its end, nor does the answer come to one: the connection is cut
 * off.
 */
final class Pump {

    private static final Logger LOG = Logger.getLogger(Pump.class);

    private final RoutingContext context;
    private final HttpServerResponse response;
    private final Production production;

    Pump(RoutingContext context, Production production) {
        this.context = context;
        this.response = context.response();
        this.production = production;
    }

    /** @param begun what was made already, null for nothing */
    void start(byte[] begun) {
        response.setChunked(true);
        if (begun == null) {
            next();
        } else {
            write(begun);
        }
    }

    private void next() {
        context.vertx().executeBlocking(production::next, false).onSuccess(this::write).onFailure(failed -> {
            LOG.error("A file could not be made to its end", failed);
            LargeAnswers.cutOff(context);
        });
    }

    private void write(byte[] piece) {
        if (response.closed() || response.ended()) {
            return;
        }
        if (piece == null) {
            LargeAnswers.written(context);
            response.end();
            return;
        }
        response.write(Buffer.buffer(Unpooled.wrappedBuffer(piece)));
        if (response.writeQueueFull()) {
            long timer = context.vertx().setTimer(LargeAnswers.PATIENCE, late -> LargeAnswers.cutOff(context));
            response.drainHandler(taken -> {
                if (context.vertx().cancelTimer(timer)) {
                    response.drainHandler(null);
                    next();
                }
            });
        } else {
            next();
        }
    }
}
