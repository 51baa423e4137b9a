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

/**
 * How a dataset that comes with a later application reaches a portal that was begun with the earlier ones, and in which
 * others publish.
 */
@Tag("starts")
@QuarkusTest
@TestProfile(NewBundledDatasetTest.Alone.class)
@WithTestResource(value = EmbeddedDatabaseResource.class, initArgs = @ResourceArg(name = EmbeddedDatabaseResource.OWN, value = "newbundled"))
class NewBundledDatasetTest extends PublishingSpecification {

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
    void itComesOnceToAPortalThatWasBegunWithTheOthers() {
        published(new MiniDataset(folder, "test-somebody"), null);
        bundled.publishWhereAlone();
        assertThat(releases()).as("a catalogue that others began is theirs").isEqualTo("test-somebody");
        for (String each : new String[]{"press", "budgets"}) {
            assertThat(publisher.publishFirst(new DatasetFolder(EARLIER.resolve(each)), null))
                    .isInstanceOf(Outcome.Published.class);
        }
        bundled.publishWhereAlone();
        bundled.publishWhereAlone();
        assertThat(releases()).as("once, and no later version of the others")
                .isEqualTo("test-somebody minh-bach vietnamdata dti-vn");
        assertThat(text("select reason from releases where number = 4")).contains("DTI");
        assertThat(command("bundled")).contains("datasets/dti-2021-2022 of dti-vn", "Unchanged: release 4 stands");
    }

    private String releases() {
        return text("select string_agg(publisher, ' ' order by number) from releases");
    }
}
