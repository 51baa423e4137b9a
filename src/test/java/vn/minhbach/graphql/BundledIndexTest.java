package vn.minhbach.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** What a reader finds about the Digital Transformation Index, at release 3. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class BundledIndexTest {

    private static String html(String path) {
        return given().accept("text/html").get(path).then().statusCode(200).extract().asString();
    }

    private static String shown(String path) {
        return html(path).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void itIsTheThirdReleaseWithItsReason() {
        JsonPath data = data("{release(number: 3) {publisher reason added changed withdrawn}}");
        assertThat(data.getString("release.publisher")).isEqualTo("dti-vn");
        assertThat(data.getString("release.reason")).contains("DTI");
        assertThat(data.getInt("release.changed") + data.getInt("release.withdrawn")).isZero();
    }

    @Test
    void allProvincesAreRankedAndFiveHaveTheirPoints() {
        JsonPath data = data(
                """
                {ranks: observations(filter: {indicator: ["dti-rank"], period: ["2022"], source: ["dti-2022"]}, first: 100, orderBy: VALUE, release: 3) {
                   totalCount nodes {place {code} leads figure {value text evidence {quote}}}}
                 scorecard(code: "dti", release: 3) {criteria {code maxPoints parent {code}} standings(first: 100) {totalCount nodes {place {code} period
                   possible {points} claimed {points} given {points unsaid} criteria {criterion {code} given {figure {value}} givenPoints proof {state}}}}}}""");
        assertThat(data.getInt("ranks.totalCount")).isEqualTo(63);
        assertThat(data.getString("ranks.nodes[62].place.code")).isEqualTo("bac-kan");
        assertThat(data.getString("ranks.nodes[62].figure.text")).isEqualTo("hạng 63");
        assertThat(data.getList("ranks.nodes.leads", Boolean.class)).doesNotContain(false);
        assertThat(data.getList("ranks.nodes.findAll { it.figure.value == 15 }.place.code", String.class))
                .containsExactlyInAnyOrder("thanh-hoa", "yen-bai");
        assertThat(data.getList("scorecard.criteria.maxPoints.findAll { it != null }.collect { it as int }",
                Integer.class)).containsExactly(1_000, 100, 100, 100, 100, 100, 0, 200, 150, 150);
        assertThat(data.getList("scorecard.standings.nodes.findAll { it.period == '2022' }.place.code", String.class))
                .containsExactlyInAnyOrder("da-nang", "ho-chi-minh", "quang-ninh", "hue", "can-tho", "tra-vinh");
        assertThat(data.getFloat("scorecard.standings.nodes.find { it.place.code == 'da-nang' }.given.points"))
                .isEqualTo(800.2f);
        assertThat(data.getList("scorecard.standings.nodes.claimed.points.findAll { it != null }"))
                .as("no page says what a province claims").isEmpty();
    }

    @Test
    void bacKanFellToTheLastPlaceAndItsChairmansOrderStandsBesideThat() {
        JsonPath data = data(
                "{observations(filter: {indicator: [\"dti-rank\"], place: [\"bac-kan\"]}, orderBy: PERIOD, release: 3) {nodes {period figure {value deduced: evidence {note}}}}}");
        assertThat(data.getList("observations.nodes.period", String.class)).containsExactly("2020", "2021", "2022");
        assertThat(data.getList("observations.nodes.figure.value", Integer.class)).isEqualTo(List.of(59, 51, 63));
        assertThat(data.getString("observations.nodes[0].figure.deduced.note")).startsWith("suy ra:");
        String page = shown("/places/bac-kan?lang=vi&release=3");
        assertThat(page.substring(page.indexOf("Điểm theo thang điểm"), page.indexOf("Xem từng tiêu chí")))
                .containsPattern("\\(hạng\\).* 63 .* 51 ").contains("suy ra")
                .contains("không để mất điểm chỉ số chuyển đổi số do thiếu chuẩn bị")
                .contains("Không có nguồn nào gắn các chỉ đạo này với điểm hay hạng");
        assertThat(shown("/places/bac-kan?lang=vi&release=2")).doesNotContain("Điểm theo thang điểm");
        assertThat(shown("/scorecards/dti?place=bac-kan&lang=vi&release=3"))
                .contains("Hạng theo chỉ số Hoạt động chính quyền số (DTI) : hạng 62");
    }

    @Test
    void noBarIsLongestForTheWorstRankAndTheBestComesFirst() {
        String page = html("/indicators/dti-rank?lang=vi&place=bac-kan&period=2022&release=3");
        assertThat(page).contains("hạng 63").doesNotContain("class=\"drawn", "<td class=\"chart")
                .contains("sort=VALUE_DESC");
        assertThat(html("/indicators/dti-rank?lang=vi&period=2022&sort=VALUE_DESC&release=3"))
                .containsPattern("sort=VALUE(?!_)");
        assertThat(html("/indicators/budget-revenue?lang=vi&release=3")).contains("class=\"drawn")
                .containsPattern("sort=VALUE(?!_)").doesNotContain("sort=VALUE_DESC");
    }

    @Test
    void theSharesAddUpToTheIndex() {
        JsonPath data = data("{checks(filter: {rule: [\"scores-and-total\"]}, release: 3) {totalCount}}");
        assertThat(data.getInt("checks.totalCount")).isZero();
        assertThat(data("{checkRules(release: 3) {code compared}}")
                .getInt("checkRules.find { it.code == 'scores-and-total' }.compared")).as("five rows").isEqualTo(5);
    }

    @Test
    void theTableOfAllPlacesLeadsToEach() {
        String page = given().accept("text/html").get("/scorecards/dti?lang=vi&release=3").then().statusCode(200)
                .extract().asString();
        assertThat(page).contains("63 địa phương").contains("/scorecards/dti?place=da-nang")
                .contains("/indicators/dti-rank?");
        assertThat(shown("/scorecards?lang=en&release=3")).contains("Provincial Digital Transformation Index (DTI)")
                .contains("12 criteria");
    }
}
