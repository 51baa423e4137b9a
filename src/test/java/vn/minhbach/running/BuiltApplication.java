package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * What tests of the built application share: to start it in a folder of its own, ask it, command it, and stop it. It
 * takes whatever port is free, and tells it in its first line.
 */
abstract class BuiltApplication {

    private static final Path APPLICATION = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final String RELEASES = "{releases {totalCount nodes {number sha256 publishedAt}} place(code: \\\"bac-kan\\\") {name}}";

    static final String POSTMASTER = "data/postgres/postmaster.pid";

    /** How long whatever is to happen may take on a machine that is busy with something else. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    static final Pattern FIRST_LINE = Pattern.compile(
            "Minh Bạch: (?:https://localhost:(?<secure>\\d+) and )?http://localhost:(?<port>\\d+) \\(portal\\), .*");

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();
    /** Of the server that was started last. */
    int port;

    @AfterEach
    void stopAll() throws Exception {
        for (Process each : processes) {
            stop(each);
        }
        // A killed application leaves its database running: the next one joins it, and here there is none.
        Path pid = folder.resolve(POSTMASTER);
        if (Files.exists(pid)) {
            postmaster().ifPresent(ProcessHandle::destroy);
            await(() -> !Files.exists(pid));
        }
    }

    /** The embedded PostgreSQL, where it runs. */
    Optional<ProcessHandle> postmaster() throws IOException {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve(POSTMASTER)).get(0).strip()));
        } catch (NoSuchFileException ended) {
            // A database with much to write ends a moment after its application.
            return Optional.empty();
        }
    }

    Process start(Consumer<Map<String, String>> configure) throws Exception {
        Process process = launch(configure);
        port = port(process, output());
        return process;
    }

    /** Where a server came to be, once it says so; in its first line, but where something is wrong. */
    static int port(Process process, Path output) throws Exception {
        await(() -> !process.isAlive() || told(output).isPresent());
        assertThat(process.isAlive() && told(output).isPresent()).as(Files.readString(output)).isTrue();
        return Integer.parseInt(told(output).orElseThrow().group("port"));
    }

    private static Optional<Matcher> told(Path output) throws IOException {
        return Files.readString(output).lines().map(FIRST_LINE::matcher).filter(Matcher::matches).findFirst();
    }

    /** Options of the virtual machine that carries out a command; most tests start many that live for seconds. */
    List<String> virtualMachine(String command) {
        return List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m", "-XX:+UseSerialGC");
    }

    static void await(Callable<Boolean> comes) throws Exception {
        for (long started = System.nanoTime(); !comes.call() && System.nanoTime() - started < PATIENCE.toNanos();) {
            Thread.sleep(50);
        }
    }

    Process launch(Consumer<Map<String, String>> configure, String... arguments) throws IOException {
        return launch(configure, arguments.length == 0 ? output() : folder.resolve("command.log"), arguments);
    }

    /** @param output where it writes what it says */
    Process launch(Consumer<Map<String, String>> configure, Path output, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        line.addAll(virtualMachine(arguments.length == 0 ? "serve" : arguments[0]));
        // What a killed one leaves there goes with the test's folder.
        line.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("temporary")));
        line.addAll(List.of("-jar", APPLICATION.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("MINHBACH_"));
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        // As people write it; PostgreSQL reports the folder without the dot.
        builder.environment().put("MINHBACH_DATA_DIR", "./data");
        configure.accept(builder.environment());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    String command(String... arguments) throws Exception {
        int exit = launch(environment -> {
        }, arguments).waitFor();
        return exit + " " + SaidByCommand.withoutSteps(Files.readString(folder.resolve("command.log")));
    }

    static void stop(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    Path output() {
        return folder.resolve("server.log");
    }

    String firstLine() throws IOException {
        return Files.readString(output()).lines().findFirst().orElse("");
    }

    /** A request that publishes a zip. */
    HttpRequest.Builder upload(String publisher, String token, Path zip) throws IOException {
        return upload(publisher, token, "application/zip", HttpRequest.BodyPublishers.ofFile(zip));
    }

    HttpRequest.Builder upload(String publisher, String token, String type, HttpRequest.BodyPublisher body) {
        return HttpRequest
                .newBuilder(URI.create("http://localhost:" + port + "/api/publishers/" + publisher + "/releases"))
                .header("Authorization", "Bearer " + token).header("Content-Type", type).POST(body);
    }

    /** A dataset in a folder, as a zip beside it. */
    Path zip(Path dataset) throws IOException {
        Path file = folder.resolve("dataset.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Stream<Path> files = Files.list(dataset)) {
            for (Path each : files.toList()) {
                zip.putNextEntry(new ZipEntry(each.getFileName().toString()));
                Files.copy(each, zip);
            }
        }
        return file;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    String releases() throws Exception {
        return query(RELEASES);
    }

    /** The answer to a GraphQL query, whose quotes are escaped already. */
    String query(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json").timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + query + "\"}")).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
