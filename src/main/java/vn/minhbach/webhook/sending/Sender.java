package vn.minhbach.webhook.sending;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * Posts messages. A host is resolved here, and what is connected to is the very address that was looked at, so that no
 * second answer of a name server leads elsewhere; the certificate is that of the host all the same. Redirects are not
 * followed.
 */
@Singleton
public class Sender {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** Of all that an attempt takes. */
    private static final Duration WHOLE = Duration.ofSeconds(15);
    private static final String AGENT = "MinhBach-Webhooks/1.0 (+https://www.standardwebhooks.com)";

    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final Vertx vertx;
    private final HttpClient client;
    private final Resolver resolver;
    private final boolean privateAllowed;
    private final Clock clock;
    private final Duration whole;

    @Inject
    Sender(Vertx vertx, Clock clock,
            @ConfigProperty(name = "minhbach.webhooks.private-addresses", defaultValue = "false") boolean privateAllowed) {
        this(vertx, clock, privateAllowed, InetAddress::getAllByName, new HttpClientOptions(), WHOLE);
    }

    Sender(Vertx vertx, Clock clock, boolean privateAllowed, Resolver resolver, HttpClientOptions options,
            Duration whole) {
        this.vertx = vertx;
        this.clock = clock;
        this.privateAllowed = privateAllowed;
        this.resolver = resolver;
        this.whole = whole;
        // A connection that is kept would be to an address that was looked at long ago.
        this.client = vertx.createHttpClient(
                options.setKeepAlive(false).setMaxPoolSize(64).setConnectTimeout((int) CONNECT.toMillis())
                        .setSslHandshakeTimeout(CONNECT.toSeconds()).setVerifyHost(true).setMaxHeaderSize(16_384));
    }

    /**
     * Looks at an address before it is taken.
     *
     * @throws Target.Refused where nothing would be sent there as things are
     */
    public void check(String address) {
        Target target = Target.of(address);
        try {
            target.check(List.of(resolver.resolve(target.host())), privateAllowed);
        } catch (UnknownHostException unknown) {
            throw new Target.Refused("There is no host " + target.host());
        }
    }

    /**
     * Sends a message and waits for what comes of it, 15 seconds at most; never throws what the receiver does.
     *
     * @param secrets that sign it
     */
    public Answer send(String address, String id, byte[] body, List<byte[]> secrets) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        Exchange exchange = new Exchange(answer);
        try {
            Target target = Target.of(address);
            vertx.executeBlocking(() -> {
                List<InetAddress> addresses = List.of(resolver.resolve(target.host()));
                target.check(addresses, privateAllowed);
                return addresses;
            }, false).onSuccess(addresses -> post(target, addresses, id, body, secrets, exchange))
                    .onFailure(exchange::failed);
            return answer.get(whole.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Target.Refused refused) {
            return Answer.none(refused.getMessage());
        } catch (TimeoutException late) {
            return exchange.cutOff("no answer within " + whole.toSeconds() + " seconds");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return exchange.cutOff("the instance stopped");
        } catch (ExecutionException impossible) {
            return Answer.none(impossible.getMessage());
        }
    }

    /** To the first of the addresses, to the next where nobody is there. */
    private void post(Target target, List<InetAddress> addresses, String id, byte[] body, List<byte[]> secrets,
            Exchange exchange) {
        if (exchange.isOver()) {
            return;
        }
        long seconds = clock.instant().getEpochSecond();
        RequestOptions to = new RequestOptions().setMethod(HttpMethod.POST).setSsl(target.secure())
                .setHost(target.host()).setPort(target.port()).setURI(target.path())
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(addresses.get(0), target.port())))
                .setFollowRedirects(false);
        client.request(to).onSuccess(request -> {
            request.putHeader("content-type", "application/json").putHeader("user-agent", AGENT)
                    .putHeader("webhook-id", id)
                    .putHeader("webhook-timestamp", Long.toString(seconds))
                    .putHeader("webhook-signature", Signature.of(id, seconds, body, secrets));
            exchange.begin(request, body);
        }).onFailure(failed -> {
            if (addresses.size() > 1 && !(failed instanceof SSLException)) {
                post(target, addresses.subList(1, addresses.size()), id, body, secrets, exchange);
            } else {
                exchange.failed(failed);
            }
        });
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
