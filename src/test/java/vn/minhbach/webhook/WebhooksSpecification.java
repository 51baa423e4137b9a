package vn.minhbach.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import io.restassured.path.json.JsonPath;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.Publisher;
import vn.minhbach.publishing.webhook.Deliveries;
import vn.minhbach.running.Commands;

/** An address that is told of releases, as its receiver sees it. */
abstract class WebhooksSpecification {

    static final Pattern SECRET = Pattern.compile("whsec_([A-Za-z0-9+/]{43}=)");
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Several times as long as anything takes that would come. */
    static final Duration NOTHING_COMES = Duration.ofMillis(600);

    @Inject
    Publisher publisher;

    @Inject
    Commands commands;

    @Inject
    Deliveries deliveries;

    @Inject
    Releases releases;

    @TempDir
    Path folder;

    record Received(String path, String id, String timestamp, String signature, String body) {

        JsonPath data() {
            return new JsonPath(body).setRootPath("data");
        }

        int release() {
            return data().getInt("release");
        }

        boolean isSignedBy(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())),
                        "HmacSHA256"));
                String expected = Base64.getEncoder().encodeToString(
                        mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
                return List.of(signature.split(" ")).contains("v1," + expected);
            } catch (GeneralSecurityException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    final List<Received> received = new CopyOnWriteArrayList<>();
    final List<String> registered = new ArrayList<>();
    volatile ToIntFunction<Received> answer = each -> 200;
    HttpServer receiver;

    @BeforeEach
    void receive() throws IOException {
        // As a server has read what was published before it is there for anybody.
        releases.latest();
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.setExecutor(Executors.newCachedThreadPool());
        receiver.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            Received each = new Received(exchange.getRequestURI().toString(), headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            received.add(each);
            exchange.sendResponseHeaders(answer.applyAsInt(each), -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void removeWebhooks() {
        registered.forEach(each -> run("remove", each));
        receiver.stop(0);
    }

    String run(String... args) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        List<String> all = new ArrayList<>(List.of("webhooks"));
        all.addAll(List.of(args));
        return commands.line().setOut(out).setErr(out).execute(all.toArray(String[]::new)) + " " + said;
    }

    record Registered(String id, String secret) {
    }

    Registered add(String path, String... options) {
        List<String> args = new ArrayList<>(
                List.of("add", "http://127.0.0.1:" + receiver.getAddress().getPort() + path));
        args.addAll(List.of(options));
        String said = run(args.toArray(String[]::new));
        Matcher secret = SECRET.matcher(said);
        Matcher id = Pattern.compile("secret of webhook ([a-z2-7]{12})").matcher(said);
        assertThat(secret.find() && id.find()).as(said).isTrue();
        registered.add(id.group(1));
        return new Registered(id.group(1), secret.group());
    }

    int published(MiniDataset mini, String reason) {
        Outcome outcome = publisher.publish(mini.dataset(), reason);
        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        return ((Outcome.Published) outcome).release();
    }

    void until(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("%s", received).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
