package vn.minhbach.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Every list is read from its beginning and from its end, as the Relay Cursor Connections specification has it. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PagingTest {

    private static final String PAGE = " {totalCount edges {cursor} pageInfo {hasNextPage hasPreviousPage startCursor endCursor}}";

    private static JsonPath page(String open, String list, String paging, String close) {
        JsonPath answer = GraphQLClient.answer(open + list.replace("PAGE", paging) + PAGE + close);
        assertThat(answer.getList("errors")).isNull();
        return answer;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "agencies(PAGE, release: 3)                                   |                                                | agencies",
            "checks(PAGE, release: 3)                                     |                                                | checks",
            "directives(PAGE, release: 3)                                 |                                                | directives",
            "funding(PAGE, orderBy: AMOUNT_DESC, release: 3)              |                                                | funding",
            "indicators(PAGE, release: 3)                                 |                                                | indicators",
            "observations(PAGE, filter: {indicator: [\"budget-revenue\"]}, orderBy: VALUE_DESC, release: 3) |            | observations",
            "obstacles(PAGE, release: 3)                                  |                                                | obstacles",
            "places(PAGE, release: 3)                                     |                                                | places",
            "programmes(PAGE, release: 3)                                 |                                                | programmes",
            "projects(PAGE, orderBy: CODE_DESC, release: 3)               |                                                | projects",
            "releases(PAGE, release: 3)                                   |                                                | releases",
            "scorecards(PAGE, release: 3)                                 |                                                | scorecards",
            "search(text: \"an\", PAGE, release: 3)                     |                                                | search",
            "silences(PAGE, release: 3, on: \"2024-06-30\")             |                                                | silences",
            "sources(PAGE, release: 3)                                    |                                                | sources",
            "unevaluated(PAGE, release: 3)                                |                                                | unevaluated",
            "unfunded(PAGE, release: 3)                                   |                                                | unfunded",
            "changes(PAGE)                                                | comparison(from: 1, to: 3)                     | comparison.changes",
            "changes(PAGE)                                                | release(number: 2)                             | release.changes",
            "releases(PAGE)                                               | comparison(from: 1, to: 3)                     | comparison.releases",
            "projects(PAGE)                                               | programme(code: \"bac-kan-2023\", release: 3) | programme.projects",
            "observations(PAGE)                                           | indicator(code: \"budget-revenue\", release: 3) | indicator.observations"})
    void aListIsTheSameFromEitherEnd(String list, String within, String at) {
        String open = within == null ? "{" : "{" + within + " {";
        String close = within == null ? "}" : "}}";
        String path = "data." + at;
        JsonPath beginning = page(open, list, "first: 100", close);
        List<String> all = beginning.getList(path + ".edges.cursor");
        int total = beginning.getInt(path + ".totalCount");
        assertThat(beginning.getBoolean(path + ".pageInfo.hasNextPage")).isEqualTo(total > 100);
        assertThat(beginning.getBoolean(path + ".pageInfo.hasPreviousPage")).isFalse();

        int size = Math.max(1, all.size() / 3);
        List<String> backward = new ArrayList<>();
        String before = total > 100 ? ", before: \"" + all.get(99) + "\"" : "";
        for (boolean more = !all.isEmpty(); more;) {
            JsonPath page = page(open, list, "last: " + size + before, close);
            List<String> cursors = page.getList(path + ".edges.cursor");
            assertThat(page.getBoolean(path + ".pageInfo.hasNextPage")).isEqualTo(!before.isEmpty());
            assertThat(page.getString(path + ".pageInfo.startCursor")).isEqualTo(cursors.get(0));
            assertThat(page.getString(path + ".pageInfo.endCursor")).isEqualTo(cursors.get(cursors.size() - 1));
            assertThat(page.getInt(path + ".totalCount")).isEqualTo(total);
            backward.addAll(0, cursors);
            before = ", before: \"" + cursors.get(0) + "\"";
            more = page.getBoolean(path + ".pageInfo.hasPreviousPage");
        }
        assertThat(backward).isEqualTo(total > 100 ? all.subList(0, 99) : all);
    }

    @Test
    void aPageLiesBetweenTwoCursors() {
        List<String> all = GraphQLClient.answer("{places(first: 10, release: 3) {edges {cursor}}}")
                .getList("data.places.edges.cursor");
        String between = "after: \"" + all.get(1) + "\", before: \"" + all.get(6) + "\"";
        JsonPath answer = GraphQLClient.answer(
                "{a: places(%s, first: 2, release: 3) %s b: places(%s, last: 2, release: 3) %s c: places(%s, release: 3) %s}"
                        .formatted(between, PAGE, between, PAGE, between, PAGE));
        assertThat(answer.getList("data.a.edges.cursor")).isEqualTo(all.subList(2, 4));
        assertThat(answer.getBoolean("data.a.pageInfo.hasNextPage")).isTrue();
        assertThat(answer.getList("data.b.edges.cursor")).isEqualTo(all.subList(4, 6));
        assertThat(answer.getBoolean("data.b.pageInfo.hasPreviousPage")).isTrue();
        assertThat(answer.getList("data.c.edges.cursor")).isEqualTo(all.subList(2, 6));
        assertThat(answer.getBoolean("data.c.pageInfo.hasNextPage"))
                .as("before the end of what is asked for there is no more").isFalse();
    }

    private static JsonPath asked(String query, String variables) {
        return given().contentType("application/json")
                .body("{\"query\": \"" + query + "\", \"variables\": " + variables + "}").post("/graphql").then()
                .extract().jsonPath();
    }

    /** Relay's own runtime asks backward with {@code first: null}, and forward with {@code last: null}. */
    @Test
    void whatIsNullIsNotSaid() {
        String query = "query($first: Int, $last: Int) {places(first: $first, last: $last, release: 3) {edges {cursor} pageInfo {hasNextPage}}}";
        assertThat(asked(query, "{\"first\": null, \"last\": 3}").getList("data.places.edges")).hasSize(3);
        assertThat(asked(query, "{\"last\": 3}").getBoolean("data.places.pageInfo.hasNextPage")).isFalse();
        assertThat(asked(query, "{\"first\": 4, \"last\": null}").getBoolean("data.places.pageInfo.hasNextPage"))
                .isTrue();
        assertThat(asked(query, "{}").getList("data.places.edges")).as("20 where nothing is said").hasSize(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "first: 3, last: 3                | first is 3 and last is 3; allowed: one of them",
            "last: 0                          | last is 0; allowed: 1 to 500",
            "last: 501                        | last is 501; allowed: 1 to 500",
            "first: null                      | first is null; allowed: 1 to 500, or to leave it out",
            "last: 3, before: \"b2Rk\"      | before is \"b2Rk\"; allowed: a cursor that this list gave in this order"})
    void whatMeansNothingIsToldSo(String paging, String message) {
        JsonPath answer = GraphQLClient.answer("{places(" + paging + ") {totalCount}}");
        assertThat(answer.getString("errors[0].message")).isEqualTo(message);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
    }

    /**
     * As where another instance has taken over a later release already: an empty page would say that the list ends
     * there.
     */
    @ParameterizedTest
    @ValueSource(strings = {"places", "figures", "observations"})
    void aCursorOfWhatIsNotKnownHereIsToldAndEndsNoList(String list) {
        String cursor = GraphQLClient.answer("{" + list + "(first: 1) {edges {cursor}}}")
                .getString("data." + list + ".edges[0].cursor");
        String read = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        long place = Long.parseLong(read.substring(read.lastIndexOf('/') + 1)) + 900_000_000;
        String later = Base64.getUrlEncoder().withoutPadding().encodeToString(
                (read.substring(0, read.lastIndexOf('/') + 1) + place).getBytes(StandardCharsets.UTF_8));
        for (String paging : List.of("after: \"" + later + "\"", "last: 2, before: \"" + later + "\"")) {
            JsonPath answer = GraphQLClient
                    .answer("{" + list + "(" + paging + ") {nodes {__typename} pageInfo {hasNextPage}}}");
            assertThat(answer.getString("errors[0].message")).as(read).contains("ask again in a moment");
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_USER_INPUT");
        }
        given().redirects().follow(false).accept("text/html").get("/projects?after=900000000").then().statusCode(404);
    }

    @Test
    void whatIsReadFromTheEndCostsAsMuch() {
        String nested = "{indicators(%s: 500) {nodes {observations(%s: 500) {nodes {indicator {observations(%s: 500) {nodes {period}}}}}}}}";
        assertThat(GraphQLClient.answer(nested.replace("%s", "last")).getString("errors[0].extensions.code"))
                .isEqualTo("LIMIT_EXCEEDED")
                .isEqualTo(GraphQLClient.answer(nested.replace("%s", "first")).getString("errors[0].extensions.code"));
    }
}
