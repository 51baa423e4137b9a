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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built application as someone starts it, stops it, kills it, and puts it on a database of their own. */
class StartingIT {

    private static final Path APPLICATION = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final String RELEASES = "{\"query\":\"{releases {totalCount nodes {number sha256 publishedAt}} place(code: \\\"bac-kan\\\") {name}}\"}";

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();
    private int port;

    @BeforeEach
    void takeAFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @AfterEach
    void stopAll() throws Exception {
        for (Process each : processes) {
            stop(each);
        }
        // A killed application leaves its database running: the next one joins it, and here there is none.
        Path pid = folder.resolve("data/postgres/postmaster.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).strip())).ifPresent(ProcessHandle::destroy);
            for (int i = 0; i < 100 && Files.exists(pid); i++) {
                Thread.sleep(100);
            }
        }
    }

    @Test
    void withNothingConfiguredItServesTheBundledDataAndKeepsIt() throws Exception {
        Process first = start(environment -> {});
        assertThat(firstLine()).startsWith("Minh Bạch: http://localhost:" + port);
        String releases = releases();
        assertThat(releases).contains("\"totalCount\":2").contains("Bắc Kạn");
        stop(first);

        Process second = start(environment -> {});
        assertThat(releases()).as("the same data, no new release").isEqualTo(releases);

        second.destroyForcibly().waitFor();
        start(environment -> {});
        assertThat(releases()).as("after a crash that left the database running").isEqualTo(releases);
    }

    @Test
    void aDatasetIsPublishedBesideTheRunningServer() throws Exception {
        start(environment -> {});
        Path dataset = Files.createDirectories(folder.resolve("dataset"));
        Files.writeString(dataset.resolve("dataset.csv"), "publisher,title,licence,contact\ntest-beside,Thử,CC0-1.0,thử\n");
        Files.writeString(dataset.resolve("indicators.csv"), "code,name,topic,unit,decimals\ntest-beside-x,Chỉ số,SKILL,%,0\n");
        assertThat(command("publish", dataset.toString())).startsWith("1 ").contains("indicators.csv:2").contains("SKILL").contains("SKILLS");
        assertThat(releases()).contains("\"totalCount\":2");

        Files.writeString(dataset.resolve("indicators.csv"), "code,name,topic,unit,decimals\ntest-beside-x,Chỉ số,SKILLS,%,0\n");
        assertThat(command("publish", dataset.toString())).startsWith("0 ").contains("3");
        assertThat(releases()).contains("\"totalCount\":3");
        assertThat(command("publish", folder.resolve("missing").toString())).startsWith("2 ");
        assertThat(command("conjure")).startsWith("2 ").contains("conjure");
    }

    @Test
    void onADatabaseOfItsOwnNothingEmbeddedStarts() throws Exception {
        try (EmbeddedDatabase external = EmbeddedDatabase.open(folder.resolve("external"))) {
            Consumer<Map<String, String>> configured = environment -> external.settings().forEach((name, value) ->
                    environment.put(name.toUpperCase().replace('.', '_'), value));
            Process one = start(configured);
            assertThat(releases()).contains("\"totalCount\":2");
            assertThat(folder.resolve("data")).doesNotExist();
            stop(one);
            start(configured);
            assertThat(releases()).contains("\"totalCount\":2");
        }
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNamed() throws Exception {
        Process process = launch(environment -> {
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/nothing");
            environment.put("QUARKUS_DATASOURCE_USERNAME", "nobody");
            environment.put("QUARKUS_DATASOURCE_PASSWORD", "nothing");
        });
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readString(output())).contains("did not start").contains("localhost:1");
    }

    private Process start(Consumer<Map<String, String>> configure) throws Exception {
        Process process = launch(configure);
        for (int i = 0; i < 600 && process.isAlive() && !Files.readString(output()).contains("\n"); i++) {
            Thread.sleep(100);
        }
        assertThat(process.isAlive()).as(Files.readString(output())).isTrue();
        return process;
    }

    private Process launch(Consumer<Map<String, String>> configure, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-jar", APPLICATION.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput((arguments.length == 0 ? output() : folder.resolve("command.log")).toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("MINHBACH_"));
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        // As people write it; PostgreSQL reports the folder without the dot.
        builder.environment().put("MINHBACH_DATA_DIR", "./data");
        configure.accept(builder.environment());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private String command(String... arguments) throws Exception {
        int exit = launch(environment -> {}, arguments).waitFor();
        return exit + " " + Files.readString(folder.resolve("command.log"));
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private Path output() {
        return folder.resolve("server.log");
    }

    private String firstLine() throws IOException {
        return Files.readString(output()).lines().findFirst().orElse("");
    }

    private String releases() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json").timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(RELEASES)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
