package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.history.Histories;
import vn.minhbach.history.History;
import vn.minhbach.history.PublishedTables;
import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class RedactionAcrossInstancesTest extends RedactionSpecification {

    @Inject
    AgroalDataSource reading;

    @Inject
    PublishedTables tables;

    @Test
    void otherInstancesTakeItOverAndWhoHoldsAHistoryKeepsIt() throws InterruptedException {
        Histories other = new Histories(reading, tables);
        try {
            published(new MiniDataset(folder, "test-redother").change("projects.csv", 2, "Tóm tắt", "Gọi 0911 000 111"),
                    null);
            History held = other.current();
            other.follow();
            assertThat(command("redact", "--text", "0911 000 111", "--reason", "Số riêng", "--yes")).startsWith("0 ");
            long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
            while (other.current().redacted() == held.redacted() && System.nanoTime() < end) {
                Thread.sleep(10);
            }
            assertThat(summary(other.current())).contains("đã gỡ").doesNotContain("0911");
            assertThat(summary(held)).isEqualTo("Gọi 0911 000 111");
            assertThat(other.current().last()).isGreaterThanOrEqualTo(held.last());
            Histories starting = new Histories(reading, tables);
            assertThat(summary(starting.current())).contains("đã gỡ");
            assertThat(starting.current().redactions()).isEqualTo(other.current().redactions());
        } finally {
            other.close();
        }
    }
}
