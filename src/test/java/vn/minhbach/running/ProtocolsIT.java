package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import io.smallrye.certs.PemCertificateFiles;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;

import vn.minhbach.browser.Browser;
import vn.minhbach.publishing.MiniDataset;

/**
 * The portal with a certificate of its own, as an operator sets it up: whatever a client speaks, it is answered alike.
 */
@Tag("starts")
class ProtocolsIT extends BuiltApplication {

    private static final String PUBLISHER = "test-protocols";
    private static final int MEBIBYTE = 1 << 20;
    private static final Pattern STYLES = Pattern.compile("href=\"(/[^\"]+\\.css)\"");

    private enum Protocol {
        HTTP_1_1(HttpVersion.HTTP_1_1, false, false),
        HTTP_1_1_OVER_TLS(HttpVersion.HTTP_1_1, true, false),
        HTTP_2_OVER_TLS(HttpVersion.HTTP_2, true, false),
        /** As Java's own client begins wherever there is no TLS. */
        HTTP_2_BY_UPGRADE(HttpVersion.HTTP_2, false, true),
        HTTP_2_BY_PRIOR_KNOWLEDGE(HttpVersion.HTTP_2, false, false);

        private final HttpVersion version;
        private final boolean secure;
        private final boolean upgrade;

        Protocol(HttpVersion version, boolean secure, boolean upgrade) {
            this.version = version;
            this.secure = secure;
            this.upgrade = upgrade;
        }
    }

    /**
     * A request to one door.
     *
     * @param body null where none is sent
     * @param measured whether the request says how long its body is
     */
    private record Asked(HttpMethod method, String path, Map<String, String> headers, Buffer body, boolean measured,
            int status) {

        static Asked get(String path) {
            return new Asked(HttpMethod.GET, path, Map.of(), null, true, 200);
        }

        static Asked post(String path, String type, Buffer body) {
            return new Asked(HttpMethod.POST, path, Map.of("Content-Type", type), body, true, 200);
        }

        static Asked graphQl(String query) {
            return post("/graphql", "application/json", Buffer.buffer("{\"query\": \"" + query + "\"}"));
        }

        Asked by(HttpMethod other) {
            return new Asked(other, path, headers, body, measured, status);
        }

        Asked with(String header, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(header, value);
            return new Asked(method, path, Map.copyOf(more), body, measured, status);
        }

        Asked unmeasured() {
            return new Asked(method, path, headers, body, false, status);
        }

        Asked expecting(int other) {
            return new Asked(method, path, headers, body, measured, other);
        }

        @Override
        public String toString() {
            return method + " " + (path.length() > 100 ? path.substring(0, 100) + "…" : path)
                    + (body == null ? "" : ", " + body.length() + " bytes"
                            + (measured ? "" : ", not said beforehand"));
        }
    }

    /** @param body without the address of the portal, which differs with the protocol */
    private record Answer(HttpVersion version, int status, String type, String body) {
    }

    private Vertx clients;
    private PemCertificateFiles certificate;
    private int securePort;

    @BeforeEach
    void startWithACertificate() throws Exception {
        clients = Vertx.vertx();
        certificate = (PemCertificateFiles) new CertificateGenerator(folder, true)
                .generate(new CertificateRequest().withName("portal")
                        .withFormat(Format.PEM).withCN("localhost").withSubjectAlternativeName("DNS:localhost"))
                .get(0);
        start(environment -> {
            environment.put("QUARKUS_HTTP_SSL_CERTIFICATE_FILES", certificate.certFile().toString());
            environment.put("QUARKUS_HTTP_SSL_CERTIFICATE_KEY_FILES", certificate.keyFile().toString());
            environment.put("QUARKUS_HTTP_SSL_PORT", "0");
            // Every protocol is denied the same.
            environment.put("MINHBACH_DENIALS_MOST", "1000");
        });
        Matcher told = FIRST_LINE.matcher(firstLine());
        assertThat(told.matches()).isTrue();
        assertThat(told.group("secure")).as("an address to look at over TLS").isNotNull();
        securePort = Integer.parseInt(told.group("secure"));
    }

    @AfterEach
    void closeClients() throws Exception {
        clients.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @Test
    void everyDoorAnswersAlikeWhateverTheClientSpeaksAndABrowserPublishesOverTls() throws Exception {
        String token = command("token", "create", "--publisher", PUBLISHER, "--holder", "Nguyễn Thị Hoa", "--new")
                .lines().findFirst().orElseThrow().substring(2);
        everyDoorAnswersAlike(token);
        aBrowserReadsAndPublishes(token);
    }

    private void everyDoorAnswersAlike(String token) throws Exception {
        // Once before, so that what is worked out in the background is on the page.
        ask(Protocol.HTTP_1_1, Asked.get("/"));
        ask(Protocol.HTTP_1_1, Asked.get("/checks"));
        Matcher styles = STYLES.matcher(ask(Protocol.HTTP_1_1, Asked.get("/")).body());
        assertThat(styles.find()).isTrue();
        SoftAssertions all = new SoftAssertions();
        for (Asked asked : asked(styles.group(1), token)) {
            Answer plain = ask(Protocol.HTTP_1_1, asked);
            all.assertThat(plain.status()).as("%s: %s", asked, plain).isEqualTo(asked.status());
            for (Protocol protocol : Protocol.values()) {
                Answer answer = ask(protocol, asked);
                all.assertThat(answer.version()).as("%s by %s", asked, protocol).isEqualTo(protocol.version);
                all.assertThat(answer).as("%s by %s", asked, protocol).usingRecursiveComparison()
                        .ignoringFields("version").isEqualTo(plain);
            }
        }
        all.assertAll();
    }

    private List<Asked> asked(String styles, String token) {
        MiniDataset mini = new MiniDataset(folder, PUBLISHER);
        Asked upload = Asked
                .post("/api/publishers/" + PUBLISHER + "/releases?dryRun=true", "application/zip",
                        Buffer.buffer(mini.zip()))
                .with("Authorization", "Bearer " + token);
        Asked signIn = Asked
                .post("/publish/sign-in", "application/x-www-form-urlencoded", Buffer.buffer("token=" + token + "x"))
                .with("Origin", "{portal}").expecting(401);
        Asked large = Asked
                .post("/publish/sign-in", "application/x-www-form-urlencoded",
                        Buffer.buffer("token=" + "x".repeat(2 * MEBIBYTE)))
                .with("Origin", "{portal}").expecting(413);
        Asked question = Asked.graphQl("{ place(code: \\\"bac-kan\\\") { name } }");
        Asked largeQuestion = Asked.graphQl(" ".repeat(2 * MEBIBYTE)).expecting(413);
        Asked confirm = new Asked(HttpMethod.POST,
                "/api/publishers/" + PUBLISHER + "/drafts/00000000-0000-0000-0000-000000000000/release?seen=1",
                Map.of("Authorization", "Bearer " + token), null, true, 404);
        String pinned = "release=2&query=" + encoded("{ releases { nodes { number sha256 } } }");
        return List.of(Asked.get("/"), Asked.get("/").with("Accept-Encoding", "gzip"), Asked.get("/projects"),
                Asked.get("/releases?lang=en"),
                Asked.get("/releases").by(HttpMethod.HEAD), Asked.get("/releases/1...2"),
                Asked.get("/figures/funding-1"),
                Asked.get("/figures/funding-1.bib"), Asked.get("/directives.ics"), Asked.get("/checks.csv"),
                Asked.get("/no-such-page").expecting(404),
                Asked.get(styles), Asked.get(styles).with("Accept-Encoding", "gzip"), Asked.get("/social.png"),
                Asked.get("/data/minh-bach.zip"), Asked.get("/data/datapackage.json"),
                Asked.get("/graphql?query=" + encoded("{ __typename }")), Asked.get("/graphql?" + pinned),
                // As long as an address may be that is cited.
                Asked.get("/graphql?query=" + encoded("{ __typename }" + " ".repeat(15_900))),
                Asked.get("/cite?query=" + encoded("{ __typename }")), Asked.get("/graphql/schema.graphql"),
                Asked.get("/graphiql/"),
                question, question.unmeasured(), largeQuestion, largeQuestion.unmeasured(),
                question.by(HttpMethod.PUT).expecting(405),
                Asked.get("/publish"), signIn, signIn.unmeasured(),
                signIn.with("Origin", "https://elsewhere.example").expecting(403),
                large, upload, upload.unmeasured(), upload.with("Authorization", "Bearer nobody").expecting(401),
                confirm, confirm.unmeasured(),
                Asked.get("/api/publishers/" + PUBLISHER + "/drafts").with("Authorization", "Bearer " + token),
                Asked.get("/releases").by(HttpMethod.OPTIONS),
                Asked.get("/releases").by(HttpMethod.DELETE).expecting(405), Asked.get("/q/health"));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private String portal(Protocol protocol) {
        return protocol.secure ? "https://localhost:" + securePort : "http://localhost:" + port;
    }

    private Answer ask(Protocol protocol, Asked asked) throws Exception {
        HttpClientOptions options = new HttpClientOptions().setProtocolVersion(protocol.version).setSsl(protocol.secure)
                .setUseAlpn(protocol.secure)
                .setHttp2ClearTextUpgrade(protocol.upgrade).setDecompressionSupported(true)
                .setPemTrustOptions(new PemTrustOptions().addCertPath(certificate.trustStore().toString()));
        // A connection of its own each time, as how it begins is what differs; closed where it may still be sending what is too much.
        HttpClient client = clients.httpClientBuilder().with(options)
                .withConnectHandler(each -> each.exceptionHandler(closed -> {
                })).build();
        try {
            return client
                    .request(new RequestOptions().setMethod(asked.method())
                            .setAbsoluteURI(portal(protocol) + asked.path()))
                    .compose(request -> send(request, asked, header -> header.replace("{portal}", portal(protocol))))
                    .compose(response -> response.body()
                            .map(body -> new Answer(response.version(), response.statusCode(),
                                    response.getHeader("Content-Type"),
                                    body.toString(StandardCharsets.ISO_8859_1).replace(portal(protocol), "{portal}")
                                            .replace(encoded(portal(protocol)), "{portal}"))))
                    .otherwise(failed -> new Answer(protocol.version, 0, null, failed.toString()))
                    .toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
        } finally {
            client.close();
        }
    }

    private static Future<HttpClientResponse> send(HttpClientRequest request, Asked asked,
            UnaryOperator<String> header) {
        asked.headers().forEach((name, value) -> request.putHeader(name, header.apply(value)));
        if (asked.body() == null && asked.measured()) {
            return request.send();
        } else if (asked.measured()) {
            return request.send(asked.body());
        }
        request.setChunked(true);
        if (asked.body() != null) {
            // It may be answered before all of it was sent.
            request.write(asked.body());
        }
        request.end();
        return request.response();
    }

    private void aBrowserReadsAndPublishes(String token) throws Exception {
        Path file = Files.write(folder.resolve("dataset.zip"), new MiniDataset(folder, PUBLISHER).zip());
        String portal = portal(Protocol.HTTP_2_OVER_TLS);
        try (Browser browser = Browser.open(360, 740, "vi")) {
            browser.go(portal + "/releases");
            assertThat(browser.run("return performance.getEntriesByType('navigation')[0].nextHopProtocol"))
                    .isEqualTo("h2");
            assertThat(browser.text(By.tagName("main"))).contains("Chuyển đổi số cấp tỉnh qua tin báo và thông báo");
            browser.press(By.cssSelector("main a[href='/releases/1']"));
            assertThat(browser.text(By.tagName("h1"))).contains("1");
            browser.press(By.cssSelector("footer a[href='/publish']"));
            browser.find(By.id("token")).sendKeys(token);
            browser.press(By.cssSelector("main form.sheet button"));
            assertThat(browser.text(By.tagName("main"))).contains("Nguyễn Thị Hoa");
            browser.find(By.id("file")).sendKeys(file.toString());
            browser.press(By.cssSelector("form.sheet button"));
            assertThat(browser.text(By.tagName("main"))).contains("Những gì sẽ thay đổi");
            browser.press(By.cssSelector("#decide form.sheet button"));
            assertThat(browser.text(By.tagName("main"))).contains("Đã công bố");
            browser.press(By.cssSelector("a.button[href='/releases/4']"));
            assertThat(browser.text(By.tagName("main"))).contains("Dữ liệu thử");
        }
    }
}
