package vn.minhbach.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static vn.minhbach.graphql.GraphQLClient.answer;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.history.LockedTables;
import vn.minhbach.running.EmbeddedDatabaseResource;
import vn.minhbach.running.SchemaOwner;

/** How the API answers, whatever it is asked about. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class QueryingTest {

    @Inject
    SchemaOwner owner;

    /** Every list that can be nested, asked for as deep as clients do. */
    private static final String EVERYTHING = """
            {observations(first: %1$d, release: 2) {totalCount nodes {period place {name parent {name} successor {name}}
                    agency {name} indicator {name} figure {text correctedBy {text} evidence {quote source {title}}}}}
             directives(first: %1$d, release: 2) {nodes {lead {name place {name}} supporting {name} programme {name}
                    projects {name stage status percent {text} progress {stage evidence {source {code}}}} place {name} source {title amends {title}} reports {status}}}
             programmes(first: %2$d, release: 2) {totalCount nodes {name owner {name} follows {code} followedBy {code} source {title}
                    counts {figure {text evidence {source {code}}}} ladder {allocated {text} computedRate {text}} funding {figure {text}}
                    portfolio {project {name} programme {name}} directives {action} obstacles {cause project {code} source {title}}
                    projects(first: %2$d) {totalCount nodes {name owner {name} programmes {programme {name}} funding {figure {text}} obstacles {cause} directives {action}}}}}
             indicators(first: %2$d, release: 2) {nodes {observations(first: %2$d) {totalCount pageInfo {hasNextPage} nodes {place {name} figure {text}}}}}
             sources(first: %1$d, release: 2) {nodes {implements {title} amends {title} replaces {title} reportsOn {title}}}
             search(text: "tinh", first: %1$d, release: 2) {nodes {title node {id ... on Project {name owner {name}} ... on Source {title}}}}
             places(first: %1$d, release: 2) {nodes {predecessors {name} parent {name}}}}""";

    @Test
    void everyListIsAnsweredWhileNoTableCanBeRead() {
        String query = EVERYTHING.formatted(500, 500);
        assertThat(LockedTables.during(owner, () -> data(query)).<Object>get("")).isEqualTo(data(query).get(""));
    }

    @Test
    void manyNodesAreAnsweredWhileNoTableCanBeRead() {
        List<String> ids = data("{places(first: 80, release: 2) {nodes {id}}}").getList("places.nodes.id");
        String query = "{nodes(ids: [\"" + String.join("\", \"", ids) + "\"]) {id}}";
        assertThat(LockedTables.during(owner, () -> data(query)).getList("nodes.id")).isEqualTo(ids);
    }

    @Test
    void aliasesOfAFieldEachGetTheirOwnArguments() {
        JsonPath data = data(
                """
                {indicators(filter: {code: ["budget-revenue", "budget-expenditure"]}, orderBy: CODE, release: 2) {nodes {
                    bacKan: observations(filter: {place: ["bac-kan"]}, first: 2) {totalCount nodes {place {code} period}}
                    benTre: observations(filter: {place: ["ben-tre"]}, first: 1, orderBy: PERIOD) {totalCount nodes {place {code} period}}}}}""");
        assertThat(data.getList("indicators.nodes.bacKan.nodes.flatten().place.code")).hasSize(4)
                .containsOnly("bac-kan");
        assertThat(data.getList("indicators.nodes.bacKan.nodes.flatten().period")).containsExactly("2015", "2014",
                "2015", "2014");
        assertThat(data.getList("indicators.nodes.benTre.nodes.flatten().period")).containsExactly("2006", "2006");
    }

    @Test
    void cursorsLeadThroughAWholeListOnceAndInOrder() {
        List<String> paged = new ArrayList<>();
        String after = "";
        for (boolean more = true; more;) {
            JsonPath page = data("{places(first: 7" + after
                    + ", release: 2) {edges {cursor node {code}} nodes {code} pageInfo {hasNextPage hasPreviousPage startCursor endCursor}}}");
            assertThat(page.getList("places.nodes.code")).isEqualTo(page.getList("places.edges.node.code"));
            assertThat(page.getBoolean("places.pageInfo.hasPreviousPage")).isEqualTo(!after.isEmpty());
            assertThat(page.getString("places.pageInfo.endCursor"))
                    .isEqualTo(page.getString("places.edges[-1].cursor"));
            paged.addAll(page.getList("places.nodes.code"));
            after = ", after: \"" + page.getString("places.pageInfo.endCursor") + "\"";
            more = page.getBoolean("places.pageInfo.hasNextPage");
        }
        assertThat(paged).hasSize(89).doesNotHaveDuplicates()
                .isEqualTo(data("{places(first: 500, release: 2) {nodes {code}}}").getList("places.nodes.code"));
    }

    @Test
    void namesSortInVietnameseOrder() {
        assertThat(data("{places(first: 500, release: 2, filter: {parent: [\"viet-nam\"]}) {nodes {name}}}")
                .<String>getList("places.nodes.name"))
                .containsSubsequence("An Giang", "Bạc Liêu", "Bắc Kạn", "Cà Mau", "Cần Thơ", "Đà Nẵng", "Đồng Nai",
                        "Gia Lai", "Yên Bái");
        assertThat(data(
                "{observations(filter: {indicator: [\"budget-revenue\"], period: [\"2015\"]}, orderBy: PLACE, first: 10, release: 2) {nodes {place {name}}}}")
                .<String>getList("observations.nodes.place.name"))
                .startsWith("An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn");
    }

    @Test
    void anUnknownCodeIsNullWithAnErrorThatNamesIt() {
        JsonPath answer = answer(
                "{project(code: \"no-such-project\") {name} programme(code: \"bac-kan-2023\") {code}}");
        assertThat(answer.<Object>get("data.project")).isNull();
        assertThat(answer.getString("data.programme.code")).isEqualTo("bac-kan-2023");
        assertThat(answer.getString("errors[0].message")).contains("no-such-project");
        assertThat(answer.getList("errors[0].path")).containsExactly("project");
    }

    @Test
    void aReleaseShowsThePortalAsItStoodThen() {
        JsonPath data = data("""
                {before: indicators(filter: {topic: [BUDGET]}, release: 1) {totalCount}
                 after: indicators(filter: {topic: [BUDGET]}, release: 2) {totalCount}
                 place(code: "bac-kan", release: 1) {release name}
                 old: programme(code: "bac-kan-2023", release: 1) {place {name} projects {totalCount}}}""");
        assertThat(data.getInt("before.totalCount")).isZero();
        assertThat(data.getInt("after.totalCount")).isEqualTo(7);
        assertThat(data.getString("old.place.name")).isEqualTo("Bắc Kạn");
        assertThat(answer("{places(release: 999999) {totalCount}}").getString("errors[0].message")).contains("999999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: -1", "first: 501", "after: \"nonsense\"", "after: \"\""})
    void argumentsOutOfBoundsAreRefusedWithWhatIsAllowed(String argument) {
        assertThat(answer("{places(" + argument + ") {nodes {code}}}").getString("errors[0].message"))
                .contains("allowed");
    }

    @Test
    void aCursorLeadsOnOnlyInItsOwnListAndOrder() {
        String cursor = data("{places(first: 5, release: 2) {pageInfo {endCursor}}}")
                .getString("places.pageInfo.endCursor");
        assertThat(answer("{places(after: \"" + cursor + "\", release: 2) {nodes {code}}}").<Object>get("errors"))
                .isNull();
        for (String other : List.of("places(orderBy: CODE_DESC, ", "sources(", "search(text: \"bac kan\", ")) {
            assertThat(answer("{" + other + "after: \"" + cursor + "\") {totalCount}}").getString("errors[0].message"))
                    .contains("cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"places(release: 4294967297) {totalCount}", "places(first: 4294967297) {totalCount}",
            "release(number: 4294967297) {number}", "programmes(filter: {fiscalYear: [4294969319]}) {totalCount}",
            "places(orderBy: null) {totalCount}",
            "places(orderBy: SIZE) {totalCount}", "places {unknown}"})
    void whatTheSchemaDoesNotAllowIsRefusedBeforeItRuns(String query) {
        JsonPath answer = answer("{" + query + "}");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.<Object>get("data")).isNull();
    }

    @Test
    void oddCharactersFindNothingAndBreakNothing() {
        String nul = "a\\u0000b";
        JsonPath answer = answer("{places(filter: {text: \"" + nul + "\"}) {totalCount} search(text: \"" + nul
                + "\", kind: [null, PLACE]) {totalCount} place(code: \"" + nul + "\") {code}}");
        assertThat(answer.getInt("data.places.totalCount")).isZero();
        assertThat(answer.getInt("data.search.totalCount")).isZero();
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].message")).startsWith("No place has the code");
        assertThat(answer("{places(filter: {code: [" + "\"x\",".repeat(1_001) + "]}) {totalCount}}")
                .getString("errors[0].message"))
                .contains("filter.code has 1001 values");
    }

    @Test
    void aQueryThatCouldFillTheMemoryIsRefused() {
        String cycle = "{indicators(first: %d, release: 2) {nodes {observations(first: 500) {nodes {indicator {observations(first: 500) {nodes {period}}}}}}}}";
        JsonPath before = answer(cycle.formatted(500));
        assertThat(before.getString("errors[0].message")).contains("The answer could have", "allowed: ");
        assertThat(before.<Object>get("data")).isNull();
        JsonPath whileRunning = answer(cycle.formatted(20));
        assertThat(whileRunning.getString("errors[0].message")).contains("more than 50000 rows");
        assertThat(
                answer("{programmes(first: 500) {nodes {projects(first: 500) {nodes {name obstacles {description}}}}}}")
                        .<Object>get("errors"))
                .as("long lists may be asked for, where they are short").isNull();
    }

    @Test
    void everythingWithACodeIsFoundAgainByItsId() {
        for (String field : List.of("places", "agencies", "sources", "programmes", "projects", "indicators",
                "directives", "obstacles", "releases")) {
            String id = data("{" + field + "(first: 1, release: 2) {nodes {id}}}").getString(field + ".nodes[0].id");
            JsonPath again = data(
                    "{node(id: \"" + id + "\") {id __typename} nodes(ids: [\"" + id + "\", \"bm9wZTp4\"]) {id}}");
            assertThat(again.getString("node.id")).isEqualTo(id);
            assertThat(again.getString("nodes[0].id")).isEqualTo(id);
            assertThat(again.<Object>get("nodes[1]")).isNull();
        }
        JsonPath found = data("{search(text: \"bac kan\", first: 100, release: 2) {nodes {kind code node {__typename"
                + " ... on Place {code} ... on Agency {code} ... on Source {code} ... on Programme {code} ... on Directive {code} ... on Obstacle {code}}}}}");
        assertThat(found.getList("search.nodes.node.code")).isEqualTo(found.getList("search.nodes.code"));
    }

    @Test
    void emptyFiltersFindNothingAndMissingOnesFilterNothing() {
        JsonPath data = data(
                "{none: places(filter: {code: []}, release: 2) {totalCount} all: places(filter: {}, release: 2) {totalCount}}");
        assertThat(data.getInt("none.totalCount")).isZero();
        assertThat(data.getInt("all.totalCount")).isEqualTo(89);
    }

    @Test
    void projectsAreFilteredByWhatTheyAreAndHowTheyStand() {
        assertThat(projects("status: [NOT_STARTED]")).containsExactlyInAnyOrder("ben-tre-khu-cntt",
                "ben-tre-dao-tao-tap-huan");
        assertThat(projects("stage: [SUBMITTED]")).containsExactlyInAnyOrder("ben-tre-truc-lien-thong-dvc",
                "ben-tre-an-ninh-mang-tap-trung");
        assertThat(projects("urgent: true, track: [RECURRENT]")).containsExactlyInAnyOrder("quang-ninh-lien-thong-dvc",
                "quang-ninh-khac-phuc-su-co-ttthdl");
        assertThat(projects("programme: [\"ben-tre-2023\"]")).hasSize(4).contains("ben-tre-soc-ioc");
        assertThat(projects("owner: [\"so-tu-phap-quang-nam\"]")).containsExactly("quang-nam-so-hoa-ho-tich");
        assertThat(projects("place: [\"ben-tre\"], field: [CYBERSECURITY]"))
                .containsExactly("ben-tre-an-ninh-mang-tap-trung");
        assertThat(projects("fund: [UNIDENTIFIED]")).as("no source says whether the named ones are among the 17")
                .isEmpty();
    }

    private static List<String> projects(String filter) {
        return data("{projects(filter: {" + filter + "}, release: 2) {nodes {code}}}").getList("projects.nodes.code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "[1]", "{code", "3"})
    void variablesThatAreNoObjectAreTheClientsMistake(String variables) {
        given().contentType("application/json").body("{\"query\": \"{__typename}\", \"variables\": " + variables + "}")
                .post("/graphql").then()
                .statusCode(400).contentType("application/json")
                .body("errors[0].message", containsString("is not a JSON object"));
        given().queryParam("query", "{__typename}").queryParam("variables", variables).get("/graphql").then()
                .statusCode(400).contentType("application/json")
                .body("errors[0].message", containsString("variables is not a JSON object"));
    }
}
