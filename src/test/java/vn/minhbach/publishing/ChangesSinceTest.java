package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.graphql.GraphQLClient;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** Who pulls what is new misses nothing, whatever is published meanwhile; and every fact tells all its versions. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class ChangesSinceTest extends PublishingSpecification {

    private static final String PAGE = "{changes(since: %d, first: %d%s) {totalCount nodes {table key kind release {number} before {text(lang: VI)} after {text(lang: VI)}}"
            + " pageInfo {hasNextPage endCursor}}}";

    @Test
    void whatIsPublishedBetweenTwoPagesFollowsAndNothingIsToldTwice() {
        MiniDataset mini = new MiniDataset(folder, "test-since");
        int first = published(mini, null).release();
        String of = ", filter: {publisher: [\"test-since\"]}";
        List<String> told = new ArrayList<>();
        JsonPath page = data(PAGE.formatted(first - 1, 5, of));
        told.addAll(keys(page));
        assertThat(page.getBoolean("changes.pageInfo.hasNextPage")).isTrue();

        int second = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "Nhập nhầm").release();
        while (page.getBoolean("changes.pageInfo.hasNextPage")) {
            page = data(PAGE.formatted(first - 1, 5,
                    of + ", after: \"" + page.getString("changes.pageInfo.endCursor") + "\""));
            told.addAll(keys(page));
        }
        assertThat(told).hasSize((int) mini.rows() + 1).doesNotHaveDuplicates();
        assertThat(told.get(told.size() - 1)).startsWith(second + " CHANGED funding test-since-2023/ALLOCATED");
        assertThat(page.getInt("changes.totalCount")).isEqualTo(told.size());

        String end = page.getString("changes.pageInfo.endCursor");
        JsonPath nothing = data(PAGE.formatted(0, 5, of + ", after: \"" + end + "\""));
        assertThat(nothing.getList("changes.nodes")).isEmpty();
        assertThat(nothing.getString("changes.pageInfo.endCursor")).as("where it goes on, though nothing is new")
                .isNotBlank();

        int third = published(mini.change("funding.csv", 2, "68000000000", "67000000000"), "Đúng là 67").release();
        for (String cursor : List.of(end, nothing.getString("changes.pageInfo.endCursor"))) {
            JsonPath next = data(PAGE.formatted(0, 5, of + ", after: \"" + cursor + "\""));
            assertThat(keys(next)).hasSize(1).allMatch(each -> each.startsWith(third + " CHANGED funding"));
            assertThat(next.getString("changes.nodes[0].before.text")).isEqualTo("hơn 68 tỷ đồng");
            assertThat(next.getString("changes.nodes[0].after.text")).isEqualTo("hơn 67 tỷ đồng");
        }
        assertThat(data(PAGE.formatted(first, 5, of)).getInt("changes.totalCount"))
                .as("what was changed back was changed twice").isEqualTo(2);
        assertThat(data(PAGE.formatted(first, 5, of + ", to: " + second)).getInt("changes.totalCount")).isEqualTo(1);
        String time = data("{release(number: %d) {publishedAt}}".formatted(second)).getString("release.publishedAt");
        assertThat(keys(data(PAGE.formatted(0, 5, of).replace("since: 0", "sinceTime: \"" + time + "\""))))
                .allMatch(each -> each.startsWith(third + " ")).hasSize(1);
    }

    @Test
    void changesAreThoseOfAPlaceAProjectOrAnAgencyWithAllThatBelongsToIt() {
        MiniDataset mini = new MiniDataset(folder, "test-since-whom");
        int first = published(mini, null).release();
        int second = published(mini.change("progress.csv", 2, "53.7", "55").change("observations.csv", 3, "-1", "-2")
                .change("counts.csv", 2, ",42,", ",43,"), "Cập nhật").release();
        assertThat(tables(first, "place: [\"test-since-whom-old\"]")).containsExactlyInAnyOrder("progress", "counts",
                "observations");
        assertThat(tables(first, "place: [\"test-since-whom-new\"], publisher: [\"test-since-whom\"]")).isEmpty();
        assertThat(tables(first, "project: [\"test-since-whom-p1\"]")).containsExactly("progress");
        assertThat(tables(first, "programme: [\"test-since-whom-2023\"]")).containsExactly("counts");
        assertThat(tables(first, "indicator: [\"test-since-whom-i1\"]")).containsExactly("observations");
        assertThat(tables(first, "agency: [\"test-since-whom-a1\"]")).containsExactlyInAnyOrder("progress", "counts");
        assertThat(tables(first, "source: [\"test-since-whom-s2\"], table: [COUNTS]")).containsExactly("counts");
        assertThat(data(
                "{release(number: %d) {changes(filter: {project: [\"test-since-whom-p1\"]}) {totalCount nodes {table release {number}}}}}"
                        .formatted(second))
                .getInt("release.changes.totalCount")).isEqualTo(1);
    }

    @Test
    void aPageKnowsWhetherAnyComesBeforeIt() {
        MiniDataset mini = new MiniDataset(folder, "test-since-before");
        int first = published(mini, null).release();
        String page = "{changes(since: %d, first: 1, filter: {publisher: [\"test-since-before\"]%s}%s) {nodes {table} pageInfo {endCursor hasPreviousPage}}}";
        JsonPath figure = data(page.formatted(first - 1, "", ""));
        assertThat(figure.getBoolean("changes.pageInfo.hasPreviousPage")).isFalse();
        String after = ", after: \"" + figure.getString("changes.pageInfo.endCursor") + "\"";
        assertThat(data(page.formatted(first - 1, "", after)).getBoolean("changes.pageInfo.hasPreviousPage")).isTrue();
        JsonPath projects = data(page.formatted(first - 1, ", table: [PROJECTS]", after));
        assertThat(projects.getList("changes.nodes.table")).containsExactly("projects");
        assertThat(projects.getBoolean("changes.pageInfo.hasPreviousPage")).as("projects follow figures").isFalse();
        assertThat(data(page.formatted(first, "", after)).getList("changes.nodes"))
                .as("since goes before a cursor that is within").isEmpty();
    }

    @Test
    void whatIsNoReleaseAndNoCursorIsSaid() {
        assertThat(GraphQLClient.answer("{changes(since: 999999) {totalCount}}").getString("errors[0].message"))
                .startsWith("There is no release 999999 yet, which since names");
        assertThat(GraphQLClient.answer("{changes(since: -1) {totalCount}}").getString("errors[0].message"))
                .startsWith("since is -1; allowed: a release from 0 on");
        assertThat(GraphQLClient.answer("{changes(after: \"x\") {totalCount}}").getString("errors[0].message"))
                .isEqualTo("after is \"x\"; allowed: a cursor that this list gave");
        assertThat(GraphQLClient.answer("{changes(since: 1, sinceTime: \"2026-01-01T00:00:00Z\") {totalCount}}")
                .getString("errors[0].message")).contains("allowed: one of them");
    }

    @Test
    void everyFactTellsItsHistoryAlsoWhereItWasWithdrawnAndCameBack() {
        MiniDataset mini = new MiniDataset(folder, "test-histories");
        int first = published(mini, null).release();
        int second = published(mini.change("observations.csv", 2, "90.5", "91.5")
                .change("directive_reports.csv", 2, "DONE", "IN_PROGRESS")
                .change("obstacles.csv", 2, "Chờ ý kiến", "Chờ ý kiến thẩm định"), "Nhập nhầm").release();
        MiniDataset without = new MiniDataset(folder, "test-histories").remove("observations.csv", 2);
        int third = published(without, "Bỏ số này").release();
        int fourth = published(mini, "Số này đúng").release();

        String observed = "{observations(filter: {indicator: [\"test-histories-i1\"], asOf: [\"2022\"]}, release: %d) {nodes {figure {value code}"
                + " history {figure {value release withdrawnIn withdrawnBy {reason}}}}}}";
        JsonPath now = data(observed.formatted(fourth)).setRootPath("data.observations.nodes[0]");
        assertThat(now.getList("history.figure.value", Float.class)).containsExactly(91.5f, 91.5f, 90.5f);
        assertThat(now.getList("history.figure.release")).containsExactly(fourth, second, first);
        assertThat(now.getList("history.figure.withdrawnIn")).containsExactly(null, third, second);
        assertThat(now.getList("history.figure.withdrawnBy.reason")).containsExactly("Bỏ số này", "Nhập nhầm");
        String code = data(observed.formatted(first)).getString("observations.nodes[0].figure.code");
        assertThat(data("{figure(code: \"%s\") {value history {value release}}}".formatted(code))
                .getList("figure.history.release"))
                .as("also of one that stands no longer").containsExactly(fourth, second, first);

        JsonPath others = data(
                """
                {directive(code: "test-histories-d1", release: %1$d) {reports {status release history {status withdrawnIn addedBy {number} withdrawnBy {reason}}}}
                 obstacle(code: "test-histories-o1", release: %1$d) {history {description withdrawnIn withdrawnBy {reason}}}
                 funding(filter: {programme: ["test-histories-2023"]}, release: %1$d) {nodes {history {figure {text}}}}}"""
                        .formatted(second));
        assertThat(others.getList("directive.reports[0].history.status")).startsWith("IN_PROGRESS").contains("DONE");
        assertThat(others.getList("obstacle.history.description")).contains("Chờ ý kiến", "Chờ ý kiến thẩm định");
        assertThat(others.getList("obstacle.history.withdrawnBy.reason")).contains("Nhập nhầm");
        assertThat(others.getList("funding.nodes.history", List.class)).allMatch(each -> each.size() == 1);
    }

    private static List<String> keys(JsonPath page) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < page.getList("changes.nodes").size(); i++) {
            String at = "changes.nodes[" + i + "].";
            keys.add(page.getInt(at + "release.number") + " " + page.getString(at + "kind") + " "
                    + page.getString(at + "table") + " " + page.getString(at + "key"));
        }
        return keys;
    }

    private static List<String> tables(int since, String filter) {
        JsonPath page = data(
                "{changes(since: %d, first: 100, filter: {%s}) {totalCount nodes {table}}}".formatted(since, filter));
        assertThat(page.getInt("changes.totalCount")).isEqualTo(page.getList("changes.nodes").size());
        return page.getList("changes.nodes.table");
    }
}
