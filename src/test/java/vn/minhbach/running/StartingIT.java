package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The built application as someone starts it, stops it, kills it, and puts it on a database of their own. */
class StartingIT extends BuiltApplication {

    @Test
    void withNothingConfiguredItServesTheBundledDataAndKeepsIt() throws Exception {
        Process first = start(environment -> {
        });
        assertThat(firstLine()).isEqualTo("Minh Bạch: http://localhost:" + port + " (portal), http://localhost:" + port
                + "/graphiql (GraphQL console)");
        String releases = releases();
        assertThat(releases).contains("\"totalCount\":3").contains("Bắc Kạn");
        Path left = Files.writeString(folder.resolve("data/temporary/left-by-a-crash"), "x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(left.getParent())))
                .isEqualTo("rwx------");
        stop(first);

        start(environment -> {
        });
        assertThat(releases()).as("the same data, no new release").isEqualTo(releases);
        assertThat(left).doesNotExist();
    }

    @Test
    @Tag("starts")
    void aDatasetIsPublishedBesideTheRunningServer() throws Exception {
        int measured = freePort();
        start(environment -> {
            environment.put("QUARKUS_MANAGEMENT_HOST_ENABLED", "true");
            environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(measured));
            environment.put("MINHBACH_UPLOADS_RESERVE", "1000000G");
            environment.put("MINHBACH_SLOW_ANSWER", "PT0S");
        });
        whatIsMeasuredIsOn(measured);
        HttpResponse<String> full = HttpClient
                .newHttpClient().send(
                        HttpRequest
                                .newBuilder(
                                        URI.create("http://localhost:" + port + "/api/publishers/test-beside/releases"))
                                .POST(HttpRequest.BodyPublishers.ofString("PK")).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(full.statusCode()).as("on a full disk").isEqualTo(507);
        assertThat(full.body()).contains("#problem-room");
        Path dataset = Files.createDirectories(folder.resolve("dataset"));
        Files.writeString(dataset.resolve("dataset.csv"),
                "publisher,title,licence,contact\ntest-beside,Thử,CC0-1.0,thử\n");
        Files.writeString(dataset.resolve("indicators.csv"),
                "code,name,topic,unit,decimals\ntest-beside-x,Chỉ số,SKILL,%,0\n");
        assertThat(command("publish", dataset.toString())).startsWith("1 ").contains("indicators.csv:2")
                .contains("SKILL").contains("SKILLS");
        assertThat(releases()).contains("\"totalCount\":3");

        Files.writeString(dataset.resolve("indicators.csv"),
                "code,name,topic,unit,decimals\ntest-beside-x,Chỉ số,SKILLS,%,0\n");
        assertThat(command("publish", dataset.toString())).startsWith("0 ").contains("release 4");
        assertThat(releases()).contains("\"totalCount\":4");
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** And not on the port of the portal, which says how it is all the same. */
    private void whatIsMeasuredIsOn(int its) throws Exception {
        assertThat(get("/q/metrics").statusCode()).isEqualTo(404);
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
        HttpResponse<String> metrics = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + its + "/q/metrics")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("jvm_memory_used_bytes").contains("minhbach_release 3.0")
                .containsPattern(
                        "minhbach_answers_seconds_count\\{door=\"operation\",release=\"present\",status=\"2xx\"} [1-9]");
        String id = get("/search?q=x%0ay").headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(Files.readString(output())).containsPattern(
                "WARN .*\\(.* " + id + "\\) Slow: GET /search\\?q=x%0ay was answered with 200 after [0-9]+ ms");
    }

    @Test
    @Tag("starts")
    void onADatabaseOfItsOwnNothingEmbeddedStarts() throws Exception {
        try (EmbeddedDatabase external = EmbeddedDatabase.open(folder.resolve("external"))) {
            Consumer<Map<String, String>> configured = environment -> external.settings()
                    .forEach((name, value) -> environment.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
            Process one = start(configured);
            assertThat(releases()).contains("\"totalCount\":3");
            assertThat(folder.resolve("data")).doesNotExist();
            stop(one);
            // One user that does everything, and a portal that the public finds by an address of its own.
            Map<String, String> settings = external.settings();
            start(environment -> environment.putAll(Map.of("QUARKUS_DATASOURCE_JDBC_URL",
                    settings.get("quarkus.datasource.jdbc.url"), "QUARKUS_DATASOURCE_USERNAME",
                    settings.get("quarkus.flyway.publishing.username"), "QUARKUS_DATASOURCE_PASSWORD",
                    settings.get("quarkus.flyway.publishing.password"),
                    "MINHBACH_ADDRESS", "https://minhbach.example.vn", "MINHBACH_SECURITY_CONTACT",
                    "mailto:an-ninh@example.vn")));
            assertThat(releases()).contains("\"totalCount\":3");
            assertThat(get("/figures/funding-1.json").body())
                    .contains("\"https://minhbach.example.vn/figures/funding-1").doesNotContain("localhost");
            assertThat(get("/").body()).contains("<link rel=\"canonical\" href=\"https://minhbach.example.vn/\">",
                    "hreflang=\"en\" href=\"https://minhbach.example.vn/?lang=en\"",
                    "hreflang=\"x-default\" href=\"https://minhbach.example.vn/\"");
            assertThat(get("/projects?order=NAME_DESC").body())
                    .contains("<link rel=\"canonical\" href=\"https://minhbach.example.vn/projects\">")
                    .doesNotContain("noindex");
            assertThat(get("/robots.txt").body()).contains("Sitemap: https://minhbach.example.vn/sitemap.xml");
            assertThat(get("/sitemap-places-1.xml").body())
                    .contains("<loc>https://minhbach.example.vn/places/bac-kan?lang=en</loc>");
            assertThat(get("/.well-known/security.txt").body()).contains("Contact: mailto:an-ninh@example.vn",
                    "Expires: 20", "Canonical: https://minhbach.example.vn/.well-known/security.txt");
        }
    }

    @Test
    @Tag("starts")
    void aDatabaseThatCannotBeReachedIsNamed() throws Exception {
        start(environment -> {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/nothing");
            environment.put("QUARKUS_DATASOURCE_USERNAME", "nobody");
            environment.put("QUARKUS_DATASOURCE_PASSWORD", "nothing");
        });
        assertThat(Files.readString(output())).contains("The database is away").contains("localhost:1");
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(503);
        HttpResponse<String> page = get("/projects");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("thử lại").contains("try again");
        assertThat(releases()).contains("could not be read yet");
    }

    @Test
    @Tag("starts")
    void aSecondServerOnOneFolderSaysSoAndTouchesNothing() throws Exception {
        start(environment -> {
        });
        String releases = releases();
        Process second = launch(environment -> {
        }, folder.resolve("second.log"));
        assertThat(second.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).isNotZero();
        assertThat(Files.readString(folder.resolve("second.log"))).contains("Another server runs on the folder");
        assertThat(releases()).isEqualTo(releases);
    }
}
