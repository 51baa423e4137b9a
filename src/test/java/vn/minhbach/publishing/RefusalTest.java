package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.DatasetFolder;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.Repeat;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What is refused, and how the report names it: every bad row, and nothing is published. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class RefusalTest extends PublishingSpecification {

    @Test
    void oneBadRowInEachTablePublishesNothingAndEachIsNamed() {
        MiniDataset mini = new MiniDataset(folder, "test-bad")
                .add("dataset.csv", "X-two,Hai,,CC0-1.0,Ai")
                .change("sources.csv", 3, "REPORT", "REPORTS").change("places.csv", 2, "2025-06-30", "6/30/2025")
                .change("agencies.csv", 3, "X-old,X-a1", "X-old,X-a9").change("programmes.csv", 2, ",2022,", ",22,")
                .change("projects.csv", 3, "Dự án hai", "").change("portfolio.csv", 2, "X-2022", "X-2023")
                .change("progress.csv", 3, "COMPLETED", "").change("counts.csv", 3, "COMPLETED", "DONEE")
                .change("funding.csv", 2, "67000000000", "67.000").change("indicators.csv", 2, ",1,", ",x,")
                .change("observations.csv", 2, "90.5,", "90.5,thấp").change("directives.csv", 2, "P2W", "2 tuần")
                .change("directive_reports.csv", 2, "X-d1", "X-d2")
                .change("obstacles.csv", 2, "2023-02-01", "2022-02-01");
        assertThat(report(mini).problems()).extracting(p -> p.file() + ":" + p.line() + " " + p.column())
                .containsExactly(
                        "dataset.csv:3 null", "sources.csv:3 kind", "places.csv:2 valid_to", "agencies.csv:3 parent",
                        "programmes.csv:2 fiscal_year", "projects.csv:3 name", "portfolio.csv:2 carried_over_from",
                        "progress.csv:3 stage", "counts.csv:3 key", "funding.csv:2 amount", "indicators.csv:2 decimals",
                        "observations.csv:2 words", "directives.csv:2 every", "directive_reports.csv:2 directive",
                        "obstacles.csv:2 resolved_on");
        assertThat(number("select count(*) from releases where publisher like 'test-bad%'")).isZero();
        for (TableFormat table : DatasetFormat.TABLES) {
            assertThat(number("select count(*) from " + table.name() + " where publisher like 'test-bad%'"))
                    .as(table.name()).isZero();
        }
    }

    @Test
    void anUnknownReferenceNamesTheTableAndTheNearestCode() {
        Problem problem = report(new MiniDataset(folder, "test-unknown").change("funding.csv", 4, "X-p1", "X-pp1"))
                .problems().get(0);
        assertThat(problem.toString()).startsWith("funding.csv:4: column project: found \"test-unknown-pp1\"; "
                + "is not in projects.csv; the nearest is test-unknown-p1; allowed: a code of projects.csv");
    }

    @Test
    void aCodeThatIsLikeOthersOnlyByItsPublisherHasNoNearest() {
        assertThat(report(new MiniDataset(folder, "test-far").change("funding.csv", 4, "X-p1", "X-qwerty")).problems())
                .singleElement().asString()
                .contains("is not in projects.csv;").doesNotContain("nearest");
    }

    @Test
    void unknownColumnsAndFilesNameTheNearest() {
        MiniDataset mini = new MiniDataset(folder, "test-names").change("funding.csv", 1, "amount", "amuont")
                .change("progress.csv", 1, "percent", "status").change("counts.csv", 1, "label,", "")
                .add("founding.csv", "project");
        assertThat(report(mini).problems()).extracting(Problem::toString)
                .anyMatch(p -> p.startsWith("founding.csv") && p.contains("the nearest is funding.csv"))
                .anyMatch(p -> p.startsWith("funding.csv:1: column amuont") && p.contains("the nearest is amount"))
                .anyMatch(p -> p.startsWith("progress.csv:1: column status") && p.contains("again"))
                .anyMatch(p -> p.startsWith("counts.csv:1: column label") && p.contains("is missing"))
                .anyMatch(p -> p.startsWith("counts.csv:2") && p.contains("7 cells"));
    }

    @Test
    void whatIsNotUtf8OrNotCsvIsRefused() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-bytes");
        Path written = mini.write();
        byte[] places = Files.readString(written.resolve("places.csv")).replace("Tỉnh Cũ", "T\u00e9")
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(written.resolve("places.csv"), places);
        Files.write(written.resolve("agencies.csv"),
                Files.readString(written.resolve("agencies.csv")).getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(written.resolve("counts.csv"),
                Files.readString(written.resolve("counts.csv")).replace(",", "^"));
        Files.writeString(written.resolve("portfolio.csv"), "");
        Files.writeString(written.resolve("progress.csv"),
                Files.readString(written.resolve("progress.csv")).replace(",COMPLETED", ",\"COMPLETED"));
        List<Problem> problems = ((Outcome.Refused) publisher.publish(new DatasetFolder(written), null)).report()
                .problems();
        assertThat(problems).extracting(Problem::toString)
                .anyMatch(p -> p.startsWith("places.csv:2: column name") && p.contains("not UTF-8"))
                .anyMatch(p -> p.startsWith("agencies.csv:1") && p.contains("not UTF-8"))
                .anyMatch(p -> p.startsWith("counts.csv:1") && p.contains("no row names the columns of the table"))
                .anyMatch(p -> p.startsWith("portfolio.csv:1") && p.contains("empty"))
                .anyMatch(p -> p.startsWith("progress.csv:3"))
                .noneMatch(p -> p.contains("is not in"));
    }

    @Test
    void aForgottenQuoteSwallowsNoRows() throws IOException {
        Path written = new MiniDataset(folder, "test-quote").write();
        Path projects = written.resolve("projects.csv");
        Files.writeString(projects, Files.readString(projects).replace("Tóm tắt", "\"Tóm tắt"));
        assertThat(((Outcome.Refused) publisher.publish(new DatasetFolder(written), null)).report().problems())
                .extracting(Problem::toString)
                .anyMatch(p -> p.startsWith("projects.csv:2") && p.contains("never closed"));
    }

    @Test
    void whatIsNamedLikeATableAndIsNoFileIsNotTakenForAnEmptyOne() throws IOException {
        Path written = new MiniDataset(folder, "test-folder").write();
        Files.delete(written.resolve("obstacles.csv"));
        Files.createDirectory(written.resolve("obstacles.csv"));
        assertThat(run(written.toString())).startsWith("2 ").contains("obstacles.csv").contains("is not a file");
    }

    @Test
    void aTableThatIsForgottenIsNotWithdrawnWithoutAReason() throws IOException {
        published(new MiniDataset(folder, "test-forgotten"), null);
        Path written = new MiniDataset(folder, "test-forgotten").write();
        Files.delete(written.resolve("obstacles.csv"));
        assertThat(run(written.toString())).startsWith("1 ").contains("obstacles.csv")
                .contains("withdraw all its 1 row;");
        assertThat(run(written.toString(), "--reason", "Không còn vướng mắc")).startsWith("0 ").contains("1 withdrawn");
    }

    @Test
    void aReasonIsReadableText() throws IOException {
        published(new MiniDataset(folder, "test-reason"), null);
        Path written = new MiniDataset(folder, "test-reason").change("funding.csv", 2, "67000000000", "68000000000")
                .write();
        assertThat(run(written.toString(), "--reason", "Sửa\u202e")).startsWith("1 ").contains("U+202E");
    }

    @Test
    void whatCouldNotBeReadBreaksNoReferences() {
        MiniDataset mini = new MiniDataset(folder, "test-cause").change("places.csv", 1, "code,", "viết gì đây,");
        assertThat(report(mini).problems()).extracting(p -> p.file() + ":" + p.line() + " " + p.column())
                .containsExactlyInAnyOrder("places.csv:1 code", "places.csv:1 viết gì đây");
        mini = new MiniDataset(folder, "test-cause").add("places.csv", "Ma_Sai,CITY,Thành phố Sai,,,,,,")
                .change("agencies.csv", 2, "X-old", "Ma_Sai").change("projects.csv", 2, "X-old", "Ma_Sai");
        assertThat(report(mini).problems()).extracting(p -> p.file() + ":" + p.line() + " " + p.column())
                .containsExactly("places.csv:4 code");
        mini = new MiniDataset(folder, "test-cause");
        for (int i = 0; i < 500; i++) {
            mini.add("observations.csv", "X-i1,X-old,," + i + ",,X-s2,2023-13," + i);
        }
        assertThat(report(mini).problems()).singleElement().asString().startsWith("observations.csv:5: ")
                .contains("8 cells");
    }

    @Test
    void aKeyThatComesTwiceNamesItsFirstLine() {
        MiniDataset mini = new MiniDataset(folder, "test-twice").add("places.csv", "X-old,CITY,Lại,,,,,,")
                .add("observations.csv", "X-i1,X-old,,7,,X-s2,2023");
        assertThat(report(mini).problems()).extracting(Problem::toString).containsExactly(
                "places.csv:4: column code: found \"test-twice-old\"; is the key of line 2 too",
                "observations.csv:5: column indicator, place, agency, as_of, basis, source: "
                        + "found \"test-twice-i1/test-twice-old/2023/ACTUAL/test-twice-s2\"; is the key of line 3 too");
    }

    @Test
    void chainsThatLeadBackAreRefused() {
        MiniDataset mini = new MiniDataset(folder, "test-chain")
                .change("places.csv", 3, "2025-07-01,,,", "2025-07-01,,X-old,")
                .change("sources.csv", 2, "/12,,", "/12,X-s2,").change("programmes.csv", 2, "X-s1,", "X-s1,X-2022");
        assertThat(report(mini).problems())
                .extracting(p -> p.file() + ":" + p.line() + " " + p.fault().text(Language.EN, false)).containsExactly(
                        "sources.csv:2 leads back: test-chain-s1 → test-chain-s2 → test-chain-s1",
                        "places.csv:2 leads back: test-chain-old → test-chain-new → test-chain-old",
                        "programmes.csv:2 leads back: test-chain-2022 → test-chain-2022");
    }

    @Test
    void aReportNamesTheFirstProblemsAndCountsAll() {
        MiniDataset mini = new MiniDataset(folder, "test-many");
        for (int i = 0; i < 1_500; i++) {
            mini.add("observations.csv", "X-none,X-old,," + i + ",,X-s2,2023-13");
        }
        Report report = report(mini);
        assertThat(report.total()).isEqualTo(3_000);
        assertThat(report.problems()).extracting(problem -> problem.line() + " " + problem.column())
                .containsExactly("5 as_of", "5 indicator");
        assertThat(report.repeats())
                .extracting(repeat -> repeat.first().column() + " " + repeat.text(Language.EN, false))
                .containsExactlyInAnyOrder(
                        "as_of the same in 1,499 more rows: 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, …",
                        "indicator the same in 999 more rows: 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, …",
                        "indicator 500 other cells of the column alike");
        assertThat(report.untold()).isZero();
    }

    @Test
    void aMillionErrorsAreCountedAndTheFirstAreNamed() throws IOException {
        Path written = new MiniDataset(folder, "test-million").write();
        try (Writer out = Files.newBufferedWriter(written.resolve("observations.csv"), StandardOpenOption.APPEND)) {
            for (int i = 0; i < 1_000_000; i++) {
                out.write("test-million-i1,test-million-old,," + i + ",,test-million-s2,2023-13\n");
            }
        }
        long releases = number("select count(*) from releases");
        Report report = assertTimeout(Duration.ofMinutes(2),
                () -> ((Outcome.Refused) publisher.publish(new DatasetFolder(written), null)).report());
        assertThat(report.total()).isEqualTo(1_000_000);
        assertThat(report.problems()).hasSize(1);
        assertThat(report.repeats()).extracting(Repeat::count).containsExactly(999_999L);
        assertThat(number("select count(*) from releases")).isEqualTo(releases);
    }

    @Test
    void whatCannotBeIsRefusedCellByCell() {
        MiniDataset mini = new MiniDataset(folder, "test-cannot")
                .change("sources.csv", 2, "Kế hoạch thử", "Kế hoạch<script>alert(1)</script>")
                .change("places.csv", 2, ",,2025-06-30", ",2025-07-01,2025-06-30")
                .change("agencies.csv", 2, "Sở Thử", "Sở\u0007Thử")
                .change("projects.csv", 2, "Dự án một", "<b>Dự án</b>")
                .change("projects.csv", 3, "Dự án hai", "A < B và 1<2")
                .change("progress.csv", 2, "53.7", "1000").change("funding.csv", 2, "67000000000", "-67000000000")
                .change("funding.csv", 3, ",53,", ",1000,")
                .change("obstacles.csv", 2, "Chờ ý kiến", "a" + "\u0301\u0323".repeat(20));
        assertThat(report(mini).problems())
                .extracting(
                        p -> p.file() + ":" + p.line() + " " + p.column() + " " + p.fault().text(Language.EN, false))
                .containsExactly(
                        "sources.csv:2 title holds what looks like HTML", "places.csv:2 valid_to null",
                        "agencies.csv:2 name holds the control character U+0007",
                        "projects.csv:2 name holds what looks like HTML",
                        "progress.csv:2 percent null",
                        "funding.csv:2 amount is a negative amount: a reduction is a new figure as of its day, what is left after it",
                        "funding.csv:3 percent null",
                        "obstacles.csv:2 description holds more than 30 marks on one letter");
    }

    @Test
    void whatAnotherPublisherWithdrewCanNoLongerBeReferredTo() {
        MiniDataset owner = new MiniDataset(folder, "test-withdrew").add("places.csv", "X-gone,CITY,Đã rút,,,,,,");
        published(owner, null);
        published(owner.remove("places.csv", 4), "Rút");
        MiniDataset guest = new MiniDataset(folder, "test-late").change("agencies.csv", 2, "X-old",
                "test-withdrew-gone");
        assertThat(report(guest).problems()).extracting(Problem::toString).singleElement().asString()
                .startsWith("agencies.csv:2: column place: found \"test-withdrew-gone\"; is not in places.csv");
    }

    @Test
    void successorsThatLeadBackThroughAnotherPublisherAreRefused() {
        MiniDataset first = new MiniDataset(folder, "test-ring-a");
        published(first, null);
        published(new MiniDataset(folder, "test-ring-b").change("places.csv", 3, "2025-07-01,,,",
                "2025-07-01,,test-ring-a-old,"), null);
        first.change("places.csv", 3, "2025-07-01,,,", "2025-07-01,,test-ring-b-old,");
        assertThat(report(first).problems()).extracting(Problem::toString).singleElement().asString()
                .startsWith("places.csv:2: column successor")
                .contains("leads back: test-ring-a-old → test-ring-a-new → test-ring-b-old → "
                        + "test-ring-b-new → test-ring-a-old");
    }
}
