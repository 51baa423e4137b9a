package vn.minhbach.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.answer;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Two provinces side by side, with the difference and the rank of each among all. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PlaceComparisonTest {

    @Test
    void twoProvincesStandSideBySideWithDifferenceAndRank() {
        JsonPath data = data(
                """
                {indicator(code: "budget-revenue", release: 2) {
                   comparison(place: ["bac-kan", "ben-tre"], period: "2015") {period rankedBy missing {code} rows {
                      place {code name} figure {value} difference {value computed parts {value}} rank lastRank rankIsCertain of}}
                   all: comparison(period: "2015") {rows(first: 500) {place {code} figure {value} rank difference {value}}}
                   observations(filter: {period: ["2015"]}, first: 500, orderBy: VALUE_DESC) {nodes {place {code parent {code}} figure {value}}}}}""");
        List<String> ranked = data.<String>getList(
                "indicator.observations.nodes.findAll { it.place?.parent?.code == 'viet-nam' }.sort { -it.figure.value }.place.code");
        assertThat(data.getString("indicator.comparison.rankedBy")).isEqualTo("HIGHEST_FIRST");
        assertThat(data.getList("indicator.comparison.rows.place.code")).containsExactly("bac-kan", "ben-tre");
        assertThat(data.getInt("indicator.comparison.rows[0].rank")).isEqualTo(ranked.indexOf("bac-kan") + 1);
        assertThat(data.getInt("indicator.comparison.rows[1].rank")).isEqualTo(ranked.indexOf("ben-tre") + 1);
        assertThat(data.getInt("indicator.comparison.rows[0].of")).isEqualTo(ranked.size());
        assertThat(data.getList("indicator.comparison.rows.rankIsCertain")).containsOnly(true);
        assertThat(data.<Object>get("indicator.comparison.rows[0].difference")).isNull();
        assertThat(new BigDecimal(data.getString("indicator.comparison.rows[1].difference.value")))
                .isEqualByComparingTo(
                        new BigDecimal(data.getString("indicator.comparison.rows[1].figure.value"))
                                .subtract(new BigDecimal(data.getString("indicator.comparison.rows[0].figure.value"))));
        assertThat(data.getBoolean("indicator.comparison.rows[1].difference.computed")).isTrue();
        assertThat(data.getList("indicator.all.rows.rank", Integer.class))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void withoutATimeTheLatestOfWhichTheyAreToldIsTakenAndWhatIsMissingIsNamed() {
        JsonPath data = data("""
                {indicator(code: "budget-revenue", release: 2) {comparison(place: ["bac-kan", "viet-nam"]) {period periods missing {code} rows {place {code}}}
                   none: comparison(place: ["bac-kan"], period: "1999") {period}}}""");
        assertThat(data.getString("indicator.comparison.period")).isEqualTo("2015");
        assertThat(data.getList("indicator.comparison.periods")).startsWith("2015", "2014").contains("2006");
        assertThat(data.<Object>get("indicator.none")).isNull();
        assertThat(answer("{indicator(code: \"budget-revenue\") {comparison(period: \"15\") {period}}}")
                .getString("errors[0].message")).contains("period is \"15\"");
    }
}
