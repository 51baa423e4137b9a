package vn.minhbach.webhook;

import static io.restassured.RestAssured.given;
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
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Histories;
import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.Publisher;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.webhook.Deliveries;
import vn.minhbach.running.Commands;
import vn.minhbach.running.EmbeddedDatabaseResource;
import vn.minhbach.webhook.sending.Sender;

/** An address that is told of releases, as its receiver sees it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class WebhooksTest {

    private static final Pattern SECRET = Pattern.compile("whsec_([A-Za-z0-9+/]{43}=)");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Several times as long as anything takes that would come. */
    private static final Duration NOTHING_COMES = Duration.ofMillis(600);

    @Inject
    Publisher publisher;

    @Inject
    Commands commands;

    @Inject
    Deliveries deliveries;

    @Inject
    ReleaseMessage messages;

    @Inject
    Releases releases;

    @Inject
    Sender sender;

    @Inject
    Audit audit;

    @Inject
    Histories histories;

    @TempDir
    Path folder;

    private record Received(String path, String id, String timestamp, String signature, String body) {

        JsonPath data() {
            return new JsonPath(body).setRootPath("data");
        }

        int release() {
            return data().getInt("release");
        }

        boolean isSignedBy(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
                String expected = Base64.getEncoder().encodeToString(mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
                return List.of(signature.split(" ")).contains("v1," + expected);
            } catch (GeneralSecurityException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<String> registered = new ArrayList<>();
    private volatile ToIntFunction<Received> answer = each -> 200;
    private HttpServer receiver;

    @BeforeEach
    void receive() throws IOException {
        // As a server has read what was published before it is there for anybody.
        releases.latest();
        receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        receiver.setExecutor(Executors.newCachedThreadPool());
        receiver.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            Received each = new Received(exchange.getRequestURI().toString(), headers.getFirst("webhook-id"), headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"), new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
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

    private String run(String... args) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        List<String> all = new ArrayList<>(List.of("webhooks"));
        all.addAll(List.of(args));
        return commands.line().setOut(out).setErr(out).execute(all.toArray(String[]::new)) + " " + said;
    }

    private record Registered(String id, String secret) {
    }

    private Registered add(String path, String... options) {
        List<String> args = new ArrayList<>(List.of("add", "http://127.0.0.1:" + receiver.getAddress().getPort() + path));
        args.addAll(List.of(options));
        String said = run(args.toArray(String[]::new));
        Matcher secret = SECRET.matcher(said);
        Matcher id = Pattern.compile("secret of webhook ([a-z2-7]{12})").matcher(said);
        assertThat(secret.find() && id.find()).as(said).isTrue();
        registered.add(id.group(1));
        return new Registered(id.group(1), secret.group());
    }

    private int published(MiniDataset mini, String reason) {
        Outcome outcome = publisher.publish(mini.dataset(), reason);
        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        return ((Outcome.Published) outcome).release();
    }

    private void until(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("%s", received).isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Test
    void isToldOfAReleaseOnceAndSigned() throws InterruptedException {
        Registered hook = add("/hook?key=1");
        int release = published(new MiniDataset(folder, "test-hook"), null);
        until(() -> !received.isEmpty());
        Received told = received.get(0);
        assertThat(told.path()).isEqualTo("/hook?key=1");
        assertThat(told.id()).matches("msg_[a-z2-7]{26}");
        assertThat(told.isSignedBy(hook.secret())).isTrue();
        assertThat(told.signature().split(" ")).hasSize(1);
        JsonPath message = new JsonPath(told.body());
        assertThat(message.getString("type")).isEqualTo("release.published");
        assertThat(message.getString("timestamp")).isEqualTo(releases.find(release).orElseThrow().publishedAt().toString());
        assertThat(told.release()).isEqualTo(release);
        assertThat(told.data().getString("publisher")).isEqualTo("test-hook");
        assertThat(told.data().getString("url")).isEqualTo("/releases/" + release);
        assertThat(told.data().getInt("added")).isPositive().isEqualTo(told.data().getInt("touched.added"));
        assertThat(told.body().length()).isLessThan(20_000);
        assertThat(given().urlEncodingEnabled(false).get(told.data().getString("changesUrl")).then().statusCode(200).extract().jsonPath().getList("$"))
                .hasSize(told.data().getInt("added"));

        Thread.sleep(NOTHING_COMES.toMillis());
        assertThat(received).hasSize(1);
        assertThat(run("deliveries", hook.id())).startsWith("0 ").contains("release " + release, "delivered ", "1 attempt ", "last: 200", told.id());
        assertThat(run("list")).startsWith("0 ").contains(hook.id(), "/hook?key=1", "told up to release " + release).doesNotContain("whsec_");
    }

    @Test
    void isToldOnlyOfWhatItAskedForWithTheOldAndTheNewFigure() throws InterruptedException {
        MiniDataset mini = new MiniDataset(folder, "test-hooks-of");
        published(mini, null);
        add("/", "--programme", "test-hooks-of-2023", "--publisher", "test-hooks-of,test-hooks-other", "--lang", "en");
        published(new MiniDataset(folder, "test-hooks-other"), null);
        published(mini.change("projects.csv", 3, "Dự án hai", "Dự án 2"), null);
        int correction = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Nhập nhầm");
        until(() -> !received.isEmpty());
        assertThat(received).extracting(Received::release).containsExactly(correction);
        JsonPath data = received.get(0).data();
        assertThat(data.getString("reason")).isEqualTo("Nhập nhầm");
        assertThat(data.getBoolean("complete")).isTrue();
        assertThat(data.getString("changes[0].kind")).isEqualTo("CHANGED");
        assertThat(data.getString("changes[0].programme")).isEqualTo("test-hooks-of-2023");
        assertThat(data.getString("changes[0].before.text")).isEqualTo("more than VND 67 billion");
        assertThat(data.getString("changes[0].after.text")).isEqualTo("more than VND 68 billion");
        assertThat(received.get(0).body()).contains("\"value\":68000000000,");
        given().get(data.getString("changes[0].after.url")).then().statusCode(200);
        assertThat(data.getString("filter")).isEqualTo("programme=test-hooks-of-2023&publisher=test-hooks-of&publisher=test-hooks-other");
        assertThat(given().urlEncodingEnabled(false).get(data.getString("changesUrl")).then().extract().jsonPath().getList("key")).isEqualTo(data.getList("changes.key"));
    }

    @Test
    void aReceiverThatFailsIsTriedAgainWithTheSameMessage() throws InterruptedException {
        answer = each -> received.size() < 3 ? 503 : 200;
        Registered hook = add("/");
        published(new MiniDataset(folder, "test-hooks-again"), null);
        until(() -> received.size() == 3);
        Thread.sleep(NOTHING_COMES.toMillis());
        assertThat(received).hasSize(3);
        assertThat(received).extracting(Received::id).containsOnly(received.get(0).id());
        assertThat(received).extracting(Received::body).containsOnly(received.get(0).body());
        assertThat(received).allMatch(each -> each.isSignedBy(hook.secret()));
        assertThat(run("deliveries", hook.id())).contains("delivered ", "3 attempts");
    }

    @Test
    void whoStaysAwayIsDisabledAndGoesOnFromWhereItStood() throws InterruptedException {
        answer = each -> 500;
        Registered hook = add("/");
        MiniDataset mini = new MiniDataset(folder, "test-hooks-away");
        int first = published(mini, null);
        until(() -> run("list").contains("DISABLED"));
        assertThat(received).hasSize(4);
        assertThat(run("list")).contains("(500): webhooks enable " + hook.id());
        assertThat(run("deliveries", hook.id())).contains("given up", "4 attempts", "last: 500");
        assertThat(run("test", hook.id())).startsWith("2 Disabled since ");
        int second = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "sửa");
        int third = published(mini.change("funding.csv", 2, "68000000000", "69000000000"), "sửa");
        Thread.sleep(NOTHING_COMES.toMillis());
        assertThat(received).hasSize(4);

        received.clear();
        answer = each -> 200;
        assertThat(run("enable", hook.id())).startsWith("0 ");
        until(() -> received.size() >= 3);
        assertThat(received).extracting(Received::release).containsExactly(first, second, third);
    }

    @Test
    void whoIsGoneIsToldNothingMore() throws InterruptedException {
        answer = each -> 410;
        add("/");
        published(new MiniDataset(folder, "test-hooks-gone"), null);
        until(() -> run("list").contains("DISABLED"));
        assertThat(received).hasSize(1);
    }

    @Test
    void itsOperatorTriesItSendsAgainAndChangesTheSecret() throws InterruptedException {
        Registered hook = add("/");
        assertThat(run("test", hook.id())).startsWith("0 ").contains("ping", "delivered", "last: 200");
        assertThat(received.get(0).body()).matches("\\{\"type\":\"ping\",\"timestamp\":\"[^\"]+Z\",\"data\":\\{\"webhook\":\"" + hook.id() + "\"}}");
        published(new MiniDataset(folder, "test-hooks-operator"), null);
        until(() -> received.size() == 2);
        until(() -> run("deliveries", hook.id()).contains("1 attempt  last: 200"));

        String rotated = run("rotate", hook.id());
        Matcher secret = SECRET.matcher(rotated);
        assertThat(secret.find()).isTrue();
        String delivery = run("deliveries", hook.id(), "--most", "1").split("\\s+")[1];
        assertThat(run("redeliver", hook.id(), delivery)).startsWith("0 ");
        Received again = received.get(2);
        assertThat(again.id()).isEqualTo(received.get(1).id());
        assertThat(again.body()).isEqualTo(received.get(1).body());
        assertThat(again.isSignedBy(hook.secret()) && again.isSignedBy(secret.group())).isTrue();
        assertThat(run("redeliver", hook.id(), "999999999")).startsWith("2 ");

        answer = each -> 302;
        assertThat(run("test", hook.id())).startsWith("1 ").contains("redirects are not followed");
        assertThat(run("remove", hook.id())).startsWith("0 ");
        for (String command : List.of("remove", "rotate", "enable", "test", "deliveries")) {
            assertThat(run(command, hook.id())).startsWith("2 There is no such webhook");
        }
        int before = received.size();
        published(new MiniDataset(folder, "test-hooks-removed"), null);
        Thread.sleep(NOTHING_COMES.toMillis());
        assertThat(received).hasSize(before);
        assertThat(run("add", "ftp://example.vn/")).startsWith("2 ");
        assertThat(run("add", "https://example.vn/", "--place", "Bắc Kạn")).startsWith("2 ");
        assertThat(audit.latest(null, null, 30)).anyMatch(each -> each.action().equals("ADD_WEBHOOK")).anyMatch(each -> each.action().equals("REMOVE_WEBHOOK"));
    }

    @Test
    void ofSeveralInstancesOneSends() throws InterruptedException {
        List<Deliverer> others = IntStream.range(0, 2).mapToObj(i -> new Deliverer(deliveries, messages, releases, sender, audit, histories, List.of(Duration.ofSeconds(5)),
                Duration.ofMillis(10), true)).toList();
        others.forEach(each -> each.start(null));
        try {
            IntStream.range(0, 12).forEach(i -> add("/" + i));
            MiniDataset mini = new MiniDataset(folder, "test-hooks-many");
            published(mini, null);
            published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "sửa");
            until(() -> received.size() >= 24);
            Thread.sleep(NOTHING_COMES.toMillis());
            assertThat(received).hasSize(24);
            assertThat(received.stream().map(each -> each.path() + " " + each.release())).doesNotHaveDuplicates();
        } finally {
            others.forEach(each -> each.stop(null));
        }
    }
}
