package vn.minhbach.http;

import java.net.InetSocketAddress;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;

/**
 * A connection: whether a request is on its way on it, is being answered, or nothing happens, and until when that may
 * be so.
 */
final class Connection extends ChannelInboundHandlerAdapter {

    private static final AttributeKey<Connection> KEY = AttributeKey.valueOf(Connection.class, "open");

    private enum State {
        /** Not a whole request came yet: of TLS, of the protocol, or of the first lines. */
        HALF_SENT,
        ANSWERING,
        IDLE
    }

    final String address;
    private final Channel channel;
    private final Connections all;
    private State state = State.HALF_SENT;
    private long since = System.nanoTime();
    private int answering;
    private boolean manyAtOnce;

    Connection(Channel channel, Connections all) {
        this.address = channel.remoteAddress() instanceof InetSocketAddress from && from.getAddress() != null
                ? ClientNetwork.of(from.getAddress().getHostAddress()) : "";
        this.channel = channel;
        this.all = all;
        channel.attr(KEY).set(this);
        channel.pipeline().addFirst(this);
    }

    /** Null for one of another server. */
    static Connection of(Channel channel) {
        return channel.attr(KEY).get();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object some) {
        began();
        context.fireChannelRead(some);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        all.closed(this);
        context.fireChannelInactive();
    }

    /** Over HTTP/2 what comes may be but a sign of life. */
    private synchronized void began() {
        if (state == State.IDLE && !manyAtOnce) {
            state = State.HALF_SENT;
            since = System.nanoTime();
        }
    }

    /**
     * The first lines of a request are whole.
     *
     * @param http2 whether others may come meanwhile
     */
    synchronized void answering(boolean http2) {
        answering++;
        manyAtOnce = http2;
        if (state != State.ANSWERING) {
            state = State.ANSWERING;
            since = System.nanoTime();
        }
    }

    synchronized void answered() {
        if (--answering == 0) {
            state = State.IDLE;
            since = System.nanoTime();
        }
    }

    synchronized boolean isHalfSent() {
        return state == State.HALF_SENT;
    }

    synchronized boolean isAnswering() {
        return state == State.ANSWERING;
    }

    /** How long it is as it is, to be compared: in nanoseconds, from when the virtual machine started or so. */
    synchronized long since() {
        return since;
    }

    /**
     * In nanoseconds
     *
     * @param halfSent for so long a request may be on its way
     * @param idle and nothing may happen
     */
    synchronized boolean isOverdue(long now, long halfSent, long idle) {
        return state == State.HALF_SENT && now - since > halfSent || state == State.IDLE && now - since > idle;
    }

    void close() {
        channel.close();
    }
}
