package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.answer;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.history.LockedTables;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** How directives stand on a day, on the bundled data at release 2 and on a made dataset. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class DirectivesTest extends DirectivesSpecification {

    private static final String QUANG_NAM = "{directives(filter: {place: [\"quang-nam\"]}, first: 50, release: 2, on: \"%s\") {nodes {code state"
            + " daysOverdue fulfilment {on lastDay daysLeft recursFrom periodsMissed} periods {totalCount}}}}";

    private static Map<String, Map<String, Object>> byCode(JsonPath data) {
        return data.<Map<String, Object>>getList("directives.nodes").stream()
                .collect(Collectors.toMap(
                        each -> ((String) each.get("code")).replaceAll("^(test-[a-z]+|quang-nam-2024-03)-", ""),
                        Function.identity()));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-09,OPEN,15,", "2024-03-10,DUE_SOON,14,", "2024-03-24,DUE_SOON,0,", "2024-03-25,OVERDUE,,1",
            "2024-04-24,OVERDUE,,31"})
    void beforeADayIsOverdueFromThatDayOn(String on, String state, Integer left, Integer over) {
        Map<String, Map<String, Object>> directives = byCode(data(QUANG_NAM.formatted(on)));
        assertThat(directives).hasSize(8);
        Map<String, Object> dated = directives.remove("a4");
        assertThat(dated).containsEntry("state", state).containsEntry("daysOverdue", over);
        assertThat(dated.get("fulfilment")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("on", on).containsEntry("lastDay", "2024-03-24").containsEntry("daysLeft", left);
        assertThat(directives.values())
                .as("no other names a day, and the one of every two weeks is in a text without a date")
                .allSatisfy(each -> assertThat(each).containsEntry("state", "UNDATED").containsEntry("periods",
                        Map.of("totalCount", 0)));
        JsonPath chosen = data(
                ("{late: directives(filter: {place: [\"quang-nam\"], state: [OVERDUE]}, release: 2, on: \"%1$s\") {totalCount nodes {code}}"
                        + " count: directiveStates(filter: {agency: [\"so-tai-chinh-quang-nam\"], state: [DONE]}, release: 2, on: \"%1$s\") {state count}}")
                        .formatted(on));
        assertThat(chosen.getList("late.nodes.code")).hasSize(chosen.getInt("late.totalCount"))
                .hasSize(over == null ? 0 : 1);
        assertThat(chosen.<Map<String, Object>>getList("count")).hasSize(7).contains(Map.of("state", state, "count", 1),
                Map.of("state", "UNDATED", "count", 1));
    }

    @Test
    void theDayFollowsFromWhatIsAskedUnlessItIsChosen() {
        String query = "{directive(code: \"quang-ninh-2020-09-a1\"%s) {fulfilment {on}}}";
        String published = data("{release(number: 2) {publishedAt}}").getString("release.publishedAt");
        String released = LocalDate
                .ofInstant(java.time.Instant.parse(published), java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        for (String[] each : new String[][]{{", release: 2", released}, {", publishedBy: \"2021-02-03\"", "2021-02-03"},
                {", release: 2, publishedBy: \"2021-02-03\"", "2021-02-03"},
                {", publishedBy: \"2999-01-01\"", LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toString()},
                {", release: 2, publishedBy: \"2999-01-01\"", released},
                {", publishedBy: \"2021-02-03\", on: \"2022-01-01\"", "2022-01-01"}}) {
            assertThat(data(query.formatted(each[0])).getString("directive.fulfilment.on")).as(each[0])
                    .isEqualTo(each[1]);
        }
        assertThat(data("{programme(code: \"quang-nam-2024\", release: 2) {directives {state fulfilment {on}}}}")
                .getList("programme.directives.fulfilment.on")).as("and holds below").isNotEmpty()
                .containsOnly(released);
        assertThat(answer("{directives(on: \"+12024-01-01\") {totalCount}}").getList("errors")).isNotEmpty();
    }

    @Test
    void directivesAreAnsweredWhileNoTableCanBeRead() {
        String query = "{directives(first: 34, release: 2, on: \"2024-03-25\") {totalCount nodes {state daysOverdue fulfilment {lastDay} periods(first: 3) {totalCount nodes {outcome}}}}}";
        assertThat(LockedTables.during(owner, () -> data(query)).<Object>get("")).isEqualTo(data(query).get(""));
    }

    @Test
    void whatSourcesReportDecidesHowADirectiveStands() {
        int release = published(made("test-orders"), null).release();
        JsonPath data = data(
                "{directives(filter: {place: [\"test-orders-old\"]}, first: 50, release: %d, on: \"2024-06-15\") {nodes {code state daysOverdue fulfilment {lastDay daysLeft daysLate lateAtLeast recursFrom recursFromSource periodsMissed periodsMissedInARow} periods(first: 2) {totalCount pageInfo {hasNextPage} nodes {number begins ends outcome}}}}}"
                        .formatted(release));
        Map<String, Map<String, Object>> found = byCode(data);
        Map<String, String> states = Map.ofEntries(Map.entry("open", "OPEN 46"), Map.entry("soon", "DUE_SOON 14"),
                Map.entry("edge", "DUE_SOON 14"),
                Map.entry("hour", "DUE_SOON 0"), Map.entry("over", "OVERDUE 1"), Map.entry("planned", "OVERDUE 14"),
                Map.entry("progress", "REPORTED 199"),
                Map.entry("stuck", "OVERDUE 15"), Map.entry("urgent", "UNDATED"), Map.entry("told", "REPORTED"),
                Map.entry("done", "DONE"),
                Map.entry("late", "DONE late 3"), Map.entry("month", "DONE late 38 at least"),
                Map.entry("again", "OVERDUE 83"), Map.entry("off", "CANCELLED"),
                Map.entry("weeks", "OVERDUE 6"), Map.entry("months", "OVERDUE 108"),
                Map.entry("sourced", "OVERDUE 497"), Map.entry("ended", "DONE"),
                Map.entry("unknown", "UNDATED"));
        Map<String, String> said = found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> {
            Map<?, ?> stands = (Map<?, ?>) each.getValue().get("fulfilment");
            Object days = each.getValue().get("daysOverdue") == null ? stands.get("daysLeft")
                    : each.getValue().get("daysOverdue");
            return each.getValue().get("state") + (days == null ? "" : " " + days)
                    + (stands.get("daysLate") == null ? "" : " late " + stands.get("daysLate"))
                    + (Boolean.TRUE.equals(stands.get("lateAtLeast")) ? " at least" : "");
        }));
        assertThat(said).containsExactlyInAnyOrderEntriesOf(states);

        data.setRootPath("data.directives.nodes.find {it.code == 'test-orders-weeks'}");
        assertThat(data.getMap("fulfilment")).containsEntry("periodsMissed", 3).containsEntry("periodsMissedInARow", 1)
                .containsEntry("recursFromSource", false);
        assertThat(data.getInt("periods.totalCount")).isEqualTo(6);
        assertThat(data.<Map<String, Object>>getList("periods.nodes")).containsExactly(
                Map.of("number", 6, "begins", "2024-06-10", "ends", "2024-06-23", "outcome", "RUNNING"),
                Map.of("number", 5, "begins", "2024-05-27", "ends", "2024-06-09", "outcome", "MISSED"));
        data.setRootPath("data.directives.nodes.find {it.code == 'test-orders-months'}");
        assertThat(data.<String>getList("periods.nodes.begins")).containsExactly("2024-05-31", "2024-04-30");
        data.setRootPath("data.directives.nodes.find {it.code == 'test-orders-sourced'}");
        assertThat(data.getMap("fulfilment")).containsEntry("recursFrom", "2023-01-05")
                .containsEntry("recursFromSource", true);

        String weeks = "{directive(code: \"test-orders-weeks\", release: %d, on: \"%s\") {state periods%s {pageInfo {endCursor hasNextPage} nodes {number outcome}}}}";
        JsonPath whole = data(weeks.formatted(release, "2024-06-15", ""));
        assertThat(whole.getList("directive.periods.nodes.outcome")).containsExactly("RUNNING", "MISSED", "KEPT",
                "MISSED", "MISSED", "KEPT");
        String cursor = data(weeks.formatted(release, "2024-06-15", "(first: 4)"))
                .getString("directive.periods.pageInfo.endCursor");
        JsonPath rest = data(weeks.formatted(release, "2024-06-15", "(after: \"" + cursor + "\")"));
        assertThat(rest.getList("directive.periods.nodes.number")).containsExactly(2, 1);
        assertThat(rest.getBoolean("directive.periods.pageInfo.hasNextPage")).isFalse();
        assertThat(data(weeks.formatted(release, "2024-05-26", "")).getString("directive.state")).isEqualTo("REPORTED");
        assertThat(data(weeks.formatted(release, "2024-03-31", "")).getString("directive.state")).isEqualTo("DUE_SOON");
        assertThat(data(weeks.formatted(release, "2024-03-30", "")).getMap("directive.periods")).containsEntry("nodes",
                List.of());

        List<String> paged = new java.util.ArrayList<>();
        String after = "";
        do {
            JsonPath one = data(
                    "{directives(filter: {place: [\"test-orders-old\"], state: [OVERDUE, DUE_SOON]}, first: 4, release: %d, on: \"2024-06-15\"%s) {totalCount nodes {code} pageInfo {hasNextPage endCursor}}}"
                            .formatted(release, after));
            assertThat(one.getInt("directives.totalCount")).isEqualTo(10);
            paged.addAll(one.getList("directives.nodes.code"));
            after = one.getBoolean("directives.pageInfo.hasNextPage")
                    ? ", after: \"" + one.getString("directives.pageInfo.endCursor") + "\"" : null;
        } while (after != null);
        assertThat(paged).hasSize(10).doesNotHaveDuplicates().startsWith("test-orders-again", "test-orders-stuck",
                "test-orders-planned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=LATE", "lead=So%20TTTT", "lead=%00", "dated=MAYBE", "publishedBy=2024-02-30",
            "on=2024-02-30", "on=%00", "on=today", "lang=fr"})
    void whatMeansNothingIsRefused(String parameter) {
        assertThat(feed("?" + parameter).statusCode()).isEqualTo(400);
        assertThat(page("/directives?" + parameter).statusCode()).isEqualTo(400);
    }
}
