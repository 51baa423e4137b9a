package vn.minhbach.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.answer;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.graphql.execution.Times;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What has an identity is found again by its opaque id alone, as it was asked for: the time is in the id. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class NodesTest {

    private static String decoded(String id) {
        return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
    }

    /** Each with what is told of it, which is the same where it is found by its id. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Agency            | agencies(first: 2, TIME)                             | agencies.nodes                      | code name",
            "Change            | release(number: 2) {changes(first: 2)                | release.changes.nodes               | table key kind project {code} before {code}",
            "Check             | checks(first: 2, TIME)                               | checks.nodes                        | key text figures {code}",
            "CheckRule         | checkRules(TIME)                                     | checkRules                          | code compared",
            "Count             | programme(code: \"ben-tre-2023\", TIME) {counts    | programme.counts                    | by key figure {code text}",
            "Directive         | directives(first: 2, TIME)                           | directives.nodes                    | code state lead {code}",
            "Figure            | funding(first: 2, TIME) {nodes {figure               | funding.nodes.figure                | code text evidence {source {id}}",
            "Funding           | funding(first: 2, TIME)                              | funding.nodes                       | measure figure {id code text} project {id}",
            "Indicator         | indicators(first: 2, TIME)                           | indicators.nodes                    | code observations {totalCount}",
            "Observation       | observations(first: 2, TIME)                         | observations.nodes                  | period place {id} indicator {id} figure {code}",
            "Obstacle          | obstacles(first: 2, TIME)                            | obstacles.nodes                     | code description",
            "Place             | places(first: 2, TIME)                               | places.nodes                        | code parent {id}",
            "PlanYear          | project(code: \"ben-tre-soc-ioc\", TIME) {planYears | project.planYears                  | fiscalYear programme {code}",
            "PortfolioEntry    | programme(code: \"ben-tre-2023\", TIME) {portfolio | programme.portfolio                 | priority project {id}",
            "Programme         | programmes(first: 2, TIME)                           | programmes.nodes                    | code source {id}",
            "Progress          | project(code: \"ben-tre-soc-ioc\", TIME) {progress | project.progress                    | stage status evidence {source {id}}",
            "Project           | projects(first: 2, TIME)                             | projects.nodes                      | code status progressHistory {id}",
            "Release           | releases(first: 2)                                   | releases.nodes                      | number added",
            "Scorecard         | scorecards(first: 2, TIME)                           | scorecards.nodes                    | code",
            "Criterion         | scorecard(code: \"dti\", TIME) {criteria        | scorecard.criteria                  | code maxPoints parent {id}",
            "Dataset           | datasets(first: 2, TIME)                             | datasets.nodes                      | publisher title",
            "Score             | scorecard(code: \"dti\", TIME) {scores(first: 2) | scorecard.scores.nodes              | kind points criterion {id} figure {id}",
            "ScorecardStanding | scorecard(code: \"dti\", TIME) {standings(first: 2) | scorecard.standings.nodes        | period place {id} claimed {pointsText}",
            "Silence           | silences(first: 2, TIME)                             | silences.nodes                      | state programme {id} agency {id}",
            "Source            | sources(first: 2, TIME)                              | sources.nodes                       | code",
            "Unfunded          | unfunded(first: 2, TIME)                             | unfunded.nodes                      | stated project {id} programme {id}"})
    void everythingIsFoundAgainAtTheTimeItWasAskedAt(String type, String question, String path, String told) {
        for (String time : List.of("release: 3", "publishedBy: \"2099-12-31\"", "")) {
            String asked = question.replace(", TIME", time.isEmpty() ? "" : ", " + time).replace("(TIME)",
                    time.isEmpty() ? "" : "(" + time + ")");
            String selection = "{__typename id " + told + "}";
            String body = path.endsWith(".nodes") ? " {nodes " + selection + "}" : " " + selection;
            int open = (int) (asked + body).chars().filter(each -> each == '{').count()
                    - (int) (asked + body).chars().filter(each -> each == '}').count();
            List<Map<String, Object>> found = data("{" + asked + body + "}".repeat(open + 1)).getList(path);
            assertThat(time.startsWith("publishedBy") || !found.isEmpty()).as("there is some of it").isTrue();
            for (Map<String, Object> each : found) {
                assertThat(each).containsEntry("__typename", type);
                JsonPath again = answer(
                        "{node(id: \"" + each.get("id") + "\") {__typename id ... on " + type + " {" + told + "}}}");
                assertThat(again.getList("errors")).isNull();
                assertThat(again.<Map<String, Object>>get("data.node")).isEqualTo(each);
            }
        }
    }

    @Test
    void whatIsOfThePresentHasTheIdThatItAlwaysHad() {
        JsonPath data = data(
                "{place(code: \"bac-kan\") {id} release(number: 2) {id} then: place(code: \"bac-kan\", release: 2, publishedBy: \"2024-06-30\") {id parent {id}}}");
        assertThat(decoded(data.getString("place.id"))).isEqualTo("Place:bac-kan");
        assertThat(decoded(data.getString("release.id"))).isEqualTo("Release:2");
        assertThat(data.getString("then.id")).isEqualTo(
                new NodeId("Place", "bac-kan", new Times(2, LocalDate.parse("2024-06-30"), null)).toString());
    }

    @Test
    void whatAReleaseChangedIsFoundAsOfThatRelease() {
        String id = data(
                "{release(number: 2) {changes(first: 1) {nodes {project {id} programme {id} place {id} source {id}}}}}")
                .<Map<String, Map<String, String>>>getList("release.changes.nodes").stream()
                .flatMap(each -> each.values().stream()).filter(each -> each != null).map(each -> each.get("id"))
                .findFirst().orElseThrow();
        assertThat(decoded(id)).containsPattern("@[12]//:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "bm9wZTp4", "%", "Place:bac-kan", "@Place:nowhere", "@Place",
            "@Figure:funding-x", "@Figure:funding-999999999999999999",
            "@Funding:0", "@Funding:x", "@Change:2/1/1", "@Change:1/99999/1", "@Check:x", "@Silence:x", "@Criterion:x",
            "@Criterion:dti", "@ScorecardStanding:x", "@PlanYear:x", "@Release:99999",
            "@Place@99999//:bac-kan", "@Place@0//:bac-kan", "@Place@x//:bac-kan", "@Place@1:bac-kan",
            "@Place@/9999999-01-01/:bac-kan", "@Query:x", "@Change:0/1/99999999999999999"})
    void whatIsTheIdOfNothingIsNullAndNoError(String id) {
        String written = id.startsWith("@")
                ? Base64.getUrlEncoder().encodeToString(id.substring(1).getBytes(StandardCharsets.UTF_8)) : id;
        JsonPath answer = answer("{node(id: \"" + written + "\") {id} nodes(ids: [\"" + written + "\"]) {id}}");
        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.<Object>get("data.node")).isNull();
        assertThat(answer.getList("data.nodes")).hasSize(1).containsOnlyNulls();
    }

    @Test
    void numbersAreThereAsTextToo() {
        JsonPath data = data(
                "{funding(first: 100, release: 3) {nodes {figure {value valueText}}} fundingSummary(by: PLACE, release: 3) {sums {amount amountText} gaps {amountText} rates {percent percentText}}}");
        assertThat(data.<String>getList("funding.nodes.figure.valueText")).filteredOn(each -> each != null).isNotEmpty()
                .allSatisfy(each -> assertThat(each).matches("-?\\d+(\\.\\d+)?"));
        assertThat(data.<List<String>>getList("fundingSummary.sums.amountText").get(0))
                .allSatisfy(each -> assertThat(each).matches("\\d+"));
    }
}
