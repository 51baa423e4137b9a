package vn.minhbach.graphql;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/**
 * What the server agrees on with who opens a WebSocket: one protocol, messages that are no longer than may be, and
 * nothing compressed, which could be small and become large.
 */
@Singleton
class SocketOptions implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        customize(options);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customize(options);
    }

    private static void customize(HttpServerOptions options) {
        options.setWebSocketSubProtocols(List.of(SubscriptionSockets.PROTOCOL))
                .setMaxWebSocketFrameSize(SubscriptionSockets.LONGEST)
                .setMaxWebSocketMessageSize(SubscriptionSockets.LONGEST)
                .setPerMessageWebSocketCompressionSupported(false).setPerFrameWebSocketCompressionSupported(false);
    }
}
