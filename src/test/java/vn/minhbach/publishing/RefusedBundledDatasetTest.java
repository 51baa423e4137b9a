package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import vn.minhbach.dataset.DatasetFolder;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What becomes of a dataset that comes with a later application where what others published stands in its way. */
@Tag("starts")
@QuarkusTest
@TestProfile(RefusedBundledDatasetTest.Alone.class)
@WithTestResource(value = EmbeddedDatabaseResource.class, initArgs = @ResourceArg(name = EmbeddedDatabaseResource.OWN, value = "refusedbundled"))
class RefusedBundledDatasetTest extends PublishingSpecification {

    private static final Path EARLIER = Path.of("src/test/resources/recorded/datasets");

    @Inject
    BundledDatasets bundled;

    public static class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("minhbach.bundled.enabled", "false");
        }
    }

    /** One test, as each step finds what the one before it left. */
    @Test
    void onceRefusedItIsLeftToTheCommand() {
        MiniDataset other = new MiniDataset(folder, "test-first-there").add("indicators.csv",
                "dti-rank,Hạng của người khác,DATA,hạng,0,LOWER");
        published(other, null);
        for (String each : new String[]{"press", "budgets"}) {
            assertThat(publisher.publishFirst(new DatasetFolder(EARLIER.resolve(each)), null))
                    .isInstanceOf(Outcome.Published.class);
        }
        String tried = "select count(*) from attempts a join attempt_outcomes o on o.attempt = a.id where a.publisher = 'dti-vn' and a.action = 'PUBLISH' and o.outcome = 'REFUSED'";
        bundled.publishWhereAlone();
        assertThat(number(tried)).as("the code is taken").isEqualTo(1);
        bundled.publishWhereAlone();
        assertThat(number(tried)).as("the next start does not try again").isEqualTo(1);
        assertThat(command("bundled")).contains("datasets/dti-2021-2022 of dti-vn", "dti-rank");
        assertThat(text("select string_agg(publisher, ' ' order by number) from releases"))
                .isEqualTo("test-first-there minh-bach vietnamdata");
    }
}
