package vn.minhbach.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.answer;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.graphql.execution.Times;
import vn.minhbach.history.LockedTables;
import vn.minhbach.running.EmbeddedDatabaseResource;
import vn.minhbach.running.SchemaOwner;

/**
 * What sources had said by a day, of the bundled data at release 2: the news of Bến Tre is of 8 June 2023, that of Bắc
 * Kạn undated.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class PublishedByTest {

    @Inject
    SchemaOwner owner;

    /** Everything that names a source, on every way that leads to it. */
    private static final String EVERYTHING = """
            {sources(first: 500 %1$s) {totalCount nodes {...said implements {...said} amends {...said} replaces {...said} reportsOn {...said}}}
             programmes(first: 500 %1$s) {totalCount nodes {code source {...said} follows {source {...said}} followedBy {source {...said}}
                    counts {figure {...claimed}} funding {figure {...claimed}} ladder {allocated {...claimed} totalInvestment {...claimed}}
                    portfolio {source {...said} project {source {...said}} programme {source {...said}}}
                    directives {source {...said}} obstacles {source {...said}}
                    projects(first: 500) {totalCount nodes {source {...said} progress {evidence {source {...said}}} percent {...claimed}}}}}
             projects(first: 500 %1$s) {totalCount nodes {code stage status source {...said} funding {figure {...claimed}} progress {evidence {source {...said}}}
                    programmes {source {...said} programme {source {...said}}} directives {source {...said}} obstacles {source {...said}}}}
             funding(first: 500 %1$s) {totalCount nodes {figure {...claimed} project {source {...said}} programme {source {...said}}}}
             directives(first: 500 %1$s) {totalCount nodes {source {...said} programme {source {...said}} projects {source {...said}} reports {evidence {source {...said}}}}}
             obstacles(first: 500 %1$s) {totalCount nodes {source {...said} project {source {...said}} programme {source {...said}}}}
             observations(first: 500 %1$s) {totalCount nodes {figure {...claimed} indicator {observations(first: 5) {totalCount nodes {figure {...claimed}}}}}}
             search(text: "tinh", first: 500 %1$s) {totalCount nodes {node {... on Source {...said} ... on Programme {source {...said}}
                    ... on Project {source {...said}} ... on Directive {source {...said}} ... on Obstacle {source {...said}}}}}
             places(first: 500 %1$s) {totalCount} agencies(first: 500 %1$s) {totalCount} indicators(first: 500 %1$s) {totalCount}
             fundingSummary(by: PLACE %1$s) {key sums {counted} leftOut {figures}}}
            fragment said on Source {issuedOn publishedOn}
            fragment claimed on Figure {evidence {source {...said}} corrects {text} correctedBy {text}}""";

    @ParameterizedTest
    @CsvSource({"2020-09-22, 3, 0, 0, 0, 0, 0", "2020-09-23, 4, 1, 3, 1, 4, 0", "2023-06-07, 7, 1, 3, 1, 4, 0",
            "2023-06-08, 8, 2, 7, 1, 15, 1", "2023-12-14, 9, 2, 7, 1, 15, 1", "9999-12-31, 9, 2, 7, 1, 15, 1"})
    void onlyWhatSourcesHadSaidByTheDayIsThereAndTheUndatedNever(String day, int sources, int programmes, int projects,
            int funding,
            int directives, int observations) {
        JsonPath data = data(EVERYTHING.formatted(", release: 2, publishedBy: \"" + day + "\""));
        assertThat(data.getInt("sources.totalCount")).isEqualTo(sources);
        assertThat(data.getInt("programmes.totalCount")).isEqualTo(programmes);
        assertThat(data.getInt("projects.totalCount")).isEqualTo(projects);
        assertThat(data.getInt("funding.totalCount")).isEqualTo(funding);
        assertThat(data.getInt("directives.totalCount")).isEqualTo(directives);
        assertThat(data.getInt("observations.totalCount")).isEqualTo(observations);
        assertThat(data.getInt("places.totalCount")).as("no source says that a place is there").isEqualTo(89);

        for (String list : List.of("sources", "programmes", "projects", "funding", "directives", "obstacles",
                "observations", "search")) {
            assertThat(data.getList(list + ".nodes")).as(list).hasSize(data.getInt(list + ".totalCount"));
        }
        int counted = data.<Integer>getList("fundingSummary.sums.counted.flatten()").stream()
                .mapToInt(Integer::intValue).sum()
                + data.<Integer>getList("fundingSummary.leftOut.figures.flatten()").stream().mapToInt(Integer::intValue)
                        .sum();
        assertThat(counted).isEqualTo(funding);

        List<Map<?, ?>> said = new ArrayList<>();
        collectSources(data.get(), said);
        assertThat(said).hasSizeGreaterThanOrEqualTo(sources).allSatisfy(each -> {
            Object spoke = each.get("publishedOn") == null ? each.get("issuedOn") : each.get("publishedOn");
            assertThat(spoke).isNotNull();
            assertThat(LocalDate.parse(spoke.toString())).isBeforeOrEqualTo(day);
        });
    }

    private static void collectSources(Object value, List<Map<?, ?>> found) {
        if (value instanceof Map<?, ?> object) {
            if (object.containsKey("publishedOn")) {
                found.add(object);
            }
            object.values().forEach(each -> collectSources(each, found));
        } else if (value instanceof Collection<?> list) {
            list.forEach(each -> collectSources(each, found));
        }
    }

    @Test
    void filtersFacetsAndTheLatestFactAreOfThatDayToo() {
        JsonPath data = data(
                """
                {before: projects(filter: {programme: ["ben-tre-2023"]}, release: 2, publishedBy: "2023-06-07") {totalCount}
                 after: projects(filter: {programme: ["ben-tre-2023"], status: [NOT_STARTED]}, release: 2, publishedBy: "2023-06-08") {totalCount}
                 place: programme(code: "ben-tre-2023", release: 2, publishedBy: "2023-06-08") {place {name} directives {code}}
                 november: projects(filter: {stage: [SUBMITTED]}, release: 2, publishedBy: "2023-12-31") {totalCount}
                 indicators(filter: {place: ["bac-kan"]}, release: 2, publishedBy: "2023-12-31") {totalCount}
                 unknown: search(text: "bac kan", kind: [SOURCE, PROGRAMME, PLACE], release: 2, publishedBy: "2023-12-31") {nodes {code}}}""");
        assertThat(data.getInt("before.totalCount")).isZero();
        assertThat(data.getInt("after.totalCount")).isEqualTo(2);
        assertThat(data.getString("place.place.name")).isEqualTo("Bến Tre");
        assertThat(data.getInt("november.totalCount")).isZero();
        assertThat(data.getInt("indicators.totalCount")).isZero();
        assertThat(data.<String>getList("unknown.nodes.code"))
                .contains("bac-kan", "qd-1288-2023-ttg", "kh-278-2023-bac-kan")
                .doesNotContain("bac-kan-2023", "bac-kan-2023-12");

        JsonPath hidden = answer("{programme(code: \"ben-tre-2023\", release: 2, publishedBy: \"2023-06-07\") {code}"
                + " node(id: \""
                + new NodeId("Programme", "ben-tre-2023", new Times(2, LocalDate.parse("2023-06-07"), null))
                + "\") {id}}");
        assertThat(hidden.getList("errors")).hasSize(1);
        assertThat(hidden.getMap("data")).containsOnlyKeys("programme", "node")
                .allSatisfy((field, value) -> assertThat(value).isNull());
        assertThat(data(
                "{programmes(release: 1, publishedBy: \"2023-06-08\") {totalCount} all: programmes(release: 1) {totalCount}}")
                .get().toString()).isEqualTo("{programmes={totalCount=2}, all={totalCount=6}}");
    }

    @Test
    void cursorsLeadThroughTheListOfADay() {
        List<String> paged = new ArrayList<>();
        String after = "";
        for (boolean more = true; more;) {
            JsonPath page = data("{projects(first: 3" + after
                    + ", release: 2, publishedBy: \"2023-06-08\") {nodes {code} pageInfo {hasNextPage endCursor}}}");
            paged.addAll(page.getList("projects.nodes.code"));
            after = ", after: \"" + page.getString("projects.pageInfo.endCursor") + "\"";
            more = page.getBoolean("projects.pageInfo.hasNextPage");
        }
        assertThat(paged).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void aDayIsAnsweredWhileNoTableCanBeRead() {
        String query = EVERYTHING.formatted(", release: 2, publishedBy: \"2023-12-14\"");
        assertThat(LockedTables.during(owner, () -> data(query)).<Object>get("")).isEqualTo(data(query).get(""));
    }

    @Test
    void theSchemaSaysWhatTheDayLeavesOut() {
        List<Map<String, Object>> arguments = data("{__type(name: \"Query\") {fields {name args {name description}}}}")
                .getList("__type.fields.findAll {it.name != 'releases'}.args.flatten()");
        assertThat(arguments).filteredOn(each -> each.get("name").equals("publishedBy")).hasSizeGreaterThan(20)
                .hasSameSizeAs(arguments.stream().filter(each -> each.get("name").equals("release")).toList())
                .allSatisfy(each -> assertThat(each.get("description").toString())
                        .contains("A source without a date is left out"));
    }

    @Test
    void ofReleasesItIsTheDayByWhichThisPortalPublishedThem() {
        JsonPath data = data("""
                {before: releases(publishedBy: "2020-01-01") {totalCount nodes {number}} all: releases(publishedBy: "9999-12-31", release: 2) {nodes {number}}
                }""");
        assertThat(data.getInt("before.totalCount")).isZero();
        assertThat(data.getList("before.nodes")).isEmpty();
        assertThat(data.getList("all.nodes.number")).containsExactly(2, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2023-02-30\"", "\"2023-12\"", "\"14/12/2023\"", "\"\"", "\"+999999999-12-31\"",
            "\"-0044-03-15\"",
            "\"0000-01-01\"", "\"2023-12-14T00:00:00Z\"", "\"2023-12-14' or 1=1\"", "2023", "true",
            "[\"2023-12-14\", \"2023-12-15\"]", "{day: 1}"})
    void whatIsNoDayIsRefusedByName(String day) {
        JsonPath answer = answer("{places(publishedBy: " + day + ", release: 2) {totalCount}}");
        assertThat(answer.<Object>get("data.places")).isNull();
        assertThat(answer.getString("errors[0].message")).contains("publishedBy").doesNotContain("System error");
    }
}
