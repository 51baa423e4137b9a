package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import vn.minhbach.dataset.DatasetFolder;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What was answered once, pinned at a release, is answered with the same bytes: see {@code recorded/README.md}. */
@QuarkusTest
@TestProfile(RecordedAnswersTest.Alone.class)
@WithTestResource(value = EmbeddedDatabaseResource.class, initArgs = @ResourceArg(name = EmbeddedDatabaseResource.OWN, value = "recorded"))
class RecordedAnswersTest extends PublishingSpecification {

    private static final Path RECORDED = Path.of("src/test/resources/recorded");
    private static final Path ANSWERS = RECORDED.resolve("answers.txt");
    private static final boolean AGAIN = Boolean.getBoolean("minhbach.recorded.again");

    public static class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("minhbach.bundled.enabled", "false");
        }
    }

    /** A text of a file of a dataset, and what takes its place: a made correction. */
    private record Edit(String file, String before, String after) {
    }

    private static final List<Edit> CORRECTED = List.of(
            new Edit("funding.csv", ",67000000000,", ",67500000000,"),
            new Edit("counts.csv", "hoàn thành 100% khối lượng công việc,21,",
                    "hoàn thành 100% khối lượng công việc,22,"),
            new Edit("progress.csv", "ben-tre-khu-cntt,,NOT_STARTED,,", "ben-tre-khu-cntt,,IN_PROGRESS,35,"),
            new Edit("projects.csv", "Sổ tay đảng viên,Party member handbook",
                    "Sổ tay đảng viên điện tử,Electronic party member handbook"),
            new Edit("observations.csv", "phones-per-100,bac-kan,,90.5,", "phones-per-100,bac-kan,,91.2,"),
            new Edit("programmes.csv", "bac-kan,,2023,,bac-kan-2023-12,",
                    "bac-kan,ubnd-bac-kan,2023,MIXED,bac-kan-2023-12,"),
            new Edit("agencies.csv", "Bắc Kạn Provincial People's Committee", "People's Committee of Bắc Kạn"));

    private static final List<Edit> REVERTED = List.of(new Edit("funding.csv", ",67500000000,", ",67000000000,"),
            new Edit("projects.csv", "Sổ tay đảng viên điện tử,Electronic party member handbook",
                    "Sổ tay đảng viên,Party member handbook"));

    private static final List<Edit> OF_BUDGETS = List.of(
            new Edit("observations.csv", "an-giang,,515279195700,", "an-giang,,515279195701,"),
            new Edit("observations.csv",
                    "\nbudget-balancing-transfer,an-giang,,771420000000,,vietnamdata-provincial-budgets,,PLANNED,EXACT,2007,",
                    ""));

    @Test
    void pinnedAnswersKeepTheirBytes() throws IOException {
        publish();
        List<String> questions = Files.readAllLines(RECORDED.resolve("questions.txt"));
        List<String> answers = questions.stream().map(RecordedAnswersTest::ask).toList();
        if (AGAIN) {
            Files.write(ANSWERS, answers);
        }
        List<String> recorded = Files.readAllLines(ANSWERS);
        assertThat(recorded).hasSameSizeAs(questions).hasSizeGreaterThan(100);
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < questions.size(); i++) {
            all.assertThat(answers.get(i)).as("question %d: %s", i + 1, questions.get(i)).isEqualTo(recorded.get(i));
        }
        all.assertAll();
    }

    private void publish() throws IOException {
        Path press = RECORDED.resolve("datasets/press");
        Path budgets = RECORDED.resolve("datasets/budgets");
        Path corrected = edited(press, CORRECTED);
        publish(press, null);
        publish(budgets, null);
        publish(RECORDED.resolve("datasets/checks"), null);
        publish(withoutLine(corrected, "obstacles.csv", "ben-tre-2023-11-o2,"), "Đính chính giả định để thử");
        publish(edited(corrected, REVERTED), "Trả lại hai số");
        publish(edited(budgets, OF_BUDGETS), "Sửa số giả định để thử");
    }

    private void publish(Path dataset, String reason) {
        Outcome outcome = publisher.publish(new DatasetFolder(dataset), reason);
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Published.class);
    }

    /** The answer's bytes, which hold no line break. */
    private static String ask(String question) {
        String[] parts = question.split("\t", 2);
        return given().accept("application/json").contentType("application/json").queryParam("release", parts[0])
                .body(Map.of("query", parts[1]))
                .post("/graphql").then().statusCode(200).extract().asString();
    }

    private Path edited(Path dataset, List<Edit> edits) throws IOException {
        Path copy = Files.createTempDirectory(folder, "edited");
        try (Stream<Path> files = Files.list(dataset)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        for (Edit each : edits) {
            Path file = copy.resolve(each.file());
            String text = Files.readString(file);
            assertThat(text).contains(each.before());
            Files.writeString(file, text.replace(each.before(), each.after()));
        }
        return copy;
    }

    private static Path withoutLine(Path dataset, String file, String beginning) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(dataset.resolve(file)));
            assertThat(lines.removeIf(each -> each.startsWith(beginning))).isTrue();
            Files.write(dataset.resolve(file), lines);
            return dataset;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
