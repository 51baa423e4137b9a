package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An operator backs the portal up while it is published to, and carries it on elsewhere. */
@Tag("starts")
class BackupIT extends BuiltApplication {

    private static final String PUBLISHER = "test-backup";
    /** Where what one person hands over waits for another. */
    private static final String CAREFUL = "test-backup-careful";
    private static final Pattern RELEASE = Pattern.compile("release (\\d+), schema");
    private static final String PINNED = "{release(number: %1$d) {number publisher sha256 publishedAt auditHead added changed withdrawn changes(first: 500) {nodes {__typename}}} "
            + "observations(release: %1$d, first: 500, filter: {indicator: [\\\"test-backup-i\\\"]}) {totalCount nodes {id figure {text release}}} "
            + "projects(release: %1$d, first: 500) {nodes {id code name status funding {figure {text}}}}}";

    private static Consumer<Map<String, String>> in(String data) {
        return environment -> environment.put("MINHBACH_DATA_DIR", "./" + data);
    }

    private static Consumer<Map<String, String>> on(EmbeddedDatabase database) {
        return environment -> database.settings()
                .forEach((name, value) -> environment.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
    }

    private String command(Consumer<Map<String, String>> where, String... arguments) throws Exception {
        int exit = launch(where, arguments).waitFor();
        return exit + " " + SaidByCommand.withoutSteps(Files.readString(folder.resolve("command.log")));
    }

    private String token(String publisher) throws Exception {
        return command("token", "create", "--publisher", publisher, "--holder", "Lan", "--new").lines().findFirst()
                .orElseThrow().substring(2);
    }

    /** A dataset in which the indicator has so many observations. */
    private Path dataset(String publisher, int observations) throws Exception {
        Path dataset = Files.createDirectories(folder.resolve(publisher));
        Files.writeString(dataset.resolve("dataset.csv"),
                "publisher,title,licence,contact\n" + publisher + ",Dữ liệu thử,CC0-1.0,thử\n");
        Files.writeString(dataset.resolve("sources.csv"), "code,kind,title\n" + publisher + "-s,STATISTICS,Bảng thử\n");
        Files.writeString(dataset.resolve("indicators.csv"),
                "code,name,topic,unit,decimals\n" + publisher + "-i,Chỉ số thử,SKILLS,%,0\n");
        StringBuilder rows = new StringBuilder("indicator,place,value,source,as_of\n");
        for (int i = 0; i < observations; i++) {
            rows.append(publisher).append("-i,bac-kan,").append(i).append(',').append(publisher).append("-s,")
                    .append(1900 + i).append('\n');
        }
        Files.writeString(dataset.resolve("observations.csv"), rows);
        return zip(dataset);
    }

    private HttpResponse<String> publish(String publisher, String token, int observations) throws Exception {
        return HttpClient.newHttpClient().send(upload(publisher, token, dataset(publisher, observations)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String drafts(String token) throws Exception {
        return HttpClient
                .newHttpClient().send(
                        HttpRequest
                                .newBuilder(URI
                                        .create("http://localhost:" + port + "/api/publishers/" + CAREFUL + "/drafts"))
                                .header("Authorization", "Bearer " + token).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private List<String> pinned(int releases) throws Exception {
        List<String> answers = new ArrayList<>();
        for (int number = 1; number <= releases; number++) {
            answers.add(query(PINNED.formatted(number)));
        }
        return answers;
    }

    private static int release(String said) {
        Matcher found = RELEASE.matcher(said);
        assertThat(found.find()).as(said).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void whatIsBackedUpWhileItIsPublishedIsCarriedOnElsewhere() throws Exception {
        Process first = start(in("data"));
        String token = token(PUBLISHER);
        String careful = token(CAREFUL);
        assertThat(command("publisher", CAREFUL, "--two-person")).startsWith("0 ");
        assertThat(publish(CAREFUL, careful, 1).statusCode()).isEqualTo(202);
        String waiting = drafts(careful);
        assertThat(waiting).contains("\"id\"");

        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Integer> publishing = CompletableFuture.supplyAsync(() -> publishUntil(enough, token));
        String said = command("backup", "backup.zip");
        enough.set(true);
        int published = publishing.join();
        int kept = release(said);
        assertThat(said).startsWith("0 Wrote backup.zip");
        assertThat(kept).as("the last release in the backup, of those published meanwhile").isGreaterThan(3)
                .isLessThan(3 + published);
        List<String> answers = pinned(kept);
        assertThat(answers).last().asString().contains("\"totalCount\":" + (kept - 3)).doesNotContain("errors");
        assertThat(command("backup", "backup.zip"))
                .startsWith("1 No backup was made. There is a file backup.zip already");
        assertThat(command("restore", "backup.zip")).startsWith("1 Nothing was restored. The database is not empty");
        assertThat(releases()).contains("\"totalCount\":" + (3 + published));
        stop(first);

        byte[] whole = Files.readAllBytes(folder.resolve("backup.zip"));
        whole[whole.length / 2] ^= 1;
        Files.write(folder.resolve("damaged.zip"), whole);
        try (EmbeddedDatabase external = EmbeddedDatabase.open(folder.resolve("external"))) {
            assertThat(command(on(external), "restore", "damaged.zip"))
                    .startsWith("1 Nothing was restored. damaged.zip is damaged");
            assertThat(release(command(on(external), "restore", "backup.zip")))
                    .as("into a database that the damaged one left empty").isEqualTo(kept);
            assertThat(command(on(external), "audit", "--verify")).startsWith("0 ").contains("as they were written");
            assertThat(release(command(on(external), "backup", "second.zip"))).isEqualTo(kept);
        }
        assertThat(release(command(in("elsewhere"), "restore", "second.zip"))).isEqualTo(kept);
        Process second = start(in("elsewhere"));
        assertThat(releases()).contains("\"totalCount\":" + kept + ",");
        assertThat(pinned(kept)).isEqualTo(answers);
        assertThat(drafts(careful)).isEqualTo(waiting);
        assertThat(publish(CAREFUL, careful, 2).statusCode()).as("it is still careful").isEqualTo(202);
        assertThat(publish(PUBLISHER, token, published + 1).body()).contains("\"release\":" + (kept + 1));
        stop(second);
    }

    /**
     * A release after another.
     *
     * @return how many
     */
    private int publishUntil(AtomicBoolean enough, String token) {
        int published = 0;
        try {
            while (!enough.get()) {
                HttpResponse<String> answer = publish(PUBLISHER, token, published + 1);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                published++;
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return published;
    }
}
