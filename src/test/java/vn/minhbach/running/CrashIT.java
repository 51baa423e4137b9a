package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills what publishes in the midst of it: a release is whole or absent, numbers have no gap, and the next start works.
 */
@Tag("kills")
class CrashIT extends BuiltApplication {

    private static final int ROWS = 40_000;
    private static final List<String> PLACES = List.of("bac-kan", "quang-nam", "quang-ninh", "ben-tre");
    private static final Pattern TOTALS = Pattern.compile("\"totalCount\":(\\d+)");

    private Path dataset;

    @BeforeEach
    void makeADataset() throws IOException {
        dataset = Files.createDirectory(folder.resolve("dataset"));
        Files.writeString(dataset.resolve("dataset.csv"),
                "publisher,title,licence,contact\ntest-crash,Dữ liệu thử,CC0-1.0,thử\n");
        Files.writeString(dataset.resolve("sources.csv"), "code,kind,title\ntest-crash-s,STATISTICS,Bảng thử\n");
        Files.writeString(dataset.resolve("indicators.csv"),
                "code,name,topic,unit,decimals\ntest-crash-i,Chỉ số thử,SKILLS,%,0\n");
        try (BufferedWriter out = Files.newBufferedWriter(dataset.resolve("observations.csv"))) {
            out.write("indicator,place,value,source,as_of\n");
            for (int row = 0; row < ROWS; row++) {
                out.write("test-crash-i," + PLACES.get(row % PLACES.size()) + "," + row + ",test-crash-s,"
                        + LocalDate.of(1990, 1, 1).plusDays(row / PLACES.size()) + "\n");
            }
        }
    }

    @Test
    void afterAnyCrashItStartsAgainWithTheSameData() throws Exception {
        Process first = start(environment -> {
        });
        String releases = releases();

        first.destroyForcibly().waitFor();
        Process second = start(environment -> {
        });
        assertThat(releases()).as("after a crash that left the database running").isEqualTo(releases);

        second.destroyForcibly().waitFor();
        List<String> pidFile = Files.readAllLines(folder.resolve(POSTMASTER));
        postmaster().orElseThrow().destroyForcibly();
        pidFile.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(folder.resolve(POSTMASTER), pidFile);
        start(environment -> {
        });
        assertThat(releases()).as("after a crash of the machine, with the database's number given to another program")
                .isEqualTo(releases);
    }

    @Test
    void aReleaseIsWholeOrAbsentWheneverThePublishingProcessIsKilled() throws Exception {
        start(environment -> {
        });
        assertWholeOrAbsent();
        boolean published = false;
        // From before anything is staged to after the commit, as fast as this machine is; each kill falls somewhere else.
        for (int moment = 2_000; !published && moment < 120_000; moment += moment / 3) {
            Process publishing = launch(environment -> {
            }, "publish", dataset.toString());
            published = publishing.waitFor(moment, TimeUnit.MILLISECONDS);
            publishing.destroyForcibly().waitFor();
            assertWholeOrAbsent();
        }
        assertThat(command("publish", dataset.toString())).matches("(?s)0 (Unchanged|Published).*");
        assertWholeOrAbsent();
        assertThat(releases()).contains("\"totalCount\":4");
    }

    @Test
    void aServerThatIsKilledWhileItPublishesAnUploadStartsAgainAndTakesTheUploadOnce() throws Exception {
        Process server = start(environment -> {
        });
        String token = command("token", "create", "--publisher", "test-crash", "--holder", "Lan", "--new").lines()
                .findFirst().orElseThrow().substring(2);
        Path zip = zip(dataset);
        for (int moment : new int[]{300, 900, 1_800}) {
            HttpClient.newHttpClient().sendAsync(
                    upload("test-crash", token, zip).header("Idempotency-Key", "once").build(),
                    HttpResponse.BodyHandlers.ofString());
            Thread.sleep(moment);
            server.destroyForcibly().waitFor();
            server = start(environment -> {
            });
            assertWholeOrAbsent();
        }
        HttpResponse<String> again = HttpClient.newHttpClient().send(
                upload("test-crash", token, zip).header("Idempotency-Key", "once").build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(again.body()).contains("\"release\":4", "\"added\":" + (ROWS + 3));
        assertWholeOrAbsent();
        assertThat(releases()).contains("\"totalCount\":4");
        assertThat(command("audit", "--publisher", "test-crash")).contains("Lan  HTTP  PUBLISH  test-crash  upload",
                "release 4");
    }

    @Test
    void aDatabaseThatIsKilledWhileItPublishesLosesNothingThatWasPublished() throws Exception {
        Process server = start(environment -> {
        });
        String before = releases();
        Process publishing = launch(environment -> {
        }, "publish", dataset.toString());
        Thread.sleep(4_000);
        postmaster().orElseThrow().destroyForcibly();
        assertThat(publishing.waitFor(3, TimeUnit.MINUTES)).isTrue();
        stop(server);

        start(environment -> {
        });
        if (publishing.exitValue() != 0) {
            assertThat(releases()).isEqualTo(before);
        }
        assertWholeOrAbsent();
        assertThat(command("publish", dataset.toString())).matches("(?s)0 (Unchanged|Published).*");
        assertWholeOrAbsent();
    }

    /** Releases are numbered without gaps, and the made dataset is there with all its rows or with none. */
    private void assertWholeOrAbsent() throws Exception {
        String numbers = query("{releases(orderBy: NUMBER) {nodes {number}}}");
        assertThat(numbers).matches(".*\\{\"number\":1},\\{\"number\":2},\\{\"number\":3}(,\\{\"number\":4})?].*");
        String rows = query(
                "{indicators(filter: {code: [\\\"test-crash-i\\\"]}) {totalCount nodes {observations {totalCount}}}}");
        if (!numbers.contains("\"number\":4")) {
            assertThat(rows).as("nothing of it was ever there").contains("\"UNKNOWN_CODE\"");
            return;
        }
        Matcher totals = TOTALS.matcher(rows);
        assertThat(totals.find()).as(rows).isTrue();
        assertThat(totals.group(1)).isEqualTo("1");
        assertThat(totals.find()).as(rows).isTrue();
        assertThat(totals.group(1)).isEqualTo(String.valueOf(ROWS));
    }
}
