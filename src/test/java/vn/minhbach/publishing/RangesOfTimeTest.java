package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** A figure may speak of several years or months: of a medium-term plan, of nine months. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class RangesOfTimeTest extends PublishingSpecification {

    @Test
    void aRangeIsReadOrderedShownCitedAndExportedAsOne() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-ranges")
                .add("funding.csv", "X-p1,,ALLOCATED,,,9000000000,,,X-s2,,PLANNED,,2021-2025")
                .add("funding.csv", "X-p1,,DISBURSED,,2023,3000000000,,,X-s2,,,,9 tháng đầu năm 2023")
                .add("observations.csv", "X-i1,X-old,,70,,X-s2,2021/2025")
                .add("observations.csv", "X-i1,X-old,,60,,X-s2,2023-01/2023-09");
        int release = published(mini, null).release();
        assertThat(data("{project(code: \"test-ranges-p1\", release: %d) {funding {measure figure {asOf text}}}}"
                .formatted(release)).getList("project.funding.figure.asOf"))
                .contains("2021/2025", "2023-01/2023-09", "2023-H1");
        assertThat(data(
                "{indicator(code: \"test-ranges-i1\", release: %d) {observations(orderBy: PERIOD) {nodes {period}}}}"
                        .formatted(release))
                .getList("indicator.observations.nodes.period")).as("a range stands where it ends")
                .containsExactly("2022", "2023-01/2023-09", "2023", "2023", "2021/2025");
        String within = "{indicator(code: \"test-ranges-i1\", release: %d) {observations(filter: {%s}, orderBy: PERIOD) {totalCount nodes {period}}}}";
        assertThat(data(within.formatted(release, "period: [\"2021/2025\"]"))
                .getList("indicator.observations.nodes.period")).as("what lies in it")
                .containsExactly("2022", "2023-01/2023-09", "2023", "2023", "2021/2025");
        assertThat(data(within.formatted(release, "period: [\"2023\"]")).getList("indicator.observations.nodes.period"))
                .as("and not what lies in it in part")
                .containsExactly("2023-01/2023-09", "2023", "2023");
        assertThat(
                data(within.formatted(release, "asOf: [\"2021/2025\"]")).getList("indicator.observations.nodes.period"))
                .containsExactly("2021/2025");

        String page = shown("/indicators/test-ranges-i1?lang=vi&period=2021/2025&release=" + release);
        assertThat(page).contains("So các địa phương, giai đoạn 2021–2025", "9 tháng đầu năm 2023");
        assertThat(shown("/indicators/test-ranges-i1?lang=en&release=" + release)).contains("first nine months of 2023",
                "2021–2025");
        assertThat(given().get("/indicators/test-ranges-i1?period=2021/2020").statusCode()).isEqualTo(400);
        long id = number("select id from funding where publisher = 'test-ranges' and as_of = '2023-01/2023-09'");
        assertThat(text("select as_of_end::text from funding where id = " + id)).isEqualTo("2023-09-30");
        assertThat(given().get("/figures/funding-" + id + ".txt?lang=vi").asString()).contains("9 tháng đầu năm 2023");
        assertThat(given().get("/figures/funding-" + id + ".json").jsonPath().getString("asOf"))
                .isEqualTo("2023-01/2023-09");
        command("export", folder.resolve("exported").toString(), "--publisher", "test-ranges");
        assertThat(Files.readString(folder.resolve("exported/funding.csv"))).contains(",2021/2025,",
                ",2023-01/2023-09,");
        assertThat(publisher.publish(mini.dataset(), null)).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void aRangeOfTwoFormsOrBackwardsIsRefusedInTheReadersWords() {
        MiniDataset mini = new MiniDataset(folder, "test-bad-ranges")
                .change("funding.csv", 2, "2023-12", "2021/2025-06")
                .change("progress.csv", 2, "2023-Q4", "2023-Q4/2023-Q1");
        assertThat(report(mini).problems()).extracting(Object::toString).satisfiesExactlyInAnyOrder(
                each -> assertThat(each).startsWith(
                        "progress.csv:2: column as_of: found \"2023-Q4/2023-Q1\"; is a range whose end is no later than its beginning; allowed: 2023, "),
                each -> assertThat(each).startsWith(
                        "funding.csv:2: column as_of: found \"2021/2025-06\"; is a range whose ends are of two forms")
                        .endsWith("2021/2025, 2023-01/2023-09"));
    }

    @Test
    void whatIsSaidOfMonthsTogetherIsNoLessThanWhatWasSaidOfAllOfThemSinceTheYearBegan() {
        MiniDataset mini = new MiniDataset(folder, "test-parts-of-years")
                .add("funding.csv", "X-p2,,DISBURSED,,2023,5000000000,,,X-s2,,,,2023-06")
                .add("funding.csv", "X-p2,,DISBURSED,,2023,3000000000,,,X-s2,,,,2023-07/2023-09");
        int release = published(mini, null).release();
        String rule = "{checks(release: %d, filter: {rule: [\"cumulative-never-falls\"], project: [\"test-parts-of-years-p2\"]}) {totalCount}}"
                .formatted(release);
        assertThat(data(rule).getInt("checks.totalCount")).as("three months are not the year so far").isZero();
        mini.add("funding.csv", "X-p2,,DISBURSED,,2023,4000000000,,,X-s2,,,,2023-01/2023-09");
        assertThat(data(rule.replace("release: " + release, "release: " + published(mini, null).release()))
                .getInt("checks.totalCount")).isEqualTo(1);
    }

    @Test
    void ofAReportWithoutADateThatSpeaksOfMonthsTheDaysOfSilenceAreOnlyAbout() {
        for (String time : List.of("2023-12-01/2023-12-14", "2023-12-14")) {
            String name = "test-silent-" + (time.length() > 10 ? "range" : "day");
            MiniDataset mini = new MiniDataset(folder, name)
                    .only("sources.csv", "places.csv", "agencies.csv", "programmes.csv", "counts.csv")
                    .change("counts.csv", 2, ",2023", "," + time).remove("counts.csv", 3);
            int release = published(mini, null).release();
            String words = shown("/silence?lang=en&place=" + name + "-old&release=" + release);
            assertThat(words.contains("· about ")).as(words).isEqualTo(time.contains("/"));
        }
    }
}
