package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.catalogue.programme.Programme;
import vn.minhbach.history.Histories;
import vn.minhbach.history.History;
import vn.minhbach.history.PublishedTables;
import vn.minhbach.history.Release;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What one instance publishes, another on the same database takes over. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class InstancesTest extends PublishingSpecification {

    /** It takes a moment; who is not told asks after ten seconds. */
    private static final Duration TOLD = Duration.ofSeconds(5);

    @Inject
    AgroalDataSource reading;

    @Inject
    PublishedTables tables;

    private Histories other;

    @BeforeEach
    void anotherInstanceStarts() {
        other = new Histories(reading, tables);
    }

    @AfterEach
    void itEnds() {
        other.close();
    }

    @Test
    void otherInstancesAreToldOfARelease() throws InterruptedException {
        int before = other.current().last();
        other.follow();
        for (int i = 0; i < 3; i++) {
            int release = published(new MiniDataset(folder, "test-instance-" + i), null).release();
            shownWithin(TOLD, release);
            assertThat(other.current().release(release)).map(Release::publisher).contains("test-instance-" + i);
        }
        assertThat(other.current().last()).isGreaterThanOrEqualTo(before + 3);
    }

    @Test
    void whoHoldsAHistoryKeepsItAsItWas() {
        MiniDataset mini = new MiniDataset(folder, "test-held");
        published(mini, null);
        History held = other.current();
        Programme programme = programme(held, "test-held-2023").orElseThrow();
        int corrected = published(mini.change("programmes.csv", 3, programme.name(), "Tên khác"), "Sửa tên").release();
        assertThat(programme(held, "test-held-2023")).contains(programme);
        History next = other.catchUp();
        assertThat(next.last()).isGreaterThanOrEqualTo(corrected);
        assertThat(programme(next, "test-held-2023")).map(Programme::name).contains("Tên khác");
        assertThat(next.of(Programme.class).find(programme.version().id())).map(row -> row.version().withdrawnIn())
                .contains(corrected);
    }

    private void shownWithin(Duration time, int release) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (other.current().last() < release && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(other.current().last()).isGreaterThanOrEqualTo(release);
    }

    private static Optional<Programme> programme(History history, String code) {
        List<Programme> standing = history.of(Programme.class).stoodIn(history.last(), row -> row.code().equals(code));
        assertThat(standing).hasSizeLessThanOrEqualTo(1);
        return standing.stream().findFirst();
    }
}
