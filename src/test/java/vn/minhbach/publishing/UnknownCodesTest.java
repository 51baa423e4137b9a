package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.graphql.GraphQLClient;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * A code that nothing ever had is a mistake that is told, in a filter too; what was withdrawn is none, and leads to
 * nothing.
 */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class UnknownCodesTest extends PublishingSpecification {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "projects(filter: {place: [\"bac-kann\"]}) {totalCount} | filter.place: no place has the code \"bac-kann\" in this release or before; did you mean bac-kan?",
            "projects(filter: {place: \"Bắc Kạn\"}) {totalCount} | filter.place: no place has the code \"Bắc Kạn\" in this release or before; did you mean bac-kan?",
            "projects(filter: {owner: [\"ubnd-bac-kan\", \"nobody\"]}) {totalCount} | filter.owner: no agency has the code \"nobody\" in this release or before",
            "projects(filter: {code: [\"none\"]}) {totalCount} | filter.code: no project has the code \"none\" in this release or before",
            "projects(filter: {programme: [\"bac-kan-2032\"]}) {totalCount} | filter.programme: no programme has the code \"bac-kan-2032\" in this release or before; did you mean bac-kan-2023 or bac-kan-2024?",
            "observations(filter: {indicator: [\"phones-per-1000\"]}) {totalCount} | filter.indicator: no indicator has the code \"phones-per-1000\" in this release or before; did you mean phones-per-100?",
            "observations(filter: {agency: [\"x\"]}) {totalCount} | filter.agency: no agency has the code \"x\" in this release or before",
            "funding(filter: {source: [\"bac-kan-2023-21\"]}) {totalCount} | filter.source: no source has the code \"bac-kan-2023-21\" in this release or before; did you mean bac-kan-2023-12?",
            "fundingSummary(by: PLACE, filter: {place: [\"x\"]}) {key} | filter.place: no place has the code \"x\" in this release or before",
            "places(filter: {successor: [\"x\"]}) {totalCount} | filter.successor: no place has the code \"x\" in this release or before",
            "programmes(filter: {follows: [\"x\"]}) {totalCount} | filter.follows: no programme has the code \"x\" in this release or before",
            "directives(filter: {supporting: [\"x\"]}) {totalCount} | filter.supporting: no agency has the code \"x\" in this release or before",
            "obstacles(filter: {project: [\"x\"]}) {totalCount} | filter.project: no project has the code \"x\" in this release or before",
            "silences(filter: {agency: [\"x\"]}) {totalCount} | filter.agency: no agency has the code \"x\" in this release or before",
            "unfunded(filter: {owner: [\"x\"]}) {totalCount} | filter.owner: no agency has the code \"x\" in this release or before",
            "unevaluated(filter: {place: [\"x\"]}) {totalCount} | filter.place: no place has the code \"x\" in this release or before",
            "sources(filter: {code: [\"x\"]}) {totalCount} | filter.code: no source has the code \"x\" in this release or before",
            "scorecards(filter: {code: [\"dto\"]}) {totalCount} | filter.code: no scorecard has the code \"dto\" in this release or before",
            "releases(filter: {publisher: [\"minh-bac\"]}) {totalCount} | filter.publisher: no publisher has the code \"minh-bac\" in this release or before; did you mean minh-bach?",
            "checks(filter: {rule: [\"sources-agreee\"]}) {totalCount} | filter.rule: no rule has the code \"sources-agreee\" in this release or before; did you mean sources-agree?",
            "checks(filter: {figure: [\"funding-99999999\"]}) {totalCount} | filter.figure: no figure has the code \"funding-99999999\" in this release or before"})
    void anUnknownCodeIsAnErrorOfThatFieldAloneAtItsPlace(String question, String message) {
        String query = "{one: " + question + " places(filter: {code: [\"bac-kan\"]}) {totalCount}}";
        String code = message.substring(message.indexOf('"'), message.lastIndexOf('"') + 1);
        JsonPath answer = GraphQLClient.answer(query);
        assertThat(answer.getString("errors[0].message")).isEqualTo(message);
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("UNKNOWN_CODE");
        assertThat(answer.getString("errors[0].path[0]")).isEqualTo("one");
        assertThat(answer.getInt("errors[0].locations[0].column")).isEqualTo(query.indexOf(code) + 1);
        assertThat(answer.<Object>get("data.one")).isNull();
        assertThat(answer.getInt("data.places.totalCount")).isEqualTo(1);
    }

    @Test
    void everyUnknownCodeIsToldAtItsPlaceOrThatOfTheVariable() {
        String query = "{projects(filter: {place: [\"bac-kan\", \"x\", null, \"y\"], source: [\"z\"]}) {totalCount}}";
        JsonPath answer = GraphQLClient.answer(query);
        assertThat(answer.getList("errors.collect {it.locations[0].column}")).containsExactly(query.indexOf("\"x") + 1,
                query.indexOf("\"y") + 1, query.indexOf("\"z") + 1);
        String variable = "query($f: ProjectFilterInput, $p: [String]) {a: projects(filter: $f) {totalCount} b: projects(filter: {place: $p}) {totalCount}}";
        given().contentType("application/json")
                .body("{\"query\": \"" + variable + "\", \"variables\": {\"f\": {\"place\": [\"x\"]}, \"p\": [\"y\"]}}")
                .post("/graphql").then().statusCode(200)
                .body("errors.collect {it.locations[0].column}",
                        contains(variable.lastIndexOf("$f") + 1, variable.lastIndexOf("$p") + 1))
                .body("errors.path", contains(List.of("a"), List.of("b")))
                .body("errors.extensions.code", contains("UNKNOWN_CODE", "UNKNOWN_CODE"));
    }

    @Test
    void whatIsBelowAListIsNoException() {
        String below = "{programme(code: \"bac-kan-2023\", release: 2) {code projects(filter: {place: [\"%s\"]}) {totalCount}} sources(release: 2) {totalCount}}";
        given().contentType("application/json")
                .body("{\"query\": \"" + below.formatted("bac-kann").replace("\"", "\\\"") + "\"}").post("/graphql")
                .then().statusCode(200)
                .body("errors.path", contains(List.of("programme", "projects")))
                .body("errors[0].extensions.code", is("UNKNOWN_CODE")).body("data.programme.projects", nullValue())
                .body("data.programme.code", is("bac-kan-2023"))
                .body("data.sources.totalCount", equalTo(19));
        JsonPath scores = GraphQLClient
                .answer("{scorecard(code: \"dti\") {code scores(filter: {criterion: [\"x\"]}) {totalCount}}}");
        assertThat(scores.getString("errors[0].message"))
                .isEqualTo("filter.criterion: no criterion has the code \"x\" in this release or before");
        assertThat(scores.getString("data.scorecard.code")).isEqualTo("dti");
        assertThat(GraphQLClient.data(below.formatted("ben-tre")).getInt("programme.projects.totalCount")).isZero();
    }

    @Test
    void whatWasWithdrawnIsKnownAndWhatIsYetToComeIsNot() {
        MiniDataset mini = new MiniDataset(folder, "test-unknown");
        int first = published(mini, null).release();
        String query = "{projects(filter: {code: [\"test-unknown-p9\"]}, release: %d) {totalCount}}";
        int second = published(mini.add("projects.csv", "X-p9,Dự án chín,TASK,SKILLS,X-old,,,,,X-s1"), null).release();
        int third = published(mini.remove("projects.csv", mini.rows("projects.csv") + 1), "Bỏ dự án").release();
        assertThat(GraphQLClient.answer(query.formatted(first)).getString("errors[0].extensions.code"))
                .isEqualTo("UNKNOWN_CODE");
        assertThat(GraphQLClient.data(query.formatted(second)).getInt("projects.totalCount")).isEqualTo(1);
        assertThat(GraphQLClient.data(query.formatted(third)).getInt("projects.totalCount")).isZero();
        assertThat(GraphQLClient
                .data("{projects(filter: {code: [\"test-unknown-p9\"]}, publishedBy: \"1999-01-01\") {totalCount}}")
                .getInt("projects.totalCount")).isZero();
    }
}
