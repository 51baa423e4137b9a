package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When PostgreSQL goes, readers are answered from memory; when it comes back, publishing goes on. */
@Tag("kills")
class OutageIT extends BuiltApplication {

    private static final List<String> PAGES = List.of("/", "/projects", "/funding", "/programmes/bac-kan-2023",
            "/places/bac-kan", "/checks", "/silences",
            "/search?q=so", "/releases/1...2", "/projects?release=1", "/directives.ics",
            "/directives/quang-nam-2024-03-a4", "/figures/funding-1", "/data/press-2020-2024.zip");
    /** It takes one or two; this machine may be busy. */
    private static final Duration SECONDS = Duration.ofSeconds(10);

    private Path dataset;

    @BeforeEach
    void makeADataset() throws IOException {
        dataset = Files.createDirectories(folder.resolve("dataset"));
        Files.writeString(dataset.resolve("dataset.csv"),
                "publisher,title,licence,contact\ntest-outage,Thử,CC0-1.0,thử\n");
        Files.writeString(dataset.resolve("indicators.csv"),
                "code,name,topic,unit,decimals\ntest-outage-x,Chỉ số,SKILLS,%,0\n");
    }

    private static Consumer<Map<String, String>> on(EmbeddedDatabase external) {
        return environment -> external.settings()
                .forEach((name, value) -> environment.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
    }

    private void assertThatEverythingIsRead() throws Exception {
        for (String page : PAGES) {
            assertThat(get(page).statusCode()).as(page).isIn(200, 404);
        }
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(releases()).contains("Bắc Kạn");
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> upload(String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(upload("test-outage", token, zip(dataset)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String token(Consumer<Map<String, String>> configure) throws Exception {
        assertThat(launch(configure, "token", "create", "--publisher", "test-outage", "--holder", "Lan", "--new")
                .waitFor()).isZero();
        return Files.readString(folder.resolve("command.log")).lines().findFirst().orElseThrow();
    }

    @Test
    void readersDoNotNoticeThatTheDatabaseIsAway() throws Exception {
        AtomicReference<String> token = new AtomicReference<>();
        EmbeddedDatabase external = EmbeddedDatabase.open(folder.resolve("external"));
        int databasePort = Integer
                .parseInt(external.settings().get("quarkus.datasource.jdbc.url").replaceFirst(".*:(\\d+)/.*", "$1"));
        try {
            start(on(external));
            token.set(token(on(external)));
            assertThatEverythingIsRead();
        } finally {
            external.close();
        }
        assertThatEverythingIsRead();
        assertThat(get("/q/health/group/publishing").statusCode()).isEqualTo(503);
        HttpResponse<String> refused = upload(token.get());
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        await(() -> get("/q/health/ready").body().contains("away since"));
        assertThat(get("/q/health/ready").body()).contains("away since");

        try (EmbeddedDatabase again = EmbeddedDatabase.open(folder.resolve("external"), databasePort)) {
            long back = System.nanoTime();
            HttpResponse<String> published = upload(token.get());
            assertThat(published.statusCode()).as("the first upload: " + published.body()).isEqualTo(201);
            await(() -> get("/q/health/ready").body().contains("there"));
            assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(SECONDS);
            assertThat(releases()).contains("\"totalCount\":4");
            assertThat(get("/q/health/group/publishing").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aServerThatStartedWithoutItsDatabaseIsReadyWhenThatComes() throws Exception {
        EmbeddedDatabase external = EmbeddedDatabase.open(folder.resolve("external"));
        int databasePort = Integer
                .parseInt(external.settings().get("quarkus.datasource.jdbc.url").replaceFirst(".*:(\\d+)/.*", "$1"));
        external.close();
        start(on(external));
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/q/health/ready").statusCode()).isEqualTo(503);
        try (EmbeddedDatabase come = EmbeddedDatabase.open(folder.resolve("external"), databasePort)) {
            await(() -> get("/q/health/ready").statusCode() == 200);
            assertThatEverythingIsRead();
            // Ready with the first of the bundled datasets; the others follow.
            await(() -> releases().contains("\"totalCount\":3"));
        }
    }

    @Test
    void anEmbeddedDatabaseThatDiesIsStartedAgain() throws Exception {
        start(environment -> {
        });
        String token = token(environment -> {
        });
        for (int i = 0; i < 3; i++) {
            ProcessHandle killed = postmaster().orElseThrow();
            killed.destroyForcibly();
            assertThatEverythingIsRead();
            await(() -> postmaster().filter(each -> each.pid() != killed.pid() && each.isAlive()).isPresent()
                    && get("/q/health/group/publishing").statusCode() == 200);
            Files.writeString(dataset.resolve("indicators.csv"),
                    "code,name,topic,unit,decimals\ntest-outage-x,Chỉ số " + i + ",SKILLS,%,0\n");
            HttpResponse<String> published = upload(token);
            assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
            assertThat(releases()).contains("\"totalCount\":" + (4 + i));
        }
    }

    @Test
    void noDatabaseIsLeftRunningNotEvenOneThatWasJoinedAfterACrash() throws Exception {
        Process first = start(environment -> {
        });
        first.destroyForcibly().waitFor();
        assertThat(postmaster().filter(ProcessHandle::isAlive)).as("a crash leaves it").isPresent();
        Process second = start(environment -> {
        });
        assertThat(releases()).contains("\"totalCount\":3");
        stop(second);
        // Not whether the process is there: where nobody waits for it, it stays although it ended.
        await(() -> !Files.exists(folder.resolve(POSTMASTER)));
        assertThat(folder.resolve(POSTMASTER)).doesNotExist();
    }
}
