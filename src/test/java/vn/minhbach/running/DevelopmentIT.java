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
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Development mode as a contributor has it: {@code ./mvnw quarkus:dev} in a copy of this project, which is then edited.
 */
@Tag("starts")
class DevelopmentIT {

    /** For what Maven compiles, and for a start after an edit, on a machine that is busy with something else. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    Path project;

    private final HttpClient client = HttpClient.newHttpClient();
    private Process maven;
    private int port;

    @BeforeEach
    void startInACopy() throws IOException {
        for (String each : List.of("pom.xml", "mvnw", ".mvn", "src/main", "src/format", "portal")) {
            copy(Path.of(each));
        }
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder("./mvnw", "-B", "-ntp", "quarkus:dev",
                "-Dquarkus.http.port=" + port, "-Ddebug=false",
                "-Dquarkus.console.enabled=false", "-Dquarkus.analytics.disabled=true").directory(project.toFile())
                .redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().keySet().removeIf(
                name -> name.startsWith("QUARKUS_") || name.startsWith("MINHBACH_") || name.startsWith("MAVEN_"));
        maven = builder.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        List<ProcessHandle> started = maven.descendants().toList();
        maven.destroy();
        maven.waitFor(1, TimeUnit.MINUTES);
        // The application closes its database as it ends; only then may the folder go.
        started.forEach(ProcessHandle::destroy);
        started.forEach(each -> each.onExit().orTimeout(1, TimeUnit.MINUTES).join());
    }

    @Test
    void anEditShowsWithoutAnotherStart() throws Exception {
        comes("/?lang=en", "<body>");

        edit("portal/templates/layout.html", "<body>", "<body data-edited=\"template\">");
        comes("/?lang=en", "<body data-edited=\"template\">");

        edit("portal/messages/home_en.properties", "title=", "title=Edited: ");
        comes("/?lang=en", "Edited: ");

        edit("portal/app/style.css", ":root {", ":root { --edited: #010203;");
        comes("/static/bundle/app.css", "--edited");

        edit("src/main/java/vn/minhbach/portal/listing/RobotsResource.java", "User-agent: *\n",
                "# edited\n            User-agent: *\n");
        comes("/robots.txt", "# edited");

        edit("src/main/resources/graphql/schema.graphql", "Opaque; ask", "Edited; ask");
        comes("/graphql/schema.graphql", "Edited; ask");
        // Classes of the API are loaded anew with each edit, and the schema must be bound to the new ones.
        comes("/graphql?query=%7Breleases%7BtotalCount%7D%7D", "{\"data\":{\"releases\":{\"totalCount\":3}}}");
        assertThat(maven.isAlive()).isTrue();
    }

    /** Quarkus looks for edits no more often than every two seconds, and the style is made anew beside requests. */
    private void comes(String address, String text) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).timeout(PATIENCE)
                .build();
        String last = "";
        for (long started = System.nanoTime(); maven.isAlive()
                && System.nanoTime() - started < PATIENCE.toNanos(); Thread.sleep(500)) {
            try {
                last = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            } catch (IOException notYet) {
                // Before the first start, and on connections that an edit ended.
                continue;
            }
            if (last.contains(text)) {
                return;
            }
        }
        throw new AssertionError(address + " never said " + text + " but\n" + last + "\n" + Files.readString(log()));
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(project.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(project.resolve(file), text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    private void copy(Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path copied = project.resolve(each);
                Files.createDirectories(copied.getParent());
                Files.copy(each, copied, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private Path log() {
        return project.resolve("development.log");
    }
}
