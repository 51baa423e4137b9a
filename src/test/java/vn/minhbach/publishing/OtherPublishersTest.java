package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * A publisher's word on what is another's is recorded, shown and named, and neither leads nor counts. Made data: one
 * publisher tells of its programme, another claims things of all kinds of it, each later and larger than what the first
 * says.
 */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class OtherPublishersTest extends OtherPublishersSpecification {

    private static final String TOLD = """
            {programme(code: "X-2023") {ladder {allocated {text} disbursed {text} computedRate {text} rateAbsence gaps {figure {text}}} counts {label figure {value}}
                portfolio {project {code}} obstacles {code} silence {lastReport {asOf}} carriedOverCounts {figure {value}} projects {totalCount}}
              project(code: "X-p1") {status stage percent {text} progress {status} progressHistory {status} funding {figure {text}} fundingHistory {figure {text}}
                planYears {status}}
              completed: projects(filter: {status: [COMPLETED], owner: ["X-a1"]}) {totalCount}
              unidentified: projects(filter: {fund: [UNIDENTIFIED], place: ["X-old"]}) {totalCount}
              directive(code: "X-d1") {state reports {status}}
              sums: fundingSummary(by: AGENCY, filter: {owner: ["X-a1"]}) {sums {measure text} gaps {text} rates {text}}
              ofPlace: fundingSummary(by: PLACE, filter: {place: ["X-old"]}) {sums {measure text}}
              unfunded(filter: {place: ["X-old"]}) {totalCount}}""";

    @Test
    void whatAnotherClaimsChangesNothingOfWhatIsTold() {
        MiniDataset before = told("test-led");
        String told = data(before.named(TOLD)).prettify();
        assertThat(told).contains("hơn 67 tỷ đồng", "IN_PROGRESS", "DONE").doesNotContain("999");
        List<String> home = home();
        assertThat(home.toString()).contains("VND 67 billion");

        published(claims("test-led", "test-led-by-another"), null);
        assertThat(data(before.named(TOLD)).prettify()).isEqualTo(told);
        assertThat(home()).as("the home page").isEqualTo(home);
    }

    @Test
    void itStandsBesideItUnderItsName() {
        JsonPath others = data(owner.named("""
                {programme(code: "X-2023") {saidByOthers {publishers funding {publisher figure {text publisher}} counts {figure {value} publisher} portfolio {project {code} publisher}
                    obstacles {code publisher} progress {status}}}
                  project(code: "X-p1") {saidByOthers {publishers progress {status publisher} funding {figure {text}}}}
                  directive(code: "X-d1") {saidByOthers {reports {status publisher}}}
                  indicator(code: "X-i1") {observations(filter: {place: ["X-old"]}) {nodes {publisher figure {text}}}}
                  latest: observations(filter: {indicator: ["X-i1"], place: ["X-old"]}, orderBy: PERIOD_DESC) {nodes {publisher}}
                  sums: fundingSummary(by: AGENCY, filter: {owner: ["X-a1"]}) {leftOut {reason figures}}}"""));
        assertThat(others.getList("programme.saidByOthers.publishers")).containsExactly(OTHER);
        assertThat(others.getString("programme.saidByOthers.funding")).contains("999 tỷ đồng", OTHER);
        assertThat(others.getString("programme.saidByOthers.counts")).contains("9999", OTHER);
        assertThat(others.getString("programme.saidByOthers.portfolio")).contains(OWNER + "-p2");
        assertThat(others.getString("programme.saidByOthers.obstacles")).contains(OTHER + "-o1");
        assertThat(others.getString("project.saidByOthers.progress")).contains("COMPLETED", OTHER);
        assertThat(others.getString("directive.saidByOthers.reports")).contains("CANCELLED", OTHER);
        assertThat(others.getList("indicator.observations.nodes.publisher")).contains(OWNER, OTHER);
        assertThat(others.getString("sums.leftOut")).contains("OTHER_PUBLISHER");

        assertThat(shown("/programmes/" + OWNER + "-2023")).contains("Theo các bộ dữ liệu khác", "(tỷ đồng)",
                "999 theo bộ dữ liệu “Dữ liệu thử”", "9.999", "Không còn đồng nào");
        assertThat(shown("/projects/" + OWNER + "-p1?lang=en")).contains("In other datasets", "(VND billion)",
                "888 in the dataset “Made data”");
        assertThat(shown("/directives?code=" + OWNER + "-d1")).contains("theo bộ dữ liệu “Dữ liệu thử”");
        assertThat(shown("/directives/" + OWNER + "-d1"))
                .contains("Theo các bộ dữ liệu khác", "theo bộ dữ liệu “Dữ liệu thử”", "hủy bỏ (tháng 6/2024)")
                .contains("Có nguồn báo việc");
        assertThat(shown("/funding?programme=" + OWNER + "-2023")).contains("theo bộ dữ liệu “Dữ liệu thử”");
        assertThat(shown("/indicators/" + OWNER + "-i1?period=2024")).contains("theo bộ dữ liệu “Dữ liệu thử”");
        assertThat(shown("/programmes/" + OWNER + "-2022")).as("nobody else is named where nobody else speaks")
                .doesNotContain("theo bộ dữ liệu “");
    }

    @Test
    void whereTheyDifferARuleSaysSo() {
        JsonPath found = data(owner.named(
                "{checks(filter: {rule: [\"sources-agree\"], programme: [\"X-2023\"]}) {nodes {verdict text figures {text publisher}}}}"));
        assertThat(found.getString("checks.nodes")).contains("CONTRADICTION", "9.999",
                "nguồn kia (trong bộ dữ liệu của " + OTHER + ") nêu");
        assertThat(data(owner.named("{checks(filter: {project: [\"X-p1\"]}) {nodes {rule {code}}}}"))
                .getList("checks.nodes.rule.code"))
                .as("no rule holds another's word against the publisher")
                .doesNotContain("status-agrees", "disbursed-within-allocated", "completed-remainder");
    }

    @Test
    void aProgrammeOfAnothersClaimsNoProjectAndNoMoneyOfIt() {
        MiniDataset mine = told("test-claimed");
        mine.add("funding.csv", "X-p1,,ALLOCATED,,2023,5000000000,,,X-s2,,,,2023-12");
        publisher.publish(mine.dataset(), null);
        String asked = mine
                .named("""
                {project(code: "X-p1") {programmes {programme {code}} planYears {fiscalYear}} programme(code: "X-2023") {followedBy {code} passedOn {programme {code}}}
                  sums: fundingSummary(by: PROGRAMME, filter: {owner: ["X-a1"]}) {key sums {measure text}}
                  unidentified: projects(filter: {fund: [UNIDENTIFIED], owner: ["X-a1"]}) {totalCount} directive(code: "X-d1") {state}
                  silence: programme(code: "X-2023") {silence {lastReport {saidOn} daysOverdue every}} ofAgency: agency(code: "X-a1") {silence {lastReport {saidOn} daysOverdue every}} obstacles: programme(code: "X-2023") {obstacles {code}}}""");
        String told = data(asked).prettify();
        MiniDataset another = emptied("test-claiming-projects");
        List.of("programmes.csv|Y-2024,Kế hoạch của người khác,X-old,,2024,UNIDENTIFIED,Y-s1,X-2023",
                "portfolio.csv|Y-2024,X-p1,1,X-2023,Y-s1",
                "projects.csv|Y-p1,Dự án của người khác,PROJECT,DATA,X-old,,,,,Y-s1",
                "obstacles.csv|Y-o1,Y-p1,X-2023,,NO_FUND_IDENTIFIED,Của người khác,,,Y-s2",
                "funding.csv|,Y-2024,ALLOCATED,,2023,1,,,Y-s2,,,,2024",
                "projects.csv|Y-p2,Dự án gán cho người khác,PROJECT,DATA,X-old,X-a1,,,,Y-s1",
                "progress.csv|Y-p2,OPERATING,COMPLETED,,Y-s2,2025-01",
                "directives.csv|Y-d1,X-old,Báo cáo hằng ngày,X-a1,,2024-01-01,,P1D,X-2023,,Y-s2",
                "directive_reports.csv|Y-d1,DONE,Y-s2,2025-01").forEach(row -> {
                    String[] parts = row.replaceAll("\\bX\\b", "test-claimed")
                            .replaceAll("\\bY\\b", "test-claiming-projects").split("\\|");
                    another.add(parts[0], parts[1]);
                });
        published(another, null);
        assertThat(data(asked).prettify()).isEqualTo(told);
        assertThat(shown("/projects/test-claimed-p1")).contains("Theo các bộ dữ liệu khác", "Kế hoạch của người khác");
        assertThat(shown("/directives?programme=test-claimed-2023")).contains("theo bộ dữ liệu “Dữ liệu thử”");
    }

    @Test
    void figuresOfTwoPublishersAreNotComputedWithEachOther() {
        JsonPath found = data("{own: funding(filter: {programme: [\"" + OWNER
                + "-2023\"], measure: [DISBURSED]}) {nodes {figure {code publisher}}}"
                + " all: funding(filter: {programme: [\"" + OWNER
                + "-2023\"], measure: [ALLOCATED]}) {nodes {figure {code publisher}}}}");
        String disbursed = found.getString("own.nodes[0].figure.code");
        List<Map<String, String>> allocated = found.getList("all.nodes.figure");
        assertThat(allocated).hasSize(2);
        allocated.forEach(each -> given().get("/figures/" + disbursed + "/percent-of/" + each.get("code")).then()
                .statusCode(each.get("publisher").equals(OWNER) ? 200 : 404));
    }

    @Test
    void everyFigureNamesWhoseDatasetItIsIn() {
        JsonPath figures = data(
                "{funding(filter: {programme: [\"" + OWNER + "-2023\"]}) {nodes {figure {code publisher}}}}");
        assertThat(figures.getList("funding.nodes.figure.publisher")).containsOnly(OWNER, OTHER).contains(OTHER);
        List<Map<String, String>> all = figures.getList("funding.nodes.figure");
        all.forEach(each -> {
            assertThat(given().get("/figures/" + each.get("code") + ".json").jsonPath().getString("publisher"))
                    .isEqualTo(each.get("publisher"));
            assertThat(shown("/figures/" + each.get("code"))).contains("Bộ dữ liệu Dữ liệu thử");
        });
    }

    /**
     * The sections of the home page but the one that tells of releases, and without what the rules find, which names
     * who differs.
     */
    private static List<String> home() {
        String page = given().accept("text/html").get("/?lang=en").then().statusCode(200).extract().asString();
        List<String> sections = Pattern.compile("(?s)<section.*?</section>").matcher(page).results()
                .map(MatchResult::group)
                .filter(each -> !each.contains("id=\"checks\"") && !each.contains("<section id=\"new\">"))
                .map(each -> each.replaceAll(" <span class=\"badge alarm\">[^<]*</span>|<p class=\"marked\">.*</p>\n",
                        ""))
                .toList();
        assertThat(sections).hasSizeGreaterThan(5);
        return sections;
    }
}
