package vn.minhbach.http;

import java.util.function.Consumer;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Shows each connection as it is accepted. Vert.x itself tells of one only when it knows which protocol it speaks, and
 * of one on which nothing is ever sent never.
 */
public class AcceptingTransport extends JDKTransport {

    private volatile Consumer<Channel> accepting = channel -> {
    };

    /** Has Vert.x use it; named in {@code META-INF/services}. */
    public static class Provider implements VertxServiceProvider {

        @Override
        public void init(VertxBuilder builder) {
            builder.findTransport(new AcceptingTransport());
        }
    }

    /** @param shown is given each connection before anything of it is read, on the thread that accepts */
    void show(Consumer<Channel> shown) {
        accepting = shown;
    }

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        bootstrap.handler(new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object accepted) {
                accepting.accept((Channel) accepted);
                context.fireChannelRead(accepted);
            }
        });
    }
}
