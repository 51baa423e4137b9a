package vn.minhbach.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Questions of the bundled data by the time that it speaks of, the latest of each, and how much: each is one query. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class TimeAndSizeTest {

    @Test
    void aTimeHoldsWhatLiesInIt() {
        JsonPath funding = data(
                """
                {year: funding(filter: {programme: ["bac-kan-2023"], period: ["2023"]}, orderBy: AS_OF, release: 2) {nodes {figure {asOf}}}
                 exactly: funding(filter: {programme: ["bac-kan-2023"], asOf: ["2023"]}, release: 2) {totalCount}
                 day: funding(filter: {programme: ["bac-kan-2023"], period: ["2023-12-14"]}, release: 2) {nodes {figure {asOf text}}}
                 from: funding(filter: {programme: ["bac-kan-2023"], periodFrom: "2023-12-15"}, release: 2) {nodes {figure {asOf}}}
                 to: funding(filter: {programme: ["bac-kan-2023"], periodTo: "2023-12-14"}, release: 2) {nodes {figure {asOf}}}}""");
        assertThat(funding.getList("year.nodes.figure.asOf", String.class)).contains("2023-12-14", "2023-12-31")
                .allMatch(each -> each.startsWith("2023"));
        assertThat(funding.getInt("exactly.totalCount")).isZero();
        assertThat(funding.getList("day.nodes.figure.text")).containsExactly("hơn 67 tỷ đồng");
        assertThat(funding.getList("from.nodes.figure.asOf", String.class)).isNotEmpty().containsOnly("2023-12-31");
        assertThat(funding.getList("to.nodes.figure.asOf", String.class)).isNotEmpty().containsOnly("2023-12-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "funding(filter: {%s: [null]}) |period asOf basis source project programme fund fiscalYear place owner budget measure",
            "observations(filter: {%s: [null]}) |period asOf basis source indicator place agency",
            "projects(filter: {%s: [null]}) |code kind field place owner programme source fund status stage",
            "directives(filter: {%s: [null]}) |code place lead supporting agency programme project source state",
            "checks(filter: {%s: [null]}) |rule figure project place source verdict",
            "figures(filter: {%s: [null]}) |table unit period asOf place agency project qualifier publisher",
            "releases(filter: {%s: [null]}) |publisher"})
    void nullAmongValuesNamesNothing(String question) {
        String[] parts = question.split("\\|");
        for (String part : parts[1].split(" ")) {
            assertThat(data("{it: " + parts[0].formatted(part) + "{totalCount}}").getInt("it.totalCount")).as(part)
                    .isZero();
        }
        assertThat(data("{projects(filter: {place: [null, \"ben-tre\"]}, release: 2) {nodes {place {code}}}}")
                .getList("projects.nodes.place.code")).isNotEmpty().containsOnly("ben-tre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"60000000000", "6e10", "60000000000.00", "\"60000000000\"", "\"6E+10\""})
    void aNumberIsTheSameInAVariableHoweverItIsWritten(String number) {
        String query = "query($n: BigDecimal, $r: DecimalRangeInput) {a: funding(filter: {programme: [\\\"bac-kan-2023\\\"], value: {gt: $n}}, release: 2) {nodes {figure {text}}}"
                + " b: funding(filter: {programme: [\\\"bac-kan-2023\\\"], value: $r}, release: 2) {nodes {figure {text}}}}";
        JsonPath data = given().contentType("application/json")
                .body("{\"query\": \"" + query + "\", \"variables\": {\"n\": " + number + ", \"r\": {\"gt\": " + number
                        + "}}}")
                .post("/graphql").then().statusCode(200).extract().jsonPath().setRootPath("data");
        assertThat(data.getList("a.nodes.figure.text")).containsExactly("hơn 67 tỷ đồng");
        assertThat(data.getList("b.nodes.figure.text")).containsExactly("hơn 67 tỷ đồng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"NaN\"", "\"\"", "\"sáu mươi tỷ\"", "\"1e9999999999\""})
    void whatIsNoNumberIsSaid(String number) {
        given().contentType("application/json").body(
                "{\"query\": \"query($n: BigDecimal) {funding(filter: {value: {gt: $n}}) {totalCount} places {totalCount}}\", \"variables\": {\"n\": "
                        + number + "}}")
                .post("/graphql").then().statusCode(200)
                .body("errors[0].message", is("filter.value.gt is " + number + "; allowed: a number such as 67.5"))
                .body("errors[0].path[0]", is("funding")).body("data.places.totalCount", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gt: 5, lt: 1", "gte: 5, lte: 4.9", "gt: 5, lt: 5", "gt: 5, lte: 5"})
    void aRangeWhoseBoundsAreTheWrongWayRoundIsSaid(String range) {
        assertThat(GraphQLClient.answer("{funding(filter: {value: {%s}}) {totalCount}}".formatted(range))
                .getString("errors[0].message"))
                .isEqualTo("filter.value holds no number; allowed: a lower bound that is below the upper one");
        assertThat(data("{funding(filter: {value: {gte: 5, lte: 5}}) {totalCount}}").getInt("funding.totalCount"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{funding(filter: {value: {gt: %s}}) {totalCount}}", "{release(number: %s) {number}}",
            "{funding(first: %s.5) {totalCount}}"})
    void aNumberThatIsLongerThanAnyTakesNoTime(String query) {
        assertTimeout(Duration.ofSeconds(5),
                () -> assertThat(
                        GraphQLClient.answer(query.formatted("9".repeat(900_000))).getString("errors[0].message"))
                        .isEqualTo("A number has more than 400 digits"));
    }

    @Test
    void theLatestOfEachPlaceAndTheLastYearsOfOne() {
        JsonPath data = data(
                """
                {latest: observations(filter: {indicator: ["budget-revenue"], latest: true}, first: 100, release: 2) {totalCount nodes {period place {code}}}
                 before: observations(filter: {indicator: ["budget-revenue"], place: ["bac-kan"], periodTo: "2012", latest: true}, release: 2) {nodes {period}}
                 series: observations(filter: {indicator: ["budget-revenue"], place: ["bac-kan"], latestPeriods: 3}, orderBy: PERIOD_DESC, release: 2) {nodes {period}}}""");
        assertThat(data.getList("latest.nodes.place.code")).doesNotHaveDuplicates()
                .hasSize(data.getInt("latest.totalCount")).hasSizeGreaterThan(60);
        assertThat(data.getList("before.nodes.period", String.class)).hasSize(1)
                .allMatch(each -> each.compareTo("2012") <= 0);
        assertThat(data.getList("series.nodes.period", String.class)).hasSize(3)
                .startsWith(data.<String>get("latest.nodes.find {it.place.code == 'bac-kan'}.period"));
    }

    @Test
    void provincesUnderAThousandBillion() {
        String query = "{observations(filter: {indicator: [\"budget-revenue\"], period: [\"2015\"], value: {%s: 1000000000000}}, first: 100, orderBy: VALUE, release: 2)"
                + " {totalCount nodes {figure {value}}}}";
        JsonPath under = data(query.formatted("lt"));
        assertThat(under.getList("observations.nodes.figure.value", Long.class)).isNotEmpty()
                .allMatch(each -> each < 1_000_000_000_000L);
        int all = data(
                "{observations(filter: {indicator: [\"budget-revenue\"], period: [\"2015\"]}, release: 2) {totalCount}}")
                .getInt("observations.totalCount");
        assertThat(data(query.formatted("gte")).getInt("observations.totalCount")
                + under.getInt("observations.totalCount")).isEqualTo(all);
    }

    @Test
    void aHedgeDecidesOrDoesNot() {
        String query = """
                {funding(filter: {programme: ["bac-kan-2023"], measure: [ALLOCATED], value: {gt: %s, hedged: %s}}, release: 2) {
                    nodes {figure {text interval {low lowIncluded high highIncluded}}}}}""";
        assertThat(data(query.formatted("67000000000", "CERTAIN")).getMap("funding.nodes[0].figure.interval"))
                .containsEntry("low", 67_000_000_000L).containsEntry("lowIncluded", false).containsEntry("high", null)
                .containsEntry("highIncluded", false);
        assertThat(data(query.formatted("70000000000", "CERTAIN")).getList("funding.nodes")).isEmpty();
        assertThat(data(query.formatted("70000000000", "POSSIBLE")).getList("funding.nodes.figure.text"))
                .containsExactly("hơn 67 tỷ đồng");
        assertThat(data(query.formatted("70000000000", "UNDECIDED")).getList("funding.nodes.figure.text"))
                .containsExactly("hơn 67 tỷ đồng");
        assertThat(data(
                "{funding(filter: {measure: [DISBURSEMENT_RATE], programme: [\"bac-kan-2023\"], value: {gt: 50, lte: 100}}, release: 2) {nodes {figure {text}}}}")
                .getList("funding.nodes.figure.text")).containsExactly("khoảng 53%");
        assertThat(
                data("{funding(filter: {programme: [\"bac-kan-2023\"], value: {lt: 1000}}, release: 2) {totalCount}}")
                        .getInt("funding.totalCount"))
                .as("no rate is held against money").isZero();
    }

    @Test
    void whatIsNoTimeIsRefusedWithWhatIsOne() {
        assertThat(message("period: [\"năm 2023\"]")).isEqualTo(
                "filter.period is \"năm 2023\"; allowed: a year 2023, half 2023-H1, quarter 2023-Q4, month 2023-11"
                        + " or day 2023-12-14, or a range of two alike, as 2021/2025");
        assertThat(message("periodFrom: \"2023-13\"")).startsWith("filter.periodFrom is \"2023-13\"; allowed: ");
        assertThat(message("periodFrom: \"2024\", periodTo: \"2023\"")).isEqualTo(
                "filter.periodTo is 2023, before periodFrom, which is 2024; allowed: the same time, or a later one");
        assertThat(message("latestPeriods: 0")).isEqualTo("filter.latestPeriods is 0; allowed: 1 to 1000");
    }

    private static String message(String part) {
        List<Map<String, Object>> errors = GraphQLClient
                .answer("{observations(filter: {%s}) {totalCount}}".formatted(part)).getList("errors");
        assertThat(errors).hasSize(1);
        return errors.get(0).get("message").toString();
    }
}
