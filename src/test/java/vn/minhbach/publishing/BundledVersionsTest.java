package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import vn.minhbach.dataset.BundledDataset;
import vn.minhbach.dataset.DatasetFolder;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** How later versions of what comes with the application reach an installation that has earlier ones. */
@Tag("starts")
@QuarkusTest
@TestProfile(BundledVersionsTest.Alone.class)
@WithTestResource(value = EmbeddedDatabaseResource.class, initArgs = @ResourceArg(name = EmbeddedDatabaseResource.OWN, value = "bundled"))
class BundledVersionsTest extends PublishingSpecification {

    /** As they were bundled once. */
    private static final Path EARLIER = Path.of("src/test/resources/recorded/datasets");

    @Inject
    BundledDatasets bundled;

    public static class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("minhbach.bundled.enabled", "false");
        }
    }

    @Test
    void aVersionIsKnownByItsChecksumAndSaysWhyItTakesThePlaceOfTheOneBefore() throws IOException {
        for (BundledDataset each : BundledDatasets.ALL) {
            List<BundledVersions.Version> all = BundledVersions.of(each).all();
            assertThat(all.get(all.size() - 1).sha256())
                    .as("the last line of %s.versions.csv: who changes the dataset says why there", each.folder())
                    .isEqualTo(each.sha256());
            assertThat(all).extracting(BundledVersions.Version::sha256).doesNotHaveDuplicates();
            assertThat(all.subList(1, all.size())).allSatisfy(version -> assertThat(version.reason()).isNotBlank());
        }
    }

    @Test
    void aVersionIsNextToEarlierOnesOnly() {
        BundledVersions versions = new BundledVersions(List.of(new BundledVersions.Version("1", ""),
                new BundledVersions.Version("2", "Sửa"), new BundledVersions.Version("3", "Sửa nữa")));
        assertThat(versions.reason()).isEqualTo("Sửa nữa");
        assertThat(versions.isNext("3", List.of("1"))).isTrue();
        assertThat(versions.isNext("3", List.of("1", "2"))).isTrue();
        assertThat(versions.isNext("3", List.of())).as("nothing was published").isFalse();
        assertThat(versions.isNext("3", List.of("1", "3"))).as("it stands").isFalse();
        assertThat(versions.isNext("3", List.of("1", "3", "2"))).as("somebody took it back").isFalse();
        assertThat(versions.isNext("3", List.of("1", "2", "1"))).as("somebody went back to the one before").isFalse();
        assertThat(versions.isNext("3", List.of("1", "somebody's"))).isFalse();
        assertThat(versions.isNext("4", List.of("1"))).as("it is in no line").isFalse();
        assertThat(new BundledVersions(versions.all().subList(0, 2)).isNext("2", List.of("1", "3")))
                .as("an older application beside a newer one").isFalse();
    }

    /** One test, as each step finds what the one before it left. */
    @Test
    void laterVersionsComeAsReleasesWhereNobodyElsePublished() throws Exception {
        for (String each : List.of("press", "budgets")) {
            assertThat(publisher.publishFirst(new DatasetFolder(EARLIER.resolve(each)), null))
                    .isInstanceOf(Outcome.Published.class);
        }
        startAtOnce();
        assertThat(releases()).isEqualTo("minh-bach vietnamdata dti-vn minh-bach vietnamdata");
        assertThat(text("select reason from releases where number = 3"))
                .as("what was not there before says why it came")
                .isEqualTo(BundledVersions.of(BundledDatasets.ALL.get(2)).firstReason()).isNotBlank();
        assertThat(text("select reason from releases where number = 4"))
                .isEqualTo(BundledVersions.of(BundledDatasets.ALL.get(0)).reason());
        assertThat(text("select sha256 from releases where number = 5")).isEqualTo(BundledDatasets.ALL.get(1).sha256());
        assertThat(number("select count(*) from releases where number > 3 and withdrawn + changed = 0")).isZero();
        assertThat(number(
                "select count(*) from attempts a left join attempt_outcomes o on o.attempt = a.id where o.attempt is null"))
                .isZero();
        startAtOnce();
        assertThat(releases()).as("once").isEqualTo("minh-bach vietnamdata dti-vn minh-bach vietnamdata");
        assertThat(command("bundled")).startsWith("0 ").contains("Unchanged: release 3 stands",
                "Unchanged: release 4 stands", "Unchanged: release 5 stands");

        assertThat(publisher.publish(new DatasetFolder(EARLIER.resolve("press")), "Người vận hành muốn bản trước"))
                .isInstanceOf(Outcome.Published.class);
        startAtOnce();
        assertThat(releases()).as("what an operator took back stays")
                .isEqualTo("minh-bach vietnamdata dti-vn minh-bach vietnamdata minh-bach");
        assertThat(command("bundled")).startsWith("0 ").contains("Dry run: nothing was published");
        assertThat(command("bundled", "--publish", "--reason", "Lấy lại bản mới")).startsWith("0 ")
                .contains("Published as release 7");
        assertThat(text("select reason from releases where number = 7")).isEqualTo("Lấy lại bản mới");

        Path edited = folder.resolve("edited");
        assertThat(command("export", edited.toString(), "--publisher", "minh-bach")).startsWith("0 ");
        Path funding = edited.resolve("funding.csv");
        Files.writeString(funding, Files.readString(funding).replace(",67000000000,", ",67500000000,"));
        assertThat(command("publish", edited.toString(), "--reason", "Số của tỉnh"))
                .startsWith("0 Published as release 8");
        startAtOnce();
        assertThat(number("select max(number) from releases")).as("what an operator corrected stays").isEqualTo(8);
        assertThat(command("bundled")).contains("67500000000", "--publish wants --replace too");
        assertThat(command("bundled", "--publish")).startsWith("1 ").contains("--replace withdraws it")
                .contains("Unchanged: release 5 stands");
        assertThat(number("select max(number) from releases")).isEqualTo(8);
        assertThat(command("bundled", "--publish", "--replace")).startsWith("0 ").contains("Published as release 9");
        assertThat(number(
                "select amount from funding where programme = 'bac-kan-2023' and measure = 'ALLOCATED' and withdrawn_in is null"))
                .isEqualTo(67_000_000_000L);
    }

    private String releases() {
        return text("select string_agg(publisher, ' ' order by number) from releases");
    }

    /** Two instances on one database. */
    private void startAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> each : List.of(pool.submit(bundled::publishWhereAlone),
                    pool.submit(bundled::publishWhereAlone))) {
                each.get();
            }
        } finally {
            pool.shutdown();
        }
    }
}
