package vn.minhbach.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.running.EmbeddedDatabaseResource;

/** Every figure that is published, whatever it is of, is found in one list. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class FiguresTest {

    @Test
    void everyFigureOfOneSourceSaysWhatItIsOf() {
        JsonPath source = data("""
                {source(code: "bac-kan-2023-12", release: 2) {figures(first: 100) {totalCount nodes {code table subject(lang: VI) text(lang: VI) asOf
                    evidence {source {code}} programme {code} project {code} place {code} indicator {code}}}}
                 all: figures(filter: {source: ["bac-kan-2023-12"]}, release: 2) {totalCount}}""");
        List<String> texts = source.getList("source.figures.nodes.text");
        assertThat(texts).contains("hơn 67 tỷ đồng", "khoảng 36 tỷ đồng", "khoảng 53%", "42")
                .hasSize(source.getInt("source.figures.totalCount"))
                .hasSize(source.getInt("all.totalCount"));
        assertThat(source.getList("source.figures.nodes.evidence.source.code")).containsOnly("bac-kan-2023-12");
        assertThat(source.getList("source.figures.nodes.table")).contains("FUNDING", "COUNTS");
        assertThat(source.getString("source.figures.nodes.find {it.text == 'hơn 67 tỷ đồng'}.programme.code"))
                .isEqualTo("bac-kan-2023");
        assertThat(source.getString("source.figures.nodes.find {it.text == 'hơn 67 tỷ đồng'}.subject"))
                .contains("2023");
    }

    @Test
    void allFiguresOf2023AreThoseOfEachTable() {
        JsonPath all = data("""
                {all: figures(filter: {period: ["2023"]}, release: 3) {totalCount}
                 funding(filter: {period: ["2023"]}, release: 3) {totalCount} counts(filter: {period: ["2023"]}, release: 3) {totalCount}
                 observations(filter: {period: ["2023"]}, release: 3) {totalCount}
                 percents: progress(filter: {period: ["2023"], value: {gte: 0}}, release: 3) {totalCount}
                 others: figures(filter: {period: ["2023"], table: [MILESTONES, EVALUATIONS, SCORES]}, release: 3) {totalCount}
                 none: figures(filter: {table: [PLACES]}, release: 3) {totalCount}}""");
        assertThat(Stream.of("funding", "counts", "observations", "percents", "others")
                .mapToInt(each -> all.getInt(each + ".totalCount")).sum())
                .isEqualTo(all.getInt("all.totalCount")).isPositive();
        assertThat(all.getInt("none.totalCount")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TABLE", "AS_OF", "AS_OF_DESC", "VALUE", "VALUE_DESC", "RELEASE_DESC"})
    void pagesOfAllTablesTogetherComeToTheWholeList(String order) {
        String list = "{figures(filter: {place: [\"bac-kan\", \"ben-tre\"], period: [\"2020/2030\"]}, %s, orderBy: "
                + order
                + ", release: 3) {nodes {code} pageInfo {endCursor startCursor hasNextPage hasPreviousPage}}}";
        List<String> whole = data(list.formatted("first: 500")).getList("figures.nodes.code");
        assertThat(whole).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        List<String> paged = new ArrayList<>();
        String after = "";
        boolean more = true;
        while (more) {
            JsonPath page = data(list.formatted("first: 7" + after));
            paged.addAll(page.getList("figures.nodes.code"));
            after = ", after: \"" + page.getString("figures.pageInfo.endCursor") + "\"";
            more = page.getBoolean("figures.pageInfo.hasNextPage");
        }
        assertThat(paged).isEqualTo(whole);
        JsonPath last = data(list.formatted("first: null, last: 5"));
        assertThat(last.getList("figures.nodes.code")).isEqualTo(whole.subList(whole.size() - 5, whole.size()));
        JsonPath before = data(list
                .formatted("first: null, last: 5, before: \"" + last.getString("figures.pageInfo.startCursor") + "\""));
        assertThat(before.getList("figures.nodes.code")).isEqualTo(whole.subList(whole.size() - 10, whole.size() - 5));
    }

    @Test
    void aPageKnowsWhetherAnyComesBeforeItAndBehindIt() {
        String page = "{figures(filter: {table: [%s]}, %s, release: 3) {pageInfo {startCursor endCursor hasPreviousPage hasNextPage}}}";
        String money = data(page.formatted("FUNDING", "first: 1")).getString("figures.pageInfo.endCursor");
        String observed = data(page.formatted("OBSERVATIONS", "last: 1")).getString("figures.pageInfo.endCursor");
        assertThat(data(page.formatted("FUNDING", "after: \"" + money + "\""))
                .getBoolean("figures.pageInfo.hasPreviousPage")).isTrue();
        assertThat(data(page.formatted("OBSERVATIONS", "after: \"" + money + "\""))
                .getBoolean("figures.pageInfo.hasPreviousPage")).as("money comes first").isFalse();
        assertThat(data(page.formatted("OBSERVATIONS", "last: 2, before: \"" + observed + "\""))
                .getBoolean("figures.pageInfo.hasNextPage")).isTrue();
        assertThat(data(page.formatted("FUNDING", "last: 2, before: \"" + observed + "\""))
                .getBoolean("figures.pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void aRangeOfNumbersIsOfOneUnit() {
        assertThat(data(
                "{figures(filter: {unit: [\"VND\"], programme: [\"bac-kan-2023\"], value: {gt: 60000000000}}, release: 2) {nodes {text}}}")
                .getList("figures.nodes.text")).containsExactly("hơn 67 tỷ đồng");
        assertThat(
                GraphQLClient.answer("{figures(filter: {value: {gt: 1}}) {totalCount}}").getString("errors[0].message"))
                .isEqualTo(
                        "filter.value is of no unit; allowed: with filter.unit, such as \"VND\" or \"%\", or with filter.indicator");
    }

    @Test
    void progressCountsAndDatasetsAreListsOfTheirOwn() {
        JsonPath data = data("""
                {progress(filter: {place: ["ben-tre"], status: [NOT_STARTED]}, release: 2) {nodes {project {code} status}}
                 counts(filter: {programme: ["bac-kan-2023"], by: [TOTAL]}, release: 2) {nodes {programme {code} figure {text}}}
                 directiveReports(release: 2) {totalCount}
                 datasets(release: 2) {totalCount nodes {publisher licence contact title(lang: VI) rows tables {table rows} releases {nodes {number}}}}
                 budgets: datasets(filter: {publisher: ["vietnamdata"]}, release: 2) {totalCount}}""");
        assertThat(data.getList("progress.nodes.status")).isNotEmpty().containsOnly("NOT_STARTED");
        assertThat(data.getList("counts.nodes.figure.text")).containsExactly("42");
        assertThat(data.getList("datasets.nodes.licence", String.class)).hasSize(2).allMatch(each -> !each.isBlank());
        assertThat(data.getList("datasets.nodes.releases.nodes.number.flatten()", Integer.class)).contains(1, 2)
                .doesNotContain(3);
        assertThat(data.getList("datasets.nodes.rows", Integer.class)).allMatch(each -> each > 0);
        assertThat(data.getInt("datasets.nodes[0].rows")).isEqualTo(
                data.getList("datasets.nodes[0].tables.rows", Integer.class).stream().mapToInt(each -> each).sum());
    }
}
