package vn.minhbach.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** An error has a code, a place, and words that name what was found and what is allowed. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ErrorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{ projcts { totalCount } }                                 | GRAPHQL_VALIDATION_FAILED | 3  | Query has no field projcts; did you mean projects?",
            "{ projects { nodes { nam } } }                             | GRAPHQL_VALIDATION_FAILED | 22 | Project has no field nam; did you mean name?",
            "{ projects { nodes { zzzzzz } } }                          | GRAPHQL_VALIDATION_FAILED | 22 | Project has no field zzzzzz",
            "{ projects(frst: 1) { totalCount } }                       | GRAPHQL_VALIDATION_FAILED | 12 | projects has no argument frst; did you mean first?",
            "{ projects(filter: {plce: [\"x\"]}) { totalCount } }     | GRAPHQL_VALIDATION_FAILED | 12 | filter has no plce; did you mean place?",
            "{ obstacles(filter: {cause: [OTHR]}) { totalCount } }      | GRAPHQL_VALIDATION_FAILED | 13 | filter.cause[0] is OTHR; did you mean OTHER?; allowed: APPRAISAL_NOT_SUBMITTED, AUTHORITY_UNCLEAR, CONSULTANT_SELECTION, COORDINATION, FUNDS_CUT, LEGAL_GUIDANCE_PENDING, NO_FUND_IDENTIFIED, OTHER, PROCEDURE, STAFF_CAPACITY",
            "{ projects(first: \"ten\") { totalCount } }              | GRAPHQL_VALIDATION_FAILED | 12 | first is \"ten\"; allowed: Int",
            "{ projects(orderBy: null) { totalCount } }                 | GRAPHQL_VALIDATION_FAILED | 12 | orderBy is null; allowed: a value, or to leave it out",
            "{ place(code: null) { name } }                            | GRAPHQL_VALIDATION_FAILED | 3 | code is null; allowed: a value",
            "{ fundingSummary(by: \"AGENCY\") { text } }             | GRAPHQL_VALIDATION_FAILED | 18 | by is \"AGENCY\"; allowed without quotes: AGENCY, FIELD, FISCAL_YEAR, FUND, PLACE, PROGRAMME",
            "{ projects(orderBy: {field: NAME}) { totalCount } }       | GRAPHQL_VALIDATION_FAILED | 12 | orderBy is an object; allowed: CODE, CODE_DESC, NAME, NAME_DESC",
            "{ project { name } }                                       | GRAPHQL_VALIDATION_FAILED | 3  | project lacks its argument code",
            "{ projects }                                               | GRAPHQL_VALIDATION_FAILED | 3  | projects is of ProjectConnection: say which of its fields, as projects { … }",
            "{ projects { totalCount { x } } }                          | GRAPHQL_VALIDATION_FAILED | 14 | totalCount is of Int and has no fields: leave out { … }",
            "query($x: Sttus) { projects { totalCount } }               | GRAPHQL_VALIDATION_FAILED | 11 | There is no type Sttus; did you mean Status?",
            "subscription($x: Boolean!) { releases @include(if: $x) { number } } | GRAPHQL_VALIDATION_FAILED | 39 | @include has no place here: a subscription is on one thing, whatever its variables are",
            "subscription { ...a } fragment a on Subscription { ...a ...b @skip(if: true) } fragment b on Subscription { releases { number } } | GRAPHQL_VALIDATION_FAILED | 62 | @skip has no place here: a subscription is on one thing, whatever its variables are",
            "subscription { releases { number } b: releases { number } } | GRAPHQL_VALIDATION_FAILED | 1 | A subscription is on one thing; ask for others in another",
            "{ funding(filter: {value: 5}) { totalCount } }             | GRAPHQL_VALIDATION_FAILED | 11 | filter.value is no object; allowed: an object such as {code: [\"bac-kan\"]}",
            "{                                                          | GRAPHQL_PARSE_FAILED      | 2  | The document ends too early: a } or ) is missing",
            "{ projects(first 3) { totalCount } }                       | GRAPHQL_PARSE_FAILED      | 18 | \"3\" is not expected here",
            "query A { projects { totalCount } } query B { __typename } | OPERATION_RESOLUTION_FAILURE | 1 | Must provide operation name if query contains multiple operations.",
            "mutation { x }                                             | OPERATION_RESOLUTION_FAILURE | 1 | There is nothing but queries here; data is published at /api",
            "query($n: Int!) { projects(first: $n) { totalCount } }     | BAD_USER_INPUT            | 7  | Variable n is null or missing; allowed: Int!"})
    void whatIsNotExecutedSaysWhy(String query, String code, int column, String message) {
        JsonPath answer = GraphQLClient.answer(query);
        assertThat(answer.getString("errors[0].message")).isEqualTo(message);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo(code);
        assertThat(answer.getInt("errors[0].locations[0].line")).isEqualTo(1);
        assertThat(answer.getInt("errors[0].locations[0].column")).isEqualTo(column);
        assertThat(answer.<Object>get("data")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "query($c: [Cause!]) { obstacles(filter: {cause: $c}) { totalCount } } | {\"c\": [\"OTHR\"]} | Variable c is OTHR; did you mean OTHER?; allowed: APPRAISAL_NOT_SUBMITTED",
            "query($n: Int!) { projects(first: $n) { totalCount } } | {\"n\": \"ten\"} | Variable n is a String; allowed: Int",
            "query($n: Int!) { projects(first: $n) { totalCount } } | {\"n\": [1]} | Variable n is a list; allowed: Int",
            "query($n: Int!) { projects(first: $n) { totalCount } } | {\"n\": 9999999999} | Variable n is 9999999999; allowed: Int, which goes from -2147483648 to 2147483647",
            "query($n: BigDecimal) { funding(filter: {value: {gte: $n}}) { totalCount } } | {\"n\": true} | Variable n is a Boolean; allowed: BigDecimal",
            "query($n: Date) { projects(publishedBy: $n) { totalCount } } | {\"n\": 2023} | Variable n is a whole number; allowed: Date",
            "query($n: String) { projects(after: $n) { totalCount } } | {\"n\": {}} | Variable n is an object; allowed: String",
            "query($n: ProjectFilterInput) { projects(filter: $n) { totalCount } } | {\"n\": 5} | Variable n is a whole number; allowed: an object such as {\"code\": [\"bac-kan\"]}",
            "query($f: ProjectFilterInput) { projects(filter: $f) { totalCount } } | {\"f\": {\"plce\": []}} | A variable has plce, and ProjectFilterInput has none; did you mean place?"})
    void aVariableThatDoesNotFitIsToldAlike(String query, String variables, String message) {
        given().contentType("application/json").body("{\"query\": \"" + query + "\", \"variables\": " + variables + "}")
                .post("/graphql").then().statusCode(200)
                .body("errors[0].extensions.code", is("BAD_USER_INPUT")).body("errors[0].message", startsWith(message));
    }

    /** What is told of a document takes no longer than reading it, and is no longer than a line. */
    @ParameterizedTest
    @ValueSource(strings = {"{ projects(filter: \"%s\") { totalCount } }",
            "{ projects(filter: {zzz: \"%s\"}) { totalCount } }", "{ projects(first: \"%s\") { totalCount } }"})
    void aLongValueIsToldShortAndAtOnce(String query) {
        String tricky = "' with value 'x' is not a valid 'y".repeat(25_000);
        assertTimeout(Duration.ofSeconds(10), () -> {
            JsonPath answer = GraphQLClient.answer(query.formatted(tricky));
            assertThat(answer.getString("errors[0].message")).hasSizeLessThan(1_000);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ %s }", "{ x: %s }", "query($x: %s) { projects { totalCount } }",
            "{ ...F } fragment %s on Query { __typename }", "{ projects(%s: 1) { totalCount } }"})
    void aNameThatIsLongerThanAnyIsNoName(String query) {
        JsonPath answer = GraphQLClient.answer(query.formatted("A".repeat(900_000)));
        assertThat(answer.getString("errors[0].message")).isEqualTo("A name has more than 200 characters");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aDocumentOfTooManyWordsIsToldSo() {
        assertThat(GraphQLClient.answer("{" + "a: __typename ".repeat(30_000) + "}")
                .getString("errors[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
    }

    /** A variable that is null where its argument has a default, as the case null-variable.json has it. */
    @Test
    void aNullWhereThereIsADefaultIsAnErrorOfThatFieldAndTheOthersStand() {
        given().contentType("application/json").body(
                "{\"query\":\"query($n:Int){projects(first:$n){totalCount} places(filter: {code: [\\\"bac-kan\\\"]}) {totalCount}}\",\"variables\":{\"n\":null}}")
                .post("/graphql").then().statusCode(200).body("data.projects", nullValue())
                .body("data.places.totalCount", is(1))
                .body("errors.path", contains(List.of("projects")))
                .body("errors[0].extensions.code", is("BAD_USER_INPUT"))
                .body("errors[0].message", is("first is null; allowed: 1 to 500, or to leave it out"));
    }

    @Test
    void aRootThatCannotBeAnsweredLeavesTheOthersStanding() {
        JsonPath answer = GraphQLClient.answer(
                "{ a: projects(first: 1000) { totalCount } b: places(release: 999999) { totalCount } c: place(code: \"bac-kann\") { name } d: places(filter: {code: [\"bac-kan\"]}) { totalCount } }");
        assertThat(answer.getMap("data")).containsEntry("a", null).containsEntry("b", null).containsEntry("c", null)
                .containsEntry("d", Map.of("totalCount", 1));
        assertThat(answer.getList("errors.extensions.code")).containsExactly("BAD_USER_INPUT", "UNKNOWN_CODE",
                "UNKNOWN_CODE");
        assertThat(answer.getString("errors[2].message"))
                .isEqualTo("No place has the code \"bac-kann\" in this release; did you mean bac-kan?");
    }

    @Test
    void whatAsksForTooMuchIsToldSo() {
        String cycle = "{indicators(first: %d, release: 2) {nodes {observations(first: 500) {nodes {indicator {observations(first: 500) {nodes {period}}}}}}}}";
        JsonPath before = GraphQLClient.answer(cycle.formatted(500));
        assertThat(before.getString("errors[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
        JsonPath meanwhile = GraphQLClient.answer(cycle.formatted(20));
        assertThat(meanwhile.getString("errors[0].extensions.code")).isEqualTo("LIMIT_EXCEEDED");
    }
}
