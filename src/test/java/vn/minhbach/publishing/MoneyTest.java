package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** The ladder of money of several projects together, and what has no fund: only what is comparable is added, and what is left out is told. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class MoneyTest extends PublishingSpecification {

    /** Made: one project with a whole and two years, one with a part beside its whole, and several without a fund. */
    private static final List<String> FUNDING = List.of(
            "X-p1,,TOTAL_INVESTMENT,,,100000000000,,,X-s2,,,MORE_THAN,2022",
            "X-p1,,ALLOCATED,,2022,10000000000,,,X-s2,,,,2022", "X-p1,,ALLOCATED,,2023,60000000000,,,X-s2,,,,2023",
            "X-p1,,DISBURSED,,2023,20000000000,,,X-s2,,,,2023-06", "X-p1,,DISBURSED,,2023,30000000000,,,X-s2,,,,2023",
            "X-p1,,DISBURSED,,2023,50000000000,,,X-s2,,FORECAST,ABOUT,2023",
            "X-p2,,ALLOCATED,,2023,5000000000,,,X-s2,,,,2023", "X-p2,,ALLOCATED,ODA,2023,3000000000,,,X-s2,,,,2023",
            ",X-2022,TOTAL_INVESTMENT,UNIDENTIFIED,,67000000000,,,X-s2,trên 67 tỷ,,MORE_THAN,2022",
            "X-p3,,TOTAL_INVESTMENT,UNIDENTIFIED,,5000000000,,,X-s2,,,,2022",
            "X-p4,,TOTAL_INVESTMENT,UNIDENTIFIED,,1000000000,,,X-s2,,,,2022",
            "X-p5,,TOTAL_INVESTMENT,UNIDENTIFIED,,9000000000,,,X-s2,,,,2022", "X-p5,,ALLOCATED,ODA,2023,2000000000,,,X-s2,,,,2023");

    private MiniDataset mini;

    @BeforeEach
    void publishMadeData() {
        mini = new MiniDataset(folder, "test-money");
        mini.change("portfolio.csv", 2, "1,X-2022", "1,").add("portfolio.csv", "X-2022,X-p4,,,X-s1");
        for (int line = 4; line > 1; line--) {
            mini.remove("funding.csv", line);
        }
        FUNDING.forEach(row -> mini.add("funding.csv", row));
        for (String project : List.of("p3", "p4", "p5")) {
            mini.add("projects.csv", "X-" + project + ",Dự án " + project + ",PROJECT,DATA,X-new,X-a2,,,,X-s1")
                    .add("progress.csv", "X-" + project + ",APPROVED_IN_PRINCIPLE,,,X-s2,2022");
        }
        mini.add("counts.csv", "X-2022,STAGE,APPROVED_IN_PRINCIPLE,đồng ý chủ trương,17,X-s2,2022");
        mini.add("obstacles.csv", "X-o2,,X-2022,X-old,FUNDS_CUT,Nghị quyết giảm chi,,,X-s2").add("obstacles.csv", "X-o3,X-p2,,,NO_FUND_IDENTIFIED,Chưa có vốn,,,X-s2");
        publisher.publish(mini.dataset(), null);
    }

    @Test
    void aLadderHoldsAgainstEachOtherOnlyWhatIsOfTheSameMoney() {
        JsonPath ladder = data(mini.named("""
                {project(code: "X-p1") {ladder {gaps {from to fiscalYear figure {en: text(lang: EN) parts {value}}} unmatched {from to}
                    computedRate {text} rateAbsence}}}""")).setRootPath("data.project.ladder");
        assertThat(ladder.getList("gaps.collect {it.from + ' ' + it.to + ' ' + it.fiscalYear + ' ' + it.figure.en}")).containsExactly(
                "TOTAL_INVESTMENT ALLOCATED null about VND 30 billion", "ALLOCATED DISBURSED 2023 VND 30 billion");
        assertThat(ladder.getList("gaps[0].figure.parts")).as("the whole and its two years").hasSize(3);
        assertThat(ladder.getString("computedRate.text")).isEqualTo("50%");
    }

    @Test
    void theLadderOfAnAgencyAPlaceAFundOrAYearAddsUpWhatIsComparableAndSaysWhatIsNot() {
        Map<String, Object> agency = data(mini.named("""
                {fundingSummary(by: AGENCY, filter: {owner: ["X-a1"]}) {key sums {measure basis text counted} gaps {from to basis text compared}
                    rates {basis text disbursed {text} allocated {text counted}} leftOut {reason figures}}}""")).getMap("fundingSummary[0]");
        assertThat(agency.get("sums")).asList().extracting(each -> ((Map<?, ?>) each).values().toString()).containsExactly(
                "[TOTAL_INVESTMENT, ACTUAL, hơn 167 tỷ đồng, 2]", "[ALLOCATED, ACTUAL, 70 tỷ đồng, 2]", "[DISBURSED, ACTUAL, 30 tỷ đồng, 1]",
                "[DISBURSED, FORECAST, khoảng 50 tỷ đồng, 1]");
        assertThat(agency.get("gaps")).asList().extracting(each -> ((Map<?, ?>) each).values().toString()).containsExactly(
                "[TOTAL_INVESTMENT, ALLOCATED, ACTUAL, khoảng 30 tỷ đồng, 1]", "[ALLOCATED, DISBURSED, ACTUAL, 30 tỷ đồng, 1]");
        assertThat(agency.get("rates").toString()).as("of what was allocated in the same year").contains("50%").contains("60 tỷ đồng");
        assertThat(agency.get("leftOut").toString()).contains("SUPERSEDED");

        JsonPath year = data(mini.named("{fundingSummary(by: FISCAL_YEAR, filter: {project: [\"X-p1\", \"X-p2\"], fiscalYear: [2023]}) {key sums {measure text} leftOut {reason figures}}}"));
        assertThat(year.getList("fundingSummary[0].sums.text")).as("a part does not count beside its whole").contains("65 tỷ đồng").doesNotContain("68 tỷ đồng");
        assertThat(year.getString("fundingSummary[0].leftOut")).contains("WITHIN_TOTAL");
        JsonPath fund = data(mini.named("{fundingSummary(by: FUND, filter: {project: [\"X-p2\"], fund: [ODA]}) {key sums {text} rateAbsence leftOut {reason}}}"));
        assertThat(fund.getString("fundingSummary[0].sums[0].text")).as("where the whole is filtered out, the part counts").isEqualTo("3 tỷ đồng");
        assertThat(fund.getString("fundingSummary[0].rateAbsence")).isEqualTo("NO_DISBURSEMENT");

        assertThat(shown("/agencies/test-money-a1?lang=en")).contains("Money, added up", "VND 70 billion", "50%", "VND 30 billion of VND 60 billion");
        assertThat(shown("/places/test-money-old")).contains("Tiền, cộng lại", "Chênh lệch: kế hoạch vốn, bố trí trừ giải ngân");
        assertThat(shown("/funding?by=FUND&owner=test-money-a1&lang=en")).contains("Disbursement rate as computed", "No fund identified").doesNotContain("VND 1,700 billion)");
        assertThat(shown("/projects/test-money-p2?lang=en")).contains("Cannot be computed: no source states what was disbursed.");
    }

    @Test
    void whatIsApprovedAndHasNoFundIsListedWithItsCausesAndBoundsCarryOver() {
        JsonPath unfunded = data(mini.named("""
                {unfunded(filter: {place: ["X-old", "X-new"]}) {totalCount total {projects sums {measure text counted} leftOut {reason figures}}
                    nodes {project {code} programme {code} within {code} approvedInPrinciple projects {value} funding {figure {text}}
                           obstacles {cause description} fundedSince {figure {text}}}}
                 standing: unfunded(filter: {place: ["X-old", "X-new"], approvedInPrinciple: true, fundedSince: false}, first: 1) {
                    totalCount pageInfo {hasNextPage endCursor} total {projects sums {text}}}
                 cut: unfunded(filter: {place: ["X-old"], cause: [FUNDS_CUT]}) {nodes {programme {code}}}}""")).setRootPath("data");
        assertThat(unfunded.getList("unfunded.nodes.collect {it.programme ? it.programme.code : it.project.code}")).containsExactly(
                mini.named("X-2022"), mini.named("X-p5"), mini.named("X-p3"), mini.named("X-p4"), mini.named("X-p2"));
        assertThat(unfunded.getList("unfunded.nodes.approvedInPrinciple")).containsExactly(true, true, true, true, false);
        assertThat(unfunded.getInt("unfunded.nodes[0].projects.value")).isEqualTo(17);
        assertThat(unfunded.getList("unfunded.nodes[0].obstacles.cause")).containsExactly("FUNDS_CUT");
        assertThat(unfunded.getString("unfunded.nodes[1].fundedSince[0].figure.text")).isEqualTo("2 tỷ đồng");
        assertThat(unfunded.getString("unfunded.nodes[3].within.code")).isEqualTo(mini.named("X-2022"));
        assertThat(unfunded.getInt("unfunded.total.projects")).as("the 17 and three by name; one is among the 17").isEqualTo(20);
        assertThat(unfunded.getInt("standing.totalCount")).isEqualTo(3);
        assertThat(unfunded.getList("standing.total.sums.text")).as("more than 67 and exactly 5").containsExactly("hơn 72 tỷ đồng");
        assertThat(unfunded.getInt("standing.total.projects")).isEqualTo(18);
        assertThat(unfunded.getList("cut.nodes.programme.code")).containsExactly(mini.named("X-2022"));

        String cursor = unfunded.getString("standing.pageInfo.endCursor");
        assertThat(data(mini.named("{unfunded(filter: {place: [\"X-old\", \"X-new\"], approvedInPrinciple: true, fundedSince: false}, after: \"" + cursor
                + "\") {nodes {project {code}}}}")).getList("unfunded.nodes.project.code")).containsExactly(mini.named("X-p3"), mini.named("X-p4"));
    }

    @Test
    void thePageOfWhatHasNoFundShowsTheSeventeenOfQuangNinhWithTheirStatedCause() {
        String page = shown("/funding/unfunded?release=2");
        assertThat(page).contains("17 dự án, nhiệm vụ", "trên 1.700 tỷ đồng", "đã được đồng ý chủ trương", "HĐND tỉnh mới ban hành Nghị quyết điều chỉnh giảm chi");
        assertThat(page).as("no source says that it was approved").contains("nguồn không nói đã được đồng ý chủ trương");
        assertThat(shown("/funding/unfunded?release=2&approved=true&lang=en")).contains("17 projects and tasks").doesNotContain("Quảng Nam, 2024");
        assertThat(shown("/funding/unfunded?release=2&cause=STAFF_CAPACITY")).contains("Không nguồn nào nói");
        given().accept("text/html").get("/funding/unfunded?approved=perhaps").then().statusCode(400);
        JsonPath unfunded = data("{unfunded(release: 2) {nodes {programme {code} approvedInPrinciple} total {sums {text}}}}");
        assertThat(unfunded.getList("unfunded.nodes.programme.code")).containsExactly("quang-ninh-it-2020", "quang-nam-2024");
        assertThat(unfunded.getList("unfunded.total.sums.text")).containsExactly("hơn 1.700 tỷ đồng");
    }
}
