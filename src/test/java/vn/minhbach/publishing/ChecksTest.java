package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.catalogue.check.Checks;
import vn.minhbach.catalogue.check.Rule;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * Where published figures contradict each other: every rule finds what is wrong, says it in one sentence, and is silent
 * of what is right.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ChecksTest extends PublishingSpecification {

    private static final String CHECKS = "checks(first: 500%s) {totalCount nodes {verdict text english: text(lang: EN) rule {code}"
            + " project {code} programme {code} place {code} source {code} figures {value evidence {source {code} quote}}}}";

    @Inject
    Checks checks;

    private static JsonPath ask(String query) {
        JsonPath answer = given().contentType("application/json").body(Map.of("query", query)).post("/graphql").then()
                .statusCode(200).extract().jsonPath();
        assertThat(answer.<Object>get("errors")).isNull();
        return answer.setRootPath("data");
    }

    private static String page(String parameters) {
        return given().accept("text/html").get("/checks" + parameters).then().statusCode(200).extract().asString();
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    /** A made dataset in which every rule finds one thing. */
    private MiniDataset contradicting() {
        MiniDataset mini = new MiniDataset(folder, "test-checks")
                .add("counts.csv", "X-2023,STATUS,IN_PROGRESS,đang làm,30,X-s2,2023")
                .add("counts.csv", "X-2023,STAGE,PROPOSED,đề xuất,1,X-s2,2026")
                .change("progress.csv", 3, "COMPLETED,,", "COMPLETED,80,");
        for (int line = 4; line > 1; line--) {
            mini.remove("funding.csv", line);
        }
        for (String row : List.of(",X-2023,ALLOCATED,,2023,100000000000,,,X-s2,,,,2023",
                ",X-2023,DISBURSED,,2023,40000000000,,,X-s2,,,,2023",
                ",X-2023,DISBURSEMENT_RATE,,2023,,53,,X-s2,,,,2023",
                "X-p1,,ALLOCATED,,2022,10000000000,,,X-s1,,,,2022", "X-p1,,DISBURSED,,2022,12000000000,,,X-s1,,,,2022",
                "X-p1,,DISBURSED,,2023,5000000000,,,X-s1,,,,2023-06",
                "X-p1,,DISBURSED,,2023,4000000000,,,X-s1,,,,2023-09",
                "X-p1,,TOTAL_INVESTMENT,,,20000000000,,,X-s1,,,,2023",
                "X-p1,,TOTAL_INVESTMENT,,,21000000000,,,X-s2,,,,2023",
                "X-p2,,ALLOCATED,,2023,3000000000,,,X-s1,,,,2023", "X-p2,,SETTLED,,2023,2000000000,,,X-s1,,,,2023",
                ",X-2022,TOTAL_INVESTMENT,,,50000000000,,,X-s1,,,,2022",
                ",X-2022,ALLOCATED,,2022,60000000000,,,X-s1,,,,2022",
                ",X-2022,DISBURSED,,2022,36000000,,,X-s1,,,,2022", "X-p3,,ALLOCATED,,2025,500000,,,X-s1,,,,2025-12",
                "X-p3,,SETTLED,,2024,2000000,,,X-s1,,,,2099-12")) {
            mini.add("funding.csv", row);
        }
        mini.add("projects.csv", "X-p3,Dự án ba,TASK,SKILLS,X-new,,,,,X-s1");
        mini.add("progress.csv", "X-p1,OPERATING,,,X-s1,2024-05");
        for (String row : List.of("scorecards.csv|code,name,source", "scorecards.csv|X-card,Thang điểm thử,X-s1",
                "criteria.csv|scorecard,code,parent,name,max_points",
                "criteria.csv|X-card,whole,,Tất cả,30", "criteria.csv|X-card,one,whole,Một,10",
                "criteria.csv|X-card,two,whole,Hai,20",
                "scores.csv|scorecard,criterion,place,points,kind,source,as_of",
                "scores.csv|X-card,whole,X-old,20,PUBLISHED,X-s1,2023",
                "scores.csv|X-card,one,X-old,5,PUBLISHED,X-s1,2023",
                "scores.csv|X-card,two,X-old,9,PUBLISHED,X-s1,2023")) {
            mini.add(row.substring(0, row.indexOf('|')), row.substring(row.indexOf('|') + 1));
        }
        return mini;
    }

    @Test
    void everyRuleFindsWhatIsWrongAndIsSilentOnceItIsRight() {
        MiniDataset mini = contradicting();
        int wrong = published(mini, null).release();
        mini.change("funding.csv", 14, "60000000000", "40000000000")
                .change("funding.csv", 15, "36000000", "36000000000")
                .change("funding.csv", 16, "500000", "5000000").change("funding.csv", 17, "2099", "2025");
        mini.change("funding.csv", 4, ",53,", ",40,").change("funding.csv", 6, "12000000000", "9000000000")
                .change("funding.csv", 8, "4000000000", "6000000000")
                .change("funding.csv", 10, "21000000000", "20000000000")
                .change("funding.csv", 12, "2000000000", "3000000000")
                .change("counts.csv", 4, ",30,", ",21,").change("counts.csv", 5, "2026", "2023")
                .change("progress.csv", 3, ",80,", ",100,").change("scores.csv", 2, ",20,", ",14,")
                .change("sources.csv", 3, "Báo cáo thử,,", "Báo cáo thử,2023-12-31,");
        mini.add("progress.csv", "X-p1,ACCEPTED,,,X-s1,2024-04");
        int right = published(mini, "Sở Thử rà lại").release();

        String filter = ", filter: {place: [\"test-checks-old\", \"test-checks-new\"]}, release: ";
        JsonPath found = ask("{" + CHECKS.formatted(filter + wrong) + " undated: "
                + CHECKS.formatted(", filter: {source: [\"test-checks-s2\"]}, release: " + wrong) + "}");
        Map<String, String> said = found.<Map<String, Object>>getList("checks.nodes").stream()
                .collect(Collectors.toMap(each -> (String) ((Map<?, ?>) each.get("rule")).get("code"),
                        each -> (String) each.get("english")));
        assertThat(said).containsOnlyKeys(
                checks.rules().stream().map(Rule::code).filter(code -> !code.equals("source-dated")).toList());
        assertThat(said).containsEntry("stated-rate",
                "The source says 53%, but VND 40 billion of VND 100 billion is 40%: 13 percentage points apart.")
                .containsEntry("parts-and-total",
                        "The parts add up to 51, more than the total of 42 that the same source gives.")
                .containsEntry("disbursed-within-allocated",
                        "VND 12 billion was disbursed, more than the VND 10 billion allocated.")
                .containsEntry("cumulative-never-falls",
                        "Cumulative disbursement falls from VND 5 billion (June 2023) to VND 4 billion (September 2023).")
                .containsEntry("sources-agree",
                        "Of 2023 one source says VND 20 billion, the other VND 21 billion: VND 1 billion (5% of the former) apart.")
                .containsEntry("place-ended",
                        "The figure speaks of 2026, but “Old” existed only until 30 June 2025; its successor is “New”.")
                .containsEntry("status-agrees", "It is said to be completed, but only to 80%.")
                .containsEntry("scores-and-total",
                        "The criteria that are its parts add up to 14 points, but the same source gives a total of 20 points (20 points): 6 points apart.")
                .containsEntry("accepted-and-used",
                        "It is in operation (May 2024), but no source says that it was accepted.")
                .containsEntry("allocated-within-investment",
                        "VND 60 billion was allocated, more than the total investment of VND 50 billion.")
                .containsEntry("sizes-agree",
                        "VND 50 billion and VND 36 million of the same thing are about 1,000 times apart: is one in another unit?")
                .containsEntry("money-in-dong", "Only VND 500,000: is that in đồng?")
                .containsEntry("completed-remainder",
                        "It is completed, but VND 1 billion is left of the VND 3 billion allocated, and no source says why.");
        assertThat(found.getList("checks.nodes.verdict")).as("contradictions first").startsWith("CONTRADICTION")
                .endsWith("REMARK");
        assertThat(found.getString("undated.nodes.find {it.rule.code == 'source-dated'}.text"))
                .isEqualTo("Nguồn “Báo cáo thử” được dẫn nhưng không ghi ngày đăng hay ngày ban hành.");

        JsonPath after = ask("{" + CHECKS.formatted(filter + right) + " undated: "
                + CHECKS.formatted(", filter: {source: [\"test-checks-s2\"]}, release: " + right)
                + " checkRules(release: " + right + ") {code compared title method(lang: EN)}}");
        assertThat(after.getList("checks.nodes")).isEmpty();
        assertThat(after.getList("undated.nodes")).isEmpty();
        assertThat(after.getList("checkRules.code"))
                .containsExactlyElementsOf(checks.rules().stream().map(Rule::code).toList());
        assertThat(after.<Integer>getList("checkRules.compared")).as("each could compare something")
                .allMatch(compared -> compared > 0);

        String project = given().accept("text/html").get("/projects/test-checks-p1?lang=vi&release=" + wrong)
                .asString();
        assertThat(text(project.substring(project.indexOf("id=\"checks\""))))
                .contains("mâu thuẫn Giải ngân 12 tỷ đồng, vượt số được bố trí 10 tỷ đồng.");
        assertThat(
                text(given().accept("text/html").get("/projects/test-checks-p2?lang=vi&release=" + wrong).asString()))
                .contains("Được báo là đã hoàn thành, nhưng mới 80%.");
        assertThat(given().accept("text/html").get("/projects/test-checks-p1?release=" + right).asString())
                .doesNotContain("id=\"checks\"");
    }

    @Test
    void hedgesAndOtherTimesContradictNothing() {
        MiniDataset mini = new MiniDataset(folder, "test-hedged")
                .add("counts.csv", "X-2023,STATUS,IN_PROGRESS,đang làm,30,X-s2,2023")
                .add("counts.csv", "X-2023,TOTAL,TOTAL,tổng,60,X-s2,2022").remove("progress.csv", 2)
                .add("progress.csv", "X-p1,,IN_PROGRESS,60,X-s2,2023-06")
                .add("progress.csv", "X-p2,,IN_PROGRESS,,X-s2,2024-02")
                .change("progress.csv", 1, "as_of", "as_of,qualifier")
                .change("progress.csv", 2, "2023-12-14", "2023-12-14,")
                .change("progress.csv", 3, "2023-06", "2023-06,MORE_THAN")
                .change("progress.csv", 4, "2024-02", "2024-02,");
        int release = published(mini, null).release();
        JsonPath found = ask(
                "{" + CHECKS.formatted(", filter: {place: [\"test-hedged-old\"]}, release: " + release) + "}");
        assertThat(found.getList("checks.nodes.english"))
                .as("of two totals neither is the parts'; more than 60%% is no 100%%")
                .containsExactly("It was completed as of 14 December 2023, but unfinished as of February 2024.");
        assertThat(found.getList("checks.nodes[0].figures")).as("both are shown with their evidence").hasSize(2);
        assertThat(text(given().accept("text/html").get("/projects/test-hedged-p2?lang=vi").asString()))
                .contains("lại chưa xong");
    }

    @Test
    void thePressSaysRoughlyHalfAndTheCheckSaysByWhichRounding() {
        JsonPath found = ask(
                "{" + CHECKS.formatted(", filter: {programme: [\"bac-kan-2023\"], rule: [\"stated-rate\"]}, release: 2")
                        + "}");
        assertThat(found.getList("checks.nodes.text")).containsExactly(
                "Nguồn ghi khoảng 53%; khoảng 36 tỷ đồng trên hơn 67 tỷ đồng là 53,7%: khớp khi cắt bỏ phần lẻ, còn làm tròn thì là 54%.");
        assertThat(found.getList("checks.nodes[0].figures.evidence.quote")).hasSize(3)
                .allMatch(quote -> ((String) quote).contains("67"));
        assertThat(found.getList("checks.nodes.verdict")).containsExactly("REMARK");

        String html = page("?release=2&lang=vi");
        assertThat(text(html)).contains("khớp khi cắt bỏ phần lẻ").contains("Nguồn được dẫn có ghi ngày")
                .contains("chưa có gì để đối chiếu");
        assertThat(html).contains("href=\"/programmes/bac-kan-2023?lang=vi&amp;release=2\"");
        assertThat(text(page("?release=2&lang=en&rule=stated-rate")))
                .contains("it agrees with the decimals cut off, while rounded it would be 54%");
        assertThat(text(page("?release=2&verdict=CONTRADICTION&lang=en")))
                .contains("That does not mean that every figure is right");
        assertThat(text(page("?release=2&publishedBy=2000-01-01&lang=vi"))).contains("0 mục");
        given().accept("text/html").get("/checks?rule=astrology").then().statusCode(400);
        assertThat(given().contentType("application/json")
                .body(Map.of("query", "{checks(first: 2, release: 2) {nodes {key} pageInfo {hasNextPage endCursor}}}"))
                .post("/graphql").jsonPath().getList("data.checks.nodes.key")).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void theDocumentsListEveryRule() throws Exception {
        String documents = Files.readString(Path.of("docs/architecture.md"));
        assertThat(checks.rules()).isNotEmpty()
                .allSatisfy(rule -> assertThat(documents).contains("| `" + rule.code() + "` |"));
    }
}
