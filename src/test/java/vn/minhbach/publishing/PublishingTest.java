package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.dataset.BundledDataset;
import vn.minhbach.dataset.DatasetFolder;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Publishing as a publisher meets it, on a real PostgreSQL. Every test has publishers of its own. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class PublishingTest extends PublishingSpecification {

    @Test
    void aValidDatasetIsPublishedWhole() {
        MiniDataset mini = new MiniDataset(folder, "test-valid");
        Outcome.Published published = published(mini, null);
        assertThat(published.added()).isEqualTo(mini.rows());
        assertThat(published.changed() + published.withdrawn()).isZero();
        for (TableFormat table : DatasetFormat.TABLES) {
            assertThat(number("select count(*) from " + table.name() + " where publisher = ? and added_in = ?"
                    + " and withdrawn_in is null", mini.publisher, published.release()))
                    .as(table.file()).isEqualTo(mini.rows(table.file()));
        }
        assertThat(text("select aliases[2] from places where code = ?", "test-valid-new")).isEqualTo("Tỉnh \"Nháy\"");
        assertThat(text("select as_of_end::text from progress where project = ?", "test-valid-p1"))
                .isEqualTo("2023-12-31");
        assertThat(text("select basis || qualifier from counts where programme = ? limit 1", "test-valid-2023"))
                .isEqualTo("ACTUALEXACT");
        assertThat(text("select sha256 from releases where number = ?", published.release())).matches("[0-9a-f]{64}");
    }

    @Test
    void theSameDatasetAgainIsNoRelease() {
        MiniDataset mini = new MiniDataset(folder, "test-same");
        int release = published(mini, null).release();
        long releases = number("select count(*) from releases");
        assertThat(publisher.publish(mini.dataset(), null)).isEqualTo(new Outcome.Unchanged(release));
        assertThat(publisher.dryRun(mini.dataset())).isEqualTo(new Outcome.Unchanged(release));
        assertThat(number("select count(*) from releases")).isEqualTo(releases);
    }

    @Test
    void aChangedFigureNeedsAReasonAndTheOldOneStaysReadable() {
        MiniDataset mini = new MiniDataset(folder, "test-change");
        int first = published(mini, null).release();
        mini.change("funding.csv", 2, "67000000000", "68000000000");
        assertThat(report(mini).problems()).extracting(Problem::toString).singleElement().asString()
                .startsWith("funding.csv: needs a reason: 1 figure changed, 0 withdrawn");
        Difference difference = (Difference) publisher.dryRun(mini.dataset());
        assertThat(difference.needsReason()).isTrue();
        assertThat(difference.tables()).containsExactly(new Difference.InTable("funding.csv", true, 0, 1, 0));

        Outcome.Published second = published(mini, "Đính chính");
        assertThat(second).isEqualTo(new Outcome.Published(second.release(), 0, 1, 0));
        assertThat(number(
                "select count(*) from funding where publisher = ? and added_in = ? and withdrawn_in = ? and amount = 67000000000",
                mini.publisher, first, second.release())).isEqualTo(1);
        assertThat(number(
                "select count(*) from funding where publisher = ? and added_in = ? and withdrawn_in is null and amount = 68000000000",
                mini.publisher, second.release())).isEqualTo(1);
        assertThat(number("select count(*) from funding where publisher = ? and added_in = ? and withdrawn_in is null",
                mini.publisher, first)).isEqualTo(2);
        assertThat(text("select reason from releases where number = ?", second.release())).isEqualTo("Đính chính");
    }

    @Test
    void aRowThatIsGoneIsWithdrawnAndADescriptionChangesWithoutAReason() {
        MiniDataset mini = new MiniDataset(folder, "test-gone");
        published(mini, null);
        Outcome.Published next = published(
                mini.remove("obstacles.csv", 2).change("projects.csv", 2, "Tóm tắt", "Tóm tắt mới"), null);
        assertThat(next).isEqualTo(new Outcome.Published(next.release(), 0, 1, 1));
        assertThat(number("select withdrawn_in from obstacles where code = ?", "test-gone-o1"))
                .isEqualTo(next.release());
        Outcome.Published last = published(mini.remove("observations.csv", 4), "Không còn căn cứ");
        assertThat(last).isEqualTo(new Outcome.Published(last.release(), 0, 0, 1));
    }

    @Test
    void anotherPublishersRowsMayBeReferredToButNeitherRedefinedNorLeftHanging() {
        MiniDataset owner = new MiniDataset(folder, "test-owner");
        int standing = published(owner, null).release();
        MiniDataset guest = new MiniDataset(folder, "test-guest").only("sources.csv", "indicators.csv",
                "observations.csv");
        guest.remove("observations.csv", 4).remove("observations.csv", 3).change("observations.csv", 2, "X-old",
                "test-owner-old");
        published(guest, null);
        assertThat(report(guest.add("sources.csv", "test-owner-s1,PLAN,,Của tôi,,,,")).problems())
                .extracting(Problem::toString)
                .singleElement().asString()
                .isEqualTo("sources.csv:4: column code: found \"test-owner-s1\"; is published by test-owner");
        assertThat(number("select count(*) from places where publisher = ? and added_in = ? and withdrawn_in is null",
                owner.publisher, standing)).isEqualTo(owner.rows("places.csv"));
        MiniDataset bare = new MiniDataset(folder, "test-owner").only("sources.csv");
        assertThat(report(bare).problems()).extracting(Problem::toString)
                .anyMatch(p -> p.startsWith(
                        "places.csv: column code: found \"test-owner-old\"; is gone, but 1 row of test-guest"));
    }

    @Test
    void publishersAtOnceGetConsecutiveNumbersAndWholeReleases() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<MiniDataset> minis = List.of(new MiniDataset(folder, "test-one"),
                    new MiniDataset(folder, "test-other"));
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (MiniDataset mini : minis) {
                outcomes.add(pool.submit(() -> publisher.publish(mini.dataset(), null)));
            }
            int one = ((Outcome.Published) outcomes.get(0).get()).release();
            int other = ((Outcome.Published) outcomes.get(1).get()).release();
            assertThat(Math.abs(one - other)).isEqualTo(1);
            assertThat(number("select sum(added) from release_changes where release = ?", one))
                    .isEqualTo(minis.get(0).rows());
            assertThat(number("select sum(added) from release_changes where release = ?", other))
                    .isEqualTo(minis.get(1).rows());
            assertThat(number("select max(number) - count(*) from releases")).isZero();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void instancesThatStartAtOncePublishABundledDatasetOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            DatasetInput bundled = new MiniDataset(folder, "test-bundled").dataset();
            List<Future<Outcome>> outcomes = List.of(pool.submit(() -> publisher.publishFirst(bundled, null)),
                    pool.submit(() -> publisher.publishFirst(bundled, null)));
            assertThat(List.of(outcomes.get(0).get().getClass(), outcomes.get(1).get().getClass()))
                    .containsExactlyInAnyOrder(Outcome.Published.class, Outcome.Unchanged.class);
        } finally {
            pool.shutdown();
        }
        MiniDataset ours = new MiniDataset(folder, "test-bundled").change("projects.csv", 2, "Dự án một", "Tên khác");
        assertThat(publisher.publishFirst(ours.dataset(), null)).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void byteOrderMarksCarriageReturnsAndDecomposedTextAreAccepted() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-bom");
        Path written = mini.write();
        for (TableFormat table : DatasetFormat.TABLES.stream()
                .filter(each -> Files.exists(written.resolve(each.file()))).toList()) {
            Path file = written.resolve(table.file());
            if (Files.notExists(file)) {
                continue;
            }
            String text = Normalizer.normalize(Files.readString(file), Normalizer.Form.NFD).replace("\n", "\r\n");
            Files.writeString(file, "\ufeff" + text + "\r\n,,,\r\n");
        }
        Files.writeString(written.resolve("README.md"), "Not looked at");
        assertThat(publisher.publish(new DatasetFolder(written), null)).isInstanceOf(Outcome.Published.class);
        assertThat(text("select name from places where code = ?", "test-bom-old")).isEqualTo("Tỉnh Cũ");
        assertThat(publisher.publish(mini.dataset(), null)).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void theDatabaseItselfKeepsWhatWasPublished() {
        published(new MiniDataset(folder, "test-kept"), null);
        for (String sql : List.of("delete from funding where publisher = 'test-kept'", "truncate observations",
                "update funding set amount = 1 where publisher = 'test-kept'",
                "delete from releases where publisher = 'test-kept'",
                "update releases set reason = 'x' where publisher = 'test-kept'")) {
            assertThatThrownBy(() -> execute(sql)).as(sql).hasMessageContaining("never updated or deleted");
        }
    }

    @Test
    void theCommandPrintsWhatCameOfIt() {
        MiniDataset mini = new MiniDataset(folder, "test-command");
        assertThat(run()).startsWith("2 ").contains("PATH", "Usage: minh-bach publish");
        assertThat(run("somewhere", "--unknown")).startsWith("2 ").contains("--unknown", "Usage");
        assertThat(run(folder.resolve("missing").toString())).startsWith("2 ");
        assertThat(command("conjure")).startsWith("2 ").contains("conjure");
        assertThat(run(folder.resolve("none").toString())).startsWith("2 No such file or folder");
        assertThat(run(mini.write().toString(), "--dry-run")).startsWith("0 dataset.csv: 1 added").contains("Dry run");
        assertThat(run(mini.write().toString())).startsWith("0 Published as release ");
        assertThat(run(mini.write().toString())).startsWith("0 Unchanged");
        mini.change("funding.csv", 2, "67000000000", "1.700");
        assertThat(run(mini.write().toString(), "--reason", "Sửa"))
                .startsWith("1 funding.csv:2: column amount: found \"1.700\"; "
                        + "is ambiguous, 1700 or 1.7: write the whole number without separators; allowed: whole đồng");
    }

    @Test
    void theBundledDatasetsArePublishedFirstAndOnce() {
        assertThat(text("select string_agg(publisher, ' ' order by number) from releases where number <= 2"))
                .isEqualTo("minh-bach vietnamdata");
        for (BundledDataset bundled : BundledDatasets.ALL) {
            assertThat(publisher.publish(bundled, null)).isInstanceOf(Outcome.Unchanged.class);
            assertThat(publisher.publishFirst(bundled, null)).isInstanceOf(Outcome.Unchanged.class);
        }
    }

    @Test
    void aClockThatWasSetBackMakesNoReleaseEarlierThanTheOneBeforeIt() throws SQLException {
        MiniDataset mini = new MiniDataset(folder, "test-clock");
        int first = published(mini, null).release();
        try (Connection connection = owner.connection(); Statement statement = connection.createStatement()) {
            statement.execute("alter table releases disable trigger releases_stay");
            statement
                    .execute("update releases set published_at = now() + interval '5 seconds' where number = " + first);
            statement.execute("alter table releases enable trigger releases_stay");
        }
        int second = published(mini.change("programmes.csv", 3, "Kế hoạch 2023", "Kế hoạch khác"), "Sửa tên").release();
        assertThat(
                number("select count(*) from releases one join releases other on other.published_at >= one.published_at"
                        + " where one.number = ? and other.number = ?", first, second))
                .isOne();
    }
}
