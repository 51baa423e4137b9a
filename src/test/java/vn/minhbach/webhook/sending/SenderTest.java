package vn.minhbach.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import io.smallrye.certs.PemCertificateFiles;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;

/** What a message meets on its way. */
class SenderTest {

    private static final Duration LONG = Duration.ofSeconds(15);
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final Vertx vertx = Vertx.vertx();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private HttpServer receiver(HttpServerOptions options, Consumer<HttpServerRequest> answer) {
        return vertx.createHttpServer(options).requestHandler(request -> {
            asked.add(request.host() + request.uri());
            answer.accept(request);
        }).listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    private Sender sender(boolean privateAllowed, HttpClientOptions options) {
        return sender(privateAllowed, options, LONG);
    }

    private Sender sender(boolean privateAllowed, HttpClientOptions options, Duration whole) {
        return new Sender(vertx, Clock.systemUTC(), privateAllowed, host -> new InetAddress[]{HERE}, options, whole);
    }

    private Answer send(HttpServer receiver, String path) {
        return send(receiver, path, LONG);
    }

    private Answer send(HttpServer receiver, String path, Duration whole) {
        return sender(true, new HttpClientOptions(), whole).send(
                "http://hooks.example.vn:" + receiver.actualPort() + path, "msg_a",
                "{}".getBytes(StandardCharsets.UTF_8), List.of(new byte[32]));
    }

    @Test
    void reachesTheAddressThatWasLookedAtUnderTheNameOfTheHost() {
        HttpServer receiver = receiver(new HttpServerOptions(), request -> request.response().setStatusCode(204).end());
        assertThat(send(receiver, "/hook?a=b")).isEqualTo(new Answer(204, "204", null));
        assertThat(asked).containsExactly("hooks.example.vn:" + receiver.actualPort() + "/hook?a=b");
    }

    @Test
    void nothingIsSentToAPrivateAddressUnlessThatIsWanted() {
        HttpServer receiver = receiver(new HttpServerOptions(), request -> request.response().end());
        Answer refused = sender(false, new HttpClientOptions()).send(
                "https://hooks.example.vn:" + receiver.actualPort() + "/", "msg_a", new byte[0], List.of(new byte[32]));
        assertThat(refused).isEqualTo(Answer.none("hooks.example.vn is at an address that is not public"));
        assertThat(asked).isEmpty();
    }

    @Test
    void aRedirectIsNotFollowed() {
        HttpServer receiver = receiver(new HttpServerOptions(),
                request -> request.response().setStatusCode(307).putHeader("location", "/elsewhere").end());
        assertThat(send(receiver, "/hook").status()).isEqualTo(307);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whoIsSlowIsNotWaitedFor() {
        HttpServer silent = receiver(new HttpServerOptions(), request -> {
        });
        assertThat(send(silent, "/", Duration.ofSeconds(1))).isEqualTo(Answer.none("no answer within 1 seconds"));
        HttpServer dripping = receiver(new HttpServerOptions(),
                request -> request.response().setChunked(true).setStatusCode(200).write("a"));
        assertThat(send(dripping, "/", Duration.ofSeconds(1)).status()).as("what was said is known").isEqualTo(200);
    }

    @Test
    void whoSaysTooMuchIsHungUpOn() {
        HttpServer endless = receiver(new HttpServerOptions(), request -> {
            request.response().setChunked(true).setStatusCode(500);
            vertx.setPeriodic(1, tick -> {
                if (request.response().closed()) {
                    vertx.cancelTimer(tick);
                } else {
                    request.response().write(Buffer.buffer(new byte[4_096]));
                }
            });
        });
        assertThat(send(endless, "/").status()).isEqualTo(500);
    }

    @Test
    void aReceiverSaysForHowLongItWantsToBeLeftAlone() {
        HttpServer busy = receiver(new HttpServerOptions(),
                request -> request.response().setStatusCode(429).putHeader("retry-after", "120").end());
        assertThat(send(busy, "/").retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void whoIsNotThereIsToldOf() {
        HttpServer gone = receiver(new HttpServerOptions(), request -> {
        });
        int port = gone.actualPort();
        gone.close().toCompletionStage().toCompletableFuture().join();
        assertThat(sender(true, new HttpClientOptions())
                .send("http://hooks.example.vn:" + port + "/", "msg_a", new byte[0], List.of(new byte[32])).words())
                .startsWith("no answer: ");
    }

    @Test
    void theCertificateIsThatOfTheHost(@TempDir Path folder) throws Exception {
        PemCertificateFiles files = (PemCertificateFiles) new CertificateGenerator(folder, true)
                .generate(new CertificateRequest().withName("hooks").withCN("hooks.example.vn")
                        .withSubjectAlternativeName("DNS:hooks.example.vn").withFormat(Format.PEM))
                .get(0);
        HttpServer receiver = receiver(new HttpServerOptions().setSsl(true).setKeyCertOptions(new PemKeyCertOptions()
                .setCertPath(files.certFile().toString()).setKeyPath(files.keyFile().toString())),
                request -> request.response().setStatusCode(200).end());
        Sender trusting = sender(true, new HttpClientOptions()
                .setTrustOptions(new PemTrustOptions().addCertPath(files.trustStore().toString())));
        String port = ":" + receiver.actualPort() + "/";
        assertThat(
                trusting.send("https://hooks.example.vn" + port, "msg_a", new byte[0], List.of(new byte[32])).status())
                .isEqualTo(200);
        assertThat(
                trusting.send("https://other.example.vn" + port, "msg_a", new byte[0], List.of(new byte[32])).words())
                .startsWith("no TLS with that host");
        assertThat(sender(true, new HttpClientOptions())
                .send("https://hooks.example.vn" + port, "msg_a", new byte[0], List.of(new byte[32])).words())
                .as("by nobody known")
                .startsWith("no TLS with that host");
        assertThat(asked).hasSize(1);
    }
}
