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

/**
 * The ladder of money of several projects together, and what has no fund: only what is comparable is added, and what is
 * left out is told.
 */
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
            "X-p5,,TOTAL_INVESTMENT,UNIDENTIFIED,,9000000000,,,X-s2,,,,2022",
            "X-p5,,ALLOCATED,ODA,2023,2000000000,,,X-s2,,,,2023");

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
        mini.add("obstacles.csv", "X-o2,,X-2022,X-old,FUNDS_CUT,Nghị quyết giảm chi,,,X-s2").add("obstacles.csv",
                "X-o3,X-p2,,,NO_FUND_IDENTIFIED,Chưa có vốn,,,X-s2");
        publisher.publish(mini.dataset(), null);
    }

    @Test
    void aLadderHoldsAgainstEachOtherOnlyWhatIsOfTheSameMoney() {
        JsonPath ladder = data(mini.named("""
                {project(code: "X-p1") {ladder {gaps {from to fiscalYear figure {en: text(lang: EN) parts {value}}} unmatched {from to}
                    computedRate {text} rateAbsence}}}""")).setRootPath("data.project.ladder");
        assertThat(ladder.getList("gaps.collect {it.from + ' ' + it.to + ' ' + it.fiscalYear + ' ' + it.figure.en}"))
                .containsExactly(
                        "TOTAL_INVESTMENT ALLOCATED null about VND 30 billion",
                        "ALLOCATED DISBURSED 2023 VND 30 billion");
        assertThat(ladder.getList("gaps[0].figure.parts")).as("the whole and its two years").hasSize(3);
        assertThat(ladder.getString("computedRate.text")).isEqualTo("50%");
    }

    @Test
    void theLadderOfAnAgencyAPlaceAFundOrAYearAddsUpWhatIsComparableAndSaysWhatIsNot() {
        Map<String, Object> agency = data(mini.named("""
                {fundingSummary(by: AGENCY, filter: {owner: ["X-a1"]}) {key sums {measure basis text counted} gaps {from to basis text compared}
                    rates {basis text disbursed {text} allocated {text counted}} leftOut {reason figures}}}"""))
                .getMap("fundingSummary[0]");
        assertThat(agency.get("sums")).asList().extracting(each -> ((Map<?, ?>) each).values().toString())
                .containsExactly(
                        "[TOTAL_INVESTMENT, ACTUAL, hơn 167 tỷ đồng, 2]", "[ALLOCATED, ACTUAL, 70 tỷ đồng, 2]",
                        "[DISBURSED, ACTUAL, 30 tỷ đồng, 1]",
                        "[DISBURSED, FORECAST, khoảng 50 tỷ đồng, 1]");
        assertThat(agency.get("gaps")).asList().extracting(each -> ((Map<?, ?>) each).values().toString())
                .containsExactly(
                        "[TOTAL_INVESTMENT, ALLOCATED, ACTUAL, khoảng 30 tỷ đồng, 1]",
                        "[ALLOCATED, DISBURSED, ACTUAL, 30 tỷ đồng, 1]");
        assertThat(agency.get("rates").toString()).as("of what was allocated in the same year").contains("50%")
                .contains("60 tỷ đồng");
        assertThat(agency.get("leftOut").toString()).contains("SUPERSEDED");

        JsonPath year = data(mini.named(
                "{fundingSummary(by: FISCAL_YEAR, filter: {project: [\"X-p1\", \"X-p2\"], fiscalYear: [2023]}) {key sums {measure text} leftOut {reason figures}}}"));
        assertThat(year.getList("fundingSummary[0].sums.text")).as("a part does not count beside its whole")
                .contains("65 tỷ đồng").doesNotContain("68 tỷ đồng");
        assertThat(year.getString("fundingSummary[0].leftOut")).contains("WITHIN_TOTAL");
        JsonPath fund = data(mini.named(
                "{fundingSummary(by: FUND, filter: {project: [\"X-p2\"], fund: [ODA]}) {key sums {text} rateAbsence leftOut {reason}}}"));
        assertThat(fund.getString("fundingSummary[0].sums[0].text"))
                .as("where the whole is filtered out, the part counts").isEqualTo("3 tỷ đồng");
        assertThat(fund.getString("fundingSummary[0].rateAbsence")).isEqualTo("NO_DISBURSEMENT");

        assertThat(shown("/agencies/test-money-a1?lang=en")).contains("Funding totals", "VND 70 billion", "50%",
                "VND 30 billion of VND 60 billion");
        assertThat(shown("/places/test-money-old")).contains("Tổng hợp kinh phí",
                "Chênh lệch: kế hoạch vốn, bố trí trừ giải ngân");
        assertThat(shown("/funding?by=FUND&owner=test-money-a1&lang=en"))
                .contains("Disbursement rate (computed by the portal)", "No funding identified")
                .doesNotContain("VND 1,700 billion)");
        assertThat(shown("/projects/test-money-p2?lang=en"))
                .contains("Cannot be computed: no source states the amount disbursed.");
    }

    @Test
    void whatIsApprovedAndHasNoFundIsListedWithItsCausesAndBoundsCarryOver() {
        JsonPath unfunded = data(mini.named("""
                {unfunded(filter: {place: ["X-old", "X-new"]}) {totalCount total {projects sums {measure text counted} leftOut {reason figures}}
                    nodes {project {code} programme {code} within {code} approvedInPrinciple projects {value} funding {figure {text}}
                           obstacles {cause description} fundedSince {figure {text}}}}
                 standing: unfunded(filter: {place: ["X-old", "X-new"], approvedInPrinciple: true, fundedSince: false}, first: 1) {
                    totalCount pageInfo {hasNextPage endCursor} total {projects sums {text}}}
                 cut: unfunded(filter: {place: ["X-old"], cause: [FUNDS_CUT]}) {nodes {programme {code}}}}"""))
                .setRootPath("data");
        assertThat(unfunded.getList("unfunded.nodes.collect {it.programme ? it.programme.code : it.project.code}"))
                .containsExactly(
                        mini.named("X-2022"), mini.named("X-p5"), mini.named("X-p3"), mini.named("X-p4"),
                        mini.named("X-p2"));
        assertThat(unfunded.getList("unfunded.nodes.approvedInPrinciple")).containsExactly(true, true, true, true,
                false);
        assertThat(unfunded.getInt("unfunded.nodes[0].projects.value")).isEqualTo(17);
        assertThat(unfunded.getList("unfunded.nodes[0].obstacles.cause")).containsExactly("FUNDS_CUT");
        assertThat(unfunded.getString("unfunded.nodes[1].fundedSince[0].figure.text")).isEqualTo("2 tỷ đồng");
        assertThat(unfunded.getString("unfunded.nodes[3].within.code")).isEqualTo(mini.named("X-2022"));
        assertThat(unfunded.getInt("unfunded.total.projects")).as("the 17 and three by name; one is among the 17")
                .isEqualTo(20);
        assertThat(unfunded.getInt("standing.totalCount")).isEqualTo(3);
        assertThat(unfunded.getList("standing.total.sums.text")).as("more than 67 and exactly 5")
                .containsExactly("trên 72 tỷ đồng");
        assertThat(unfunded.getInt("standing.total.projects")).isEqualTo(18);
        assertThat(unfunded.getList("cut.nodes.programme.code")).containsExactly(mini.named("X-2022"));

        String cursor = unfunded.getString("standing.pageInfo.endCursor");
        assertThat(data(mini.named(
                "{unfunded(filter: {place: [\"X-old\", \"X-new\"], approvedInPrinciple: true, fundedSince: false}, after: \""
                        + cursor
                        + "\") {nodes {project {code}}}}"))
                .getList("unfunded.nodes.project.code")).containsExactly(mini.named("X-p3"), mini.named("X-p4"));
    }

    /**
     * Made: two agencies, a programme of the one with a project of the other; money of no year beside its years; a part
     * beside its whole.
     */
    @Test
    void whatIsAPartOfOtherMoneyCountsOnceAndOnlyWhereThatIsCounted() {
        MiniDataset parts = new MiniDataset(folder, "test-parts").remove("funding.csv", 4).remove("funding.csv", 3)
                .remove("funding.csv", 2)
                .change("projects.csv", 2, "X-old,X-a1", "X-new,X-a2").change("portfolio.csv", 2, "1,X-2022", "1,");
        for (String row : List.of(",X-2023,ALLOCATED,,2023,100000000000,,,X-s2,,,,2023",
                "X-p1,,ALLOCATED,,2023,10000000000,,,X-s2,,,,2023",
                "X-p1,,DISBURSED,,2023,4000000000,,,X-s2,,,,2023", "X-p1,,ALLOCATED,ODA,2023,6000000000,,,X-s2,,,,2023",
                "X-p1,,DISBURSED,ODA,2023,2000000000,,,X-s2,,,,2023", "X-p2,,ALLOCATED,,,50000000000,,,X-s2,,,,2023",
                "X-p2,,ALLOCATED,,2022,20000000000,,,X-s2,,,,2022", "X-p2,,ALLOCATED,,2023,30000000000,,,X-s2,,,,2023",
                "X-p2,,DISBURSED,,2023,15000000000,,,X-s2,,,,2023")) {
            parts.add("funding.csv", row);
        }
        publisher.publish(parts.dataset(), null);
        JsonPath sums = data(parts
                .named("""
                {agency: fundingSummary(by: AGENCY, filter: {owner: ["X-a1", "X-a2"]}) {key sums {measure text} rates {text} leftOut {reason figures}}
                 alone: fundingSummary(by: AGENCY, filter: {owner: ["X-a2"]}) {sums {measure text} rates {text}}
                 place: fundingSummary(by: PLACE, filter: {place: ["X-new"]}) {sums {measure text} rates {text} rateAbsence}
                 programme: fundingSummary(by: PROGRAMME, filter: {place: ["X-old", "X-new"]}) {key sums {measure text} rateAbsence leftOut {reason figures}}
                 field: fundingSummary(by: FIELD, filter: {project: ["X-p2"]}) {sums {measure text} gaps {from to text} rates {text}}}"""));
        Map<String, Object> a2 = sums.getMap("agency.find {it.key == 'test-parts-a2'}");
        assertThat(a2.get("sums").toString()).as("the programme is another agency's")
                .contains("10 tỷ đồng", "4 tỷ đồng").doesNotContain("16 tỷ", "6 tỷ");
        assertThat(a2.get("rates").toString()).contains("40%");
        assertThat(sums.getList("alone[0].sums")).isEqualTo(a2.get("sums"));
        assertThat(sums.getList("place[0].sums")).isEqualTo(a2.get("sums"));
        Map<String, Object> programme = sums.getMap("programme.find {it.key == 'test-parts-2023'}");
        assertThat(programme.get("sums").toString()).as("the project's is part of the programme's")
                .contains("100 tỷ đồng").doesNotContain("110 tỷ");
        assertThat(programme.get("leftOut").toString()).contains("WITHIN_PROGRAMME");
        assertThat(programme.get("rateAbsence")).as("numbers are there, and none in words").isEqualTo("OTHER_MONEY");
        assertThat(sums.getList("field[0].sums.text")).as("years are parts of what is of no year")
                .containsExactly("50 tỷ đồng", "15 tỷ đồng");
        assertThat(sums.getList("field[0].rates.text")).as("of 2023").containsExactly("50%");
        JsonPath ladder = data(parts.named(
                "{project(code: \"X-p1\") {ladder {computedRate {text} rateAbsence gaps {fund figure {text}}}}}"));
        assertThat(ladder.getString("project.ladder.computedRate.text")).as("the whole is stated").isEqualTo("40%");
        assertThat(ladder.getList("project.ladder.gaps.fund")).containsExactlyInAnyOrder(null, "ODA");
    }

    /**
     * Made: a programme that states no sum, whose named projects do; one of which only some projects are said to have
     * no fund.
     */
    @Test
    void whatAProgrammeDoesNotStateIsNotTakenForPartOfIt() {
        MiniDataset made = new MiniDataset(folder, "test-unstated").remove("funding.csv", 4).remove("funding.csv", 3)
                .remove("funding.csv", 2)
                .change("programmes.csv", 2, "2022,,", "2022,UNIDENTIFIED,")
                .change("portfolio.csv", 2, "X-2023,X-p1,1,X-2022", "X-2022,X-p1,1,")
                .add("portfolio.csv", "X-2022,X-p2,,,X-s1")
                .add("funding.csv", "X-p1,,TOTAL_INVESTMENT,UNIDENTIFIED,,10000000000,,,X-s2,,,,2022")
                .add("funding.csv", "X-p2,,TOTAL_INVESTMENT,UNIDENTIFIED,,5000000000,,,X-s2,,,,2022")
                .add("funding.csv", "X-p2,,TOTAL_INVESTMENT,PUBLIC_INVESTMENT,,5000000000,,,X-s2,,,,2024")
                .add("obstacles.csv", "X-o2,,X-2023,,NO_FUND_IDENTIFIED,17 trong 42 dự án chưa có vốn,,,X-s2");
        publisher.publish(made.dataset(), null);
        JsonPath unfunded = data(made.named("""
                {unfunded(filter: {place: ["X-old"]}) {total {projects uncounted sums {text} leftOut {reason}}
                    nodes {programme {code} project {code} projects {value} fundedSince {fund figure {text}}}}}"""))
                .setRootPath("data.unfunded");
        assertThat(unfunded.getInt("total.projects")).as("those named, as nobody counts").isEqualTo(2);
        assertThat(unfunded.getInt("total.uncounted")).as("of the 42 only some have no fund").isEqualTo(2);
        assertThat(unfunded.getList("total.sums.text")).containsExactly("15 tỷ đồng");
        assertThat(unfunded.getList("total.leftOut")).isEmpty();
        assertThat(unfunded.getList("nodes.find {it.project?.code == 'test-unstated-p2'}.fundedSince.fund"))
                .containsExactly("PUBLIC_INVESTMENT");
    }

    @Test
    void whatIsDeducedStandsApartOnThePage() {
        String page = shown("/funding/unfunded?release=2&lang=vi");
        String deduced = page.substring(page.indexOf("Suy ra là chưa có nguồn vốn (1)"));
        assertThat(page.substring(0, page.indexOf(deduced))).contains("của tỉnh Quảng Ninh")
                .doesNotContain("năm 2024 của tỉnh Quảng Nam");
        assertThat(deduced).contains("năm 2024 của tỉnh Quảng Nam", "Không có nguồn nào nêu thẳng như vậy", "suy ra",
                "Căn cứ suy ra").doesNotContain("xin chủ trương UBND tỉnh bố trí kinh phí sự nghiệp Kế hoạch");
        assertThat(shown("/funding/unfunded?release=2&place=quang-nam&lang=en"))
                .contains("Deduced to have no funding (1)");
    }

    @Test
    void aSumOfWhatIsAboveKeepsTheWordOfItsSources() {
        MiniDataset made = new MiniDataset(folder, "test-above").remove("funding.csv", 4).remove("funding.csv", 3)
                .remove("funding.csv", 2)
                .add("funding.csv",
                        "X-p1,,TOTAL_INVESTMENT,,,1700000000000,,,X-s2,dự kiến trên 1.700 tỷ đồng,,MORE_THAN,2022")
                .add("funding.csv", "X-p2,,TOTAL_INVESTMENT,,,300000000000,,,X-s2,trên 300 tỷ đồng,,MORE_THAN,2022")
                .add("funding.csv", "X-p1,,DISBURSED,,,100000000000,,,X-s2,100 tỷ đồng,,,2022");
        publisher.publish(made.dataset(), null);
        String question = made.named(
                "{fundingSummary(by: PLACE, filter: {project: [\"X-p1\", \"X-p2\"]}) {sums {measure text en: text(lang: EN)} gaps {text}}}");
        JsonPath summary = data(question).setRootPath("data.fundingSummary[0]");
        assertThat(summary.getString("sums.find {it.measure == 'TOTAL_INVESTMENT'}.text"))
                .isEqualTo("trên 2.000 tỷ đồng");
        assertThat(summary.getString("sums.find {it.measure == 'TOTAL_INVESTMENT'}.en"))
                .isEqualTo("more than VND 2,000 billion");
        assertThat(summary.getString("gaps[0].text")).startsWith("trên 1.600 tỷ đồng");
        publisher.publish(made.change("funding.csv", 3, "trên 300 tỷ đồng", "hơn 300 tỷ đồng").dataset(),
                "Sửa trích dẫn");
        assertThat(data(question).getString("fundingSummary[0].sums.find {it.measure == 'TOTAL_INVESTMENT'}.text"))
                .as("sources differ").isEqualTo("hơn 2.000 tỷ đồng");
    }

    @Test
    void thePageOfWhatHasNoFundShowsTheSeventeenOfQuangNinhWithTheirStatedCause() {
        String page = shown("/funding/unfunded?release=2");
        assertThat(page).contains("17 dự án, nhiệm vụ", "trên 1.700 tỷ đồng", "đã được đồng ý chủ trương",
                "HĐND tỉnh mới ban hành Nghị quyết điều chỉnh giảm chi");
        assertThat(page).as("not stated to be approved").contains("nguồn không nêu đã được đồng ý chủ trương");
        assertThat(shown("/funding/unfunded?release=2&approved=true&lang=en")).contains("17 projects and tasks")
                .doesNotContain("Quảng Nam, 2024");
        assertThat(shown("/funding/unfunded?release=2&cause=STAFF_CAPACITY")).contains("Không có nguồn nào nêu");
        given().accept("text/html").get("/funding/unfunded?approved=perhaps").then().statusCode(400);
        JsonPath unfunded = data(
                "{unfunded(release: 2) {nodes {programme {code} approvedInPrinciple} total {sums {text}}}}");
        assertThat(unfunded.getList("unfunded.nodes.programme.code")).containsExactly("quang-ninh-it-2020",
                "quang-nam-2024");
        assertThat(unfunded.getList("unfunded.total.sums.text")).containsExactly("trên 1.700 tỷ đồng");
    }
}
