package vn.minhbach.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What a journalist finds about the five sources and the provincial budgets, at release 2. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class BundledDataTest {

    @Test
    void theLadderOfBacKanShowsWhatWasReportedAndWhatIsComputedApart() {
        JsonPath data = data("""
                {programme(code: "bac-kan-2023", release: 2) {ladder {
                    totalInvestment {text}
                    allocated {value text en: text(lang: EN) qualifier basis asOf release evidence {quote source {code}}}
                    disbursed {text basis asOf}
                    reportedRate {text value basis computed}
                    computedRate {text value qualifier basis computed parts {text} evidence {quote source {code}}}
                    gaps {from to fiscalYear figure {text basis}}
                }}}""");
        data.setRootPath("data.programme.ladder");
        assertThat(data.getList("totalInvestment")).isEmpty();
        assertThat(data.getMap("allocated[0]")).containsEntry("value", 67_000_000_000L)
                .containsEntry("text", "hơn 67 tỷ đồng")
                .containsEntry("en", "more than VND 67 billion").containsEntry("qualifier", "MORE_THAN")
                .containsEntry("basis", "ACTUAL").containsEntry("asOf", "2023-12-14").containsEntry("release", 1);
        assertThat(data.getString("allocated[0].evidence.quote")).contains("với tổng kinh phí hơn 67 tỷ đồng");
        assertThat(data.getString("allocated[0].evidence.source.code")).isEqualTo("bac-kan-2023-12");
        assertThat(data.getMap("disbursed[0]"))
                .isEqualTo(Map.of("text", "khoảng 36 tỷ đồng", "basis", "FORECAST", "asOf", "2023-12-31"));
        assertThat(data.getMap("reportedRate[0]"))
                .isEqualTo(Map.of("text", "khoảng 53%", "value", 53, "basis", "FORECAST", "computed", false));
        assertThat(data.getString("computedRate.text")).isEqualTo("khoảng 53,7%");
        assertThat(data.getFloat("computedRate.value")).isEqualTo(53.7f);
        assertThat(data.getBoolean("computedRate.computed")).isTrue();
        assertThat(data.getString("computedRate.basis")).isEqualTo("FORECAST");
        assertThat(data.getList("computedRate.parts.text")).containsExactly("khoảng 36 tỷ đồng", "hơn 67 tỷ đồng");
        assertThat(data.getMap("gaps[0]")).containsEntry("from", "ALLOCATED").containsEntry("to", "DISBURSED")
                .containsEntry("fiscalYear", 2023);
        assertThat(data.getString("gaps[0].figure.text")).isEqualTo("khoảng 31 tỷ đồng");
    }

    @Test
    void theCountsAddUpAsTheirSourcesSay() {
        assertThat(counts("bac-kan-2023")).containsExactly("TOTAL TOTAL 42 ACTUAL", "STATUS COMPLETED 21 FORECAST",
                "STATUS STOPPED_OR_CARRIED_OVER 4 ACTUAL", "STATUS IN_PROGRESS 17 ACTUAL");
        assertThat(counts("ben-tre-2023")).containsExactly("TOTAL TOTAL 11 ACTUAL", "STATUS IN_PROGRESS 7 ACTUAL",
                "STATUS COMPLETED 2 ACTUAL", "STATUS NOT_STARTED 2 ACTUAL");
        assertThat(counts("quang-ninh-it-2020"))
                .contains("TOTAL TOTAL 17 ACTUAL", "STAGE APPROVED_IN_PRINCIPLE 17 ACTUAL")
                .filteredOn(count -> count.startsWith("GROUNDS"))
                .extracting(count -> count.split(" ")[2]).containsExactlyInAnyOrder("4", "3", "5", "5");
    }

    private static List<String> counts(String programme) {
        JsonPath data = data("{programme(code: \"" + programme
                + "\", release: 2) {counts {by key label figure {value basis evidence {quote}}}}}");
        List<Map<String, Object>> counts = data.getList("programme.counts");
        assertThat(data.getList("programme.counts.figure.evidence.quote")).doesNotContainNull();
        return counts.stream().map(count -> {
            Map<?, ?> figure = (Map<?, ?>) count.get("figure");
            return count.get("by") + " " + count.get("key") + " " + figure.get("value") + " " + figure.get("basis");
        }).toList();
    }

    @Test
    void moneyWithoutAFundIsAStateOfItsOwn() {
        JsonPath data = data(
                """
                {programmes(filter: {fund: [UNIDENTIFIED]}, release: 2) {nodes {code}}
                 funding(filter: {fund: [UNIDENTIFIED]}, release: 2) {totalCount nodes {
                    programme {code} measure fiscalYear figure {value text en: text(lang: EN) basis}}}
                 obstacles(filter: {programme: ["quang-ninh-it-2020"], cause: [FUNDS_CUT]}, release: 2) {nodes {description quote source {code}}}}""");
        assertThat(data.getList("programmes.nodes.code")).containsExactly("quang-ninh-it-2020");
        assertThat(data.getInt("funding.totalCount")).isEqualTo(1);
        assertThat(data.getLong("funding.nodes[0].figure.value")).isEqualTo(1_700_000_000_000L);
        assertThat(data.getString("funding.nodes[0].figure.text")).isEqualTo("trên 1.700 tỷ đồng");
        assertThat(data.getString("funding.nodes[0].figure.en")).isEqualTo("more than VND 1,700 billion");
        assertThat(data.getString("funding.nodes[0].figure.basis")).isEqualTo("FORECAST");
        assertThat(data.getList("obstacles.nodes.source.code")).containsExactly("quang-ninh-2020-09");
    }

    @Test
    void whatIsDeducedToHaveNoFundStandsApartFromWhatSourcesSay() {
        JsonPath data = data("""
                {unfunded(release: 2) {nodes {programme {code} stated funding {measure} obstacles {cause deduced}}
                    total {uncounted sums {text}} deducedTotal {projects uncounted sums {text}}}
                 stated: unfunded(filter: {stated: true}, release: 2) {nodes {programme {code}} deducedTotal {uncounted}}
                 asked: funding(filter: {programme: ["quang-nam-2024"]}, release: 2) {totalCount}}""");
        assertThat(data.getList("unfunded.nodes.programme.code")).containsExactly("quang-ninh-it-2020",
                "quang-nam-2024");
        assertThat(data.getList("unfunded.nodes.stated")).containsExactly(true, false);
        assertThat(data.getList("unfunded.nodes[1].obstacles"))
                .containsExactly(Map.of("cause", "NO_FUND_IDENTIFIED", "deduced", true));
        assertThat(data.getList("unfunded.nodes[0].obstacles.deduced")).containsExactly(false, false, false);
        assertThat(data.getList("unfunded.total.sums.text")).as("in the word of the source")
                .containsExactly("trên 1.700 tỷ đồng");
        assertThat(data.getInt("unfunded.total.uncounted")).isZero();
        assertThat(data.getInt("unfunded.deducedTotal.uncounted")).isEqualTo(1);
        assertThat(data.getList("unfunded.deducedTotal.sums")).isEmpty();
        assertThat(data.getList("stated.nodes.programme.code")).containsExactly("quang-ninh-it-2020");
        assertThat(data.getInt("stated.deducedTotal.uncounted")).isZero();
        assertThat(data.getInt("asked.totalCount")).as("money that is asked for is not allocated").isZero();
    }

    @Test
    void wordsStayWordsWhereASourceGivesNoNumber() {
        JsonPath data = data(
                """
                {programme(code: "ben-tre-950-2023", release: 2) {fund ladder {reportedRate {value words text unit} computedRate {text} rateAbsence}}}""");
        assertThat(data.getString("programme.fund")).isEqualTo("RECURRENT");
        assertThat(data.getMap("programme.ladder.reportedRate[0]"))
                .containsEntry("value", null).containsEntry("words", "đạt thấp").containsEntry("text", "đạt thấp");
        assertThat(data.<Object>get("programme.ladder.computedRate")).isNull();
        assertThat(data.getString("programme.ladder.rateAbsence")).isEqualTo("ALLOCATION_IN_WORDS");
    }

    @Test
    void theYearsOfAProgrammeFollowEachOther() {
        JsonPath data = data("{programme(code: \"bac-kan-2024\", release: 2) {follows {code followedBy {code}}}}");
        assertThat(data.getString("programme.follows.code")).isEqualTo("bac-kan-2023");
        assertThat(data.getString("programme.follows.followedBy.code")).isEqualTo("bac-kan-2024");
    }

    @Test
    void documentsStandToEachOtherAsTheSourcesSay() {
        JsonPath data = data("""
                {sources(filter: {number: ["2848/QĐ-UBND"]}, release: 2) {nodes {issuedOn amends {number implements {number}}}}
                 report: source(code: "bac-kan-2023-12", release: 2) {publishedOn reportsOn {number}}
                 deduced: source(code: "quang-ninh-2020-09", release: 2) {publishedOn note}}""");
        assertThat(data.getString("sources.nodes[0].issuedOn")).isEqualTo("2022-10-24");
        assertThat(data.getString("sources.nodes[0].amends[0].number")).isEqualTo("2322/QĐ-UBND");
        assertThat(data.getList("sources.nodes[0].amends[0].implements.number"))
                .contains("73/2019/NĐ-CP", "03/2020/TT-BTTTT", "04/2020/TT-BTTTT");
        assertThat(data.<Object>get("report.publishedOn")).as("the text has no date of publication").isNull();
        assertThat(data.getList("report.reportsOn.number")).contains("1288/QĐ-TTg", "278/KH-UBND");
        assertThat(data.getString("deduced.publishedOn")).isEqualTo("2020-09-23");
        assertThat(data.getString("deduced.note")).contains("suy");
    }

    @Test
    void directivesKeepTheirWordsAndTheirDateOnlyWhereThereIsOne() {
        JsonPath data = data("""
                {all: directives(filter: {place: ["quang-nam"]}, orderBy: CODE, release: 2) {totalCount}
                 dated: directives(filter: {dated: true}, release: 2) {nodes {code dueOn dueWords lead {name} supporting {name} reports {status}}}
                 recurring: directive(code: "quang-nam-2024-03-a2", release: 2) {every startsOn dueOn}}""");
        assertThat(data.getInt("all.totalCount")).isEqualTo(8);
        assertThat(data.getList("dated.nodes.code")).containsExactly("quang-nam-2024-03-a4");
        assertThat(data.getString("dated.nodes[0].dueOn")).isEqualTo("2024-03-25");
        assertThat(data.getString("dated.nodes[0].dueWords")).isEqualTo("hoàn thành trước ngày 25/3/2024");
        assertThat(data.getString("dated.nodes[0].lead.name")).isEqualTo("Sở Thông tin và Truyền thông tỉnh Quảng Nam");
        assertThat(data.getList("dated.nodes[0].supporting.name")).containsExactly("Sở Tài chính tỉnh Quảng Nam");
        assertThat(data.getList("dated.nodes[0].reports")).as("no source reports any").isEmpty();
        assertThat(data.getMap("recurring")).containsEntry("every", "P2W").containsEntry("startsOn", null)
                .containsEntry("dueOn", null);
    }

    @Test
    void theIndicatorsCarryUnitQualifierAndBasis() {
        JsonPath data = data(
                """
                {indicators(filter: {place: ["bac-kan"], topic: [INFRASTRUCTURE, SKILLS, HEALTH, ONLINE_SERVICES]}, release: 2) {nodes {code
                    observations(filter: {place: ["bac-kan"]}) {nodes {period figure {text}}}}}
                 target: observations(filter: {indicator: ["online-service-accounts"]}, release: 2) {nodes {place {code} figure {text basis}}}}""");
        List<String> codes = data.getList("indicators.nodes.code");
        List<String> values = data.getList("indicators.nodes.observations.nodes.flatten().figure.text");
        assertThat(values).as("one value each").hasSameSizeAs(codes);
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            texts.put(codes.get(i), values.get(i));
        }
        assertThat(texts).containsEntry("phones-per-100", "90,5 máy/100 dân")
                .containsEntry("fibre-internet-users", "trên 80%")
                .containsEntry("community-digital-team-members", "hơn 1.000 người")
                .containsEntry("health-records", "98%")
                .containsEntry("mobile-coverage-communes", "100%").containsEntry("community-digital-teams", "100%")
                .containsEntry("fibre-agencies", "100%").containsEntry("monitored-connection-4-levels", "100%")
                .hasSize(8);
        assertThat(data.getMap("target.nodes[0].figure")).isEqualTo(Map.of("text", "100%", "basis", "TARGET"));
        assertThat(data.getString("target.nodes[0].place.code")).isEqualTo("ben-tre");
    }

    @Test
    void everyProvinceYearOfTheBudgetsIsThereInDong() {
        JsonPath data = data(
                """
                {budgets: indicators(filter: {topic: [BUDGET]}, release: 2) {nodes {code observations(first: 1) {totalCount nodes {figure {basis}}}}}
                 bacKan: observations(filter: {indicator: ["budget-expenditure"], place: ["bac-kan"], period: ["2006"]}, release: 2) {nodes {figure {value text}}}
                 haTay: observations(filter: {indicator: ["budget-revenue"], place: ["ha-tay"]}, release: 2) {totalCount}
                 thuaThienHue: places(filter: {text: "thua thien hue"}, release: 2) {nodes {code kind validTo successor {code kind name validFrom}}}
                 cell: observations(filter: {indicator: ["budget-expenditure"], place: ["hue"], period: ["2015"]}, release: 2) {nodes {figure {evidence {quote}}}}}""");
        assertThat(data.getList("budgets.nodes.observations.totalCount")).hasSize(7).containsOnly(633);
        assertThat(data.getList("budgets.nodes.observations.nodes.flatten().figure.basis")).containsOnly("PLANNED");
        assertThat(data.getLong("bacKan.nodes[0].figure.value")).isEqualTo(466_682_708_800L);
        assertThat(data.getString("bacKan.nodes[0].figure.text")).isEqualTo("466.682.708.800 đồng");
        assertThat(data.getInt("haTay.totalCount")).isEqualTo(3);
        assertThat(data.getList("thuaThienHue.nodes")).containsExactly(Map.of("code", "hue", "kind", "PROVINCE",
                "validTo", "2024-12-31",
                "successor", Map.of("code", "hue-2025", "kind", "CITY", "name", "Huế", "validFrom", "2025-01-01")));
        assertThat(data.getString("cell.nodes[0].figure.evidence.quote")).as("a cell of the table of the source")
                .startsWith("Thua Thien - Hue, 2015, total.exp: ");
    }

    @Test
    void mergedPlacesAreOtherPlacesThatNameTheirPredecessors() {
        JsonPath data = data("""
                {old: place(code: "thai-nguyen", release: 2) {validTo successor {code}}
                 now: place(code: "thai-nguyen-2025", release: 2) {validFrom predecessors {code} name}}""");
        assertThat(data.getString("old.validTo")).isEqualTo("2025-06-30");
        assertThat(data.getString("old.successor.code")).isEqualTo("thai-nguyen-2025");
        assertThat(data.getList("now.predecessors.code")).containsExactly("bac-kan", "thai-nguyen");
    }

    @Test
    void releasesSayWhatTheyBroughtIn() {
        JsonPath data = data("""
                {releases(release: 2) {nodes {number publisher added changed withdrawn sha256 reason
                    changes(first: 1) {totalCount nodes {kind table}}}}}""");
        assertThat(data.getList("releases.nodes.number")).containsExactly(2, 1);
        assertThat(data.getList("releases.nodes.publisher")).containsExactly("vietnamdata", "minh-bach");
        assertThat(data.getString("releases.nodes[0].sha256")).matches("[0-9a-f]{64}");
        assertThat(data.getList("releases.nodes.changes.totalCount")).isEqualTo(data.getList("releases.nodes.added"));
        assertThat(data.getList("releases.nodes.changes.nodes.flatten().kind")).containsOnly("ADDED");
    }

    @Test
    void sumsSayWhatTheyLeftOut() {
        JsonPath data = data(
                """
                {fundingSummary(by: PLACE, release: 2) {key sums {measure basis amount qualifier counted} leftOut {reason figures}
                    gaps {from to basis text compared} rates {basis text disbursed {text basis} allocated {text basis counted}} rateAbsence}}""");
        Map<String, Object> bacKan = data.getMap("fundingSummary.find {it.key == 'bac-kan'}");
        assertThat(bacKan.get("sums")).isEqualTo(List.of(
                Map.of("measure", "ALLOCATED", "basis", "ACTUAL", "amount", 67_000_000_000L, "qualifier", "MORE_THAN",
                        "counted", 1),
                Map.of("measure", "DISBURSED", "basis", "FORECAST", "amount", 36_000_000_000L, "qualifier", "ABOUT",
                        "counted", 1)));
        assertThat(bacKan.get("leftOut")).isEqualTo(List.of(Map.of("reason", "RATE", "figures", 1)));
        assertThat(bacKan.get("gaps")).isEqualTo(List.of(
                Map.of("from", "ALLOCATED", "to", "DISBURSED", "basis", "FORECAST", "text", "khoảng 31 tỷ đồng",
                        "compared", 1)));
        assertThat(bacKan.get("rates")).isEqualTo(List.of(Map.of("basis", "FORECAST", "text", "khoảng 53,7%",
                "disbursed", Map.of("text", "khoảng 36 tỷ đồng", "basis", "FORECAST"),
                "allocated", Map.of("text", "hơn 67 tỷ đồng", "basis", "ACTUAL", "counted", 1))));
        Map<String, Object> quangNinh = data.getMap("fundingSummary.find {it.key == 'quang-ninh'}");
        assertThat(quangNinh.get("rateAbsence")).isEqualTo("NO_ALLOCATION");
    }
}
