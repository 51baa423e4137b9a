package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * What was ordered of an agency is late up to the day on which that ended, and waits for whoever takes it over from
 * then on.
 */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class EndedAgenciesTest extends PublishingSpecification {

    /** An agency that ended on 28 February 2025, followed by another, of a place that ended on 30 June 2025. */
    private MiniDataset ended(String publisher) {
        MiniDataset mini = new MiniDataset(folder, publisher).remove("directive_reports.csv", 2)
                .change("directives.csv", 2, ",P2W,", ",,");
        mini.column("agencies.csv", "valid_from").column("agencies.csv", "valid_to", "2025-02-28")
                .column("agencies.csv", "successor", publisher + "-a3");
        return mini.add("agencies.csv", "X-a3,Sở Kế Tục,X-old,,2025-03-01,,").add("agencies.csv",
                "X-a4,Sở Của Tỉnh,X-old,,,,");
    }

    private static JsonPath state(String publisher, String directive, String on) {
        return data(
                "{directives(filter: {code: [\"%s-%s\"]}, on: \"%s\") {nodes {state daysOverdue fulfilment {lastDay leadEndedOn leadSuccessor {code} leadSuccessorPlace {code} periodsMissed}}}}"
                        .formatted(publisher, directive, on));
    }

    private static String line(JsonPath found) {
        return String.join(" ", String.valueOf(found.<Object>get("directives.nodes[0].state")),
                String.valueOf(found.<Object>get("directives.nodes[0].daysOverdue")),
                String.valueOf(found.<Object>get("directives.nodes[0].fulfilment.leadEndedOn")),
                String.valueOf(found.<Object>get("directives.nodes[0].fulfilment.leadSuccessor.code")),
                String.valueOf(found.<Object>get("directives.nodes[0].fulfilment.leadSuccessorPlace.code")));
    }

    @Test
    void itsLatenessCountsUpToTheEndOfTheAgency() {
        published(ended("ended-late"), null);
        assertThat(line(state("ended-late", "d1", "2025-02-28"))).as("on its last day it is there")
                .isEqualTo("OVERDUE 341 null null null");
        assertThat(line(state("ended-late", "d1", "2026-11-27")))
                .isEqualTo("OVERDUE_AT_END 341 2025-02-28 ended-late-a3 ended-late-new");
        assertThat(data(
                "{directives(filter: {place: [\"ended-late-old\"], state: [OVERDUE]}, on: \"2026-11-27\") {totalCount}}")
                .getInt("directives.totalCount")).isZero();
        assertThat(shown("/directives/ended-late-d1?on=2026-11-27&lang=vi"))
                .contains("quá hạn khi đơn vị kết thúc", "quá hạn 341 ngày, chỉ tính đến 28/02/2025",
                        "Đơn vị kế tục: Sở Kế Tục")
                .doesNotContain("quá hạn 978 ngày");
        assertThat(shown("/directives/ended-late-d1?on=2026-11-27&lang=en")).contains("overdue when the agency closed",
                "341 days overdue, counted up to 28 February 2025");
    }

    @Test
    void whatWasNotDueYetWaitsForSomebody() {
        published(ended("ended-before").change("directives.csv", 2, "2024-03-25,trước ngày 25/3/2024", "2025-12-31,"),
                null);
        assertThat(line(state("ended-before", "d1", "2026-11-27")))
                .isEqualTo("UNASSIGNED null 2025-02-28 ended-before-a3 ended-before-new");
    }

    @Test
    void whatIsReportedDoneIsDoneWhoeverDidIt() {
        published(ended("ended-done").add("directive_reports.csv", "X-d1,DONE,X-s2,2025-05-02"), null);
        assertThat(line(state("ended-done", "d1", "2026-11-27"))).isEqualTo("DONE null null null null");
    }

    @Test
    void periodsAreCountedUpToTheEnd() {
        published(ended("ended-often").change("directives.csv", 2, "2024-03-25,trước ngày 25/3/2024,,", ",,P1M,")
                .column("directives.csv", "starts_on", "2024-12-01"), null);
        JsonPath found = state("ended-often", "d1", "2026-11-27");
        assertThat(line(found)).startsWith("OVERDUE_AT_END 59 2025-02-28");
        assertThat(found.getInt("directives.nodes[0].fulfilment.periodsMissed"))
                .as("December and January; February ran until its last day").isEqualTo(2);
        assertThat(data("{silences(filter: {programme: [\"ended-often-2023\"]}, on: \"2026-11-27\") {nodes {state}}}")
                .getString("silences.nodes[0].state"))
                .as("nobody is expected to report by that order any more").isEqualTo("NO_RHYTHM");
    }

    @Test
    void anAgencyEndsWithThePlaceThatItServes() {
        published(ended("ended-place").change("directives.csv", 2, "X-a1,X-a1;X-a2", "X-a4,X-a2"), null);
        assertThat(line(state("ended-place", "d1", "2026-11-27")))
                .isEqualTo("OVERDUE_AT_END 463 2025-06-30 null ended-place-new");
    }

    @Test
    void whatIsNobodysByNameEndsWithItsPlace() {
        published(ended("ended-none").change("directives.csv", 2, "X-a1,X-a1;X-a2", ",X-a2"), null);
        assertThat(line(state("ended-none", "d1", "2026-11-27")))
                .isEqualTo("OVERDUE_AT_END 463 2025-06-30 null ended-none-new");
        assertThat(data("{place(code: \"ended-none-new\") {inheritedDirectives {code}}}")
                .<String>getList("place.inheritedDirectives.code")).containsExactly("ended-none-d1");
    }

    @Test
    void anotherPlaceAloneDoesNotWakeTheAgency() {
        published(ended("ended-moved").add("handovers.csv", "project,directive,on,place,owner,source,quote")
                .add("handovers.csv", ",X-d1,2025-07-01,X-new,,X-s2,"), null);
        assertThat(line(state("ended-moved", "d1", "2026-11-27")))
                .startsWith("OVERDUE_AT_END 341 2025-02-28 ended-moved-a3");
    }

    @Test
    void itsOwnLastDayIsBelievedAfterThatOfItsPlace() {
        published(ended("ended-after").change("agencies.csv", 2, "2025-02-28", "2025-09-30"), null);
        assertThat(line(state("ended-after", "d1", "2026-11-27")))
                .isEqualTo("OVERDUE_AT_END 555 2025-09-30 ended-after-a3 ended-after-new");
    }

    @Test
    void whoFollowedListsWhatWasLeftBehind() {
        published(ended("ended-heir"), null);
        String heir = "{agency(code: \"ended-heir-a3\") {inheritedDirectives {code state}} place(code: \"ended-heir-new\") {inheritedDirectives {code}} other: agency(code: \"ended-heir-a4\") {inheritedDirectives {code}}}";
        assertThat(data(heir).getMap("").toString()).contains(
                "agency={inheritedDirectives=[{code=ended-heir-d1, state=OVERDUE_AT_END}]}",
                "place={inheritedDirectives=[{code=ended-heir-d1}]}", "other={inheritedDirectives=[]}");
        assertThat(shown("/agencies/ended-heir-a3?lang=vi")).contains("Việc để lại, chưa có đơn vị tiếp nhận")
                .contains("Báo cáo tiến độ");
        assertThat(shown("/places/ended-heir-new?lang=en")).contains("Left behind, and taken over by nobody");
        assertThat(given().accept("text/html").get("/agencies/ended-heir-a4").asString())
                .doesNotContain("id=\"inherited\"");
    }
}
