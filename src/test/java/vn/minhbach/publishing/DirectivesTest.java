package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.answer;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.minhbach.history.LockedTables;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** How directives stand on a day, on the bundled data at release 2 and on a made dataset. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class DirectivesTest extends PublishingSpecification {

    private static final String QUANG_NAM = "{directives(filter: {place: [\"quang-nam\"]}, first: 50, release: 2, on: \"%s\") {nodes {code state"
            + " daysOverdue fulfilment {on lastDay daysLeft recursFrom periodsMissed} periods {totalCount}}}}";

    private static Map<String, Map<String, Object>> byCode(JsonPath data) {
        return data.<Map<String, Object>>getList("directives.nodes").stream()
                .collect(Collectors.toMap(each -> ((String) each.get("code")).replaceAll("^(test-[a-z]+|quang-nam-2024-03)-", ""), Function.identity()));
    }

    private static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ").replaceAll(" (?=[.,;:)])", "");
    }

    private static Response page(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path);
    }

    private static Response feed(String parameters) {
        return given().urlEncodingEnabled(false).get("/directives.ics" + parameters);
    }

    private static Map<String, VEvent> events(Response feed) {
        ICalendar calendar = Biweekly.parse(feed.then().statusCode(200).extract().asString()).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).as("%s", calendar.validate(biweekly.ICalVersion.V2_0)).isTrue();
        return calendar.getEvents().stream().collect(Collectors.toMap(each -> each.getUid().getValue(), Function.identity()));
    }

    private static LocalDate day(biweekly.util.ICalDate date) {
        assertThat(date.hasTime()).isFalse();
        return LocalDate.ofInstant(date.toInstant(), TimeZone.getDefault().toZoneId());
    }

    @ParameterizedTest
    @CsvSource({"2024-03-09,OPEN,15,", "2024-03-10,DUE_SOON,14,", "2024-03-24,DUE_SOON,0,", "2024-03-25,OVERDUE,,1", "2024-04-24,OVERDUE,,31"})
    void beforeADayIsOverdueFromThatDayOn(String on, String state, Integer left, Integer over) {
        Map<String, Map<String, Object>> directives = byCode(data(QUANG_NAM.formatted(on)));
        assertThat(directives).hasSize(8);
        Map<String, Object> dated = directives.remove("a4");
        assertThat(dated).containsEntry("state", state).containsEntry("daysOverdue", over);
        assertThat(dated.get("fulfilment")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("on", on).containsEntry("lastDay", "2024-03-24").containsEntry("daysLeft", left);
        assertThat(directives.values()).as("no other names a day, and the one of every two weeks is in a text without a date")
                .allSatisfy(each -> assertThat(each).containsEntry("state", "UNDATED").containsEntry("periods", Map.of("totalCount", 0)));
        JsonPath chosen = data(("{late: directives(filter: {place: [\"quang-nam\"], state: [OVERDUE]}, release: 2, on: \"%1$s\") {totalCount nodes {code}}"
                + " count: directiveStates(filter: {agency: [\"so-tai-chinh-quang-nam\"], state: [DONE]}, release: 2, on: \"%1$s\") {state count}}").formatted(on));
        assertThat(chosen.getList("late.nodes.code")).hasSize(chosen.getInt("late.totalCount")).hasSize(over == null ? 0 : 1);
        assertThat(chosen.<Map<String, Object>>getList("count")).hasSize(7).contains(Map.of("state", state, "count", 1), Map.of("state", "UNDATED", "count", 1));
    }

    @Test
    void theDayFollowsFromWhatIsAskedUnlessItIsChosen() {
        String query = "{directive(code: \"quang-ninh-2020-09-a1\"%s) {fulfilment {on}}}";
        String published = data("{release(number: 2) {publishedAt}}").getString("release.publishedAt");
        String released = LocalDate.ofInstant(java.time.Instant.parse(published), java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        for (String[] each : new String[][] {{", release: 2", released}, {", publishedBy: \"2021-02-03\"", "2021-02-03"},
                {", release: 2, publishedBy: \"2021-02-03\"", "2021-02-03"}, {", publishedBy: \"2999-01-01\"", LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toString()},
                {", release: 2, publishedBy: \"2999-01-01\"", released}, {", publishedBy: \"2021-02-03\", on: \"2022-01-01\"", "2022-01-01"}}) {
            assertThat(data(query.formatted(each[0])).getString("directive.fulfilment.on")).as(each[0]).isEqualTo(each[1]);
        }
        assertThat(data("{programme(code: \"quang-nam-2024\", release: 2) {directives {state fulfilment {on}}}}")
                .getList("programme.directives.fulfilment.on")).as("and holds below").isNotEmpty().containsOnly(released);
        assertThat(answer("{directives(on: \"+12024-01-01\") {totalCount}}").getList("errors")).isNotEmpty();
    }

    @Test
    void directivesAreAnsweredWhileNoTableCanBeRead() {
        String query = "{directives(first: 34, release: 2, on: \"2024-03-25\") {totalCount nodes {state daysOverdue fulfilment {lastDay} periods(first: 3) {totalCount nodes {outcome}}}}}";
        assertThat(LockedTables.during(owner, () -> data(query)).<Object>get("")).isEqualTo(data(query).get(""));
    }

    private MiniDataset made(String publisher) {
        MiniDataset mini = new MiniDataset(folder, publisher).only("sources.csv", "places.csv", "agencies.csv", "directives.csv", "directive_reports.csv");
        mini.add("sources.csv", "X-s3,REPORT,,Báo cáo tháng 5,2024-05-20,,,");
        mini.remove("directives.csv", 2).remove("directives.csv", 1)
                .add("directives.csv", "code,place,action,action_en,lead,supporting,due_on,due_words,every,starts_on,source");
        for (String line : List.of("open,X-a1,,2024-07-31,đến ngày 31/7/2024,,,X-s2", "soon,X-a1,,2024-06-29,chậm nhất ngày 29/6/2024,,,X-s2",
                "edge,X-a1,,2024-06-30,trước ngày 30/6/2024,,,X-s2", "hour,X-a2,X-a1,2024-06-15,trước 17 giờ ngày 15/6/2024,,,X-s2",
                "over,X-a2,X-a1,2024-06-14,trong ngày 14/6/2024,,,X-s2", "planned,X-a2,,2024-06-01,,,,X-s2", "progress,X-a1,,2024-12-31,,,,X-s2",
                "stuck,X-a1,,2024-05-31,đến 31/5/2024,,,X-s2", "urgent,X-a1,,,khẩn trương,,,X-s2", "told,X-a1,,,khẩn trương,,,X-s2",
                "done,X-a1,,2024-03-25,trước ngày 25/3/2024,,,X-s2", "late,X-a1,,2024-03-25,trước ngày 25/3/2024,,,X-s2",
                "month,X-a1,,2024-03-25,trước ngày 25/3/2024,,,X-s2", "again,X-a1,,2024-03-25,trước ngày 25/3/2024,,,X-s2",
                "off,X-a1,,2024-03-25,,,,X-s2", "weeks,X-a1,,,02 tuần/lần,P2W,2024-04-01,X-s2", "months,X-a1,,,hằng tháng,P1M,2024-01-31,X-s2",
                "sourced,X-a1,,,hằng tháng,P1M,,X-s1", "ended,X-a1,,2024-04-20,đến 20/4/2024,P1M,2024-02-01,X-s2", "unknown,X-a1,,,02 tuần/lần,P2W,,X-s2")) {
            String[] cells = line.split(",", 2);
            mini.add("directives.csv", "X-%1$s,X-old,\"Việc %1$s; một, hai\",Task %1$s,%2$s".formatted(cells[0], cells[1]));
        }
        mini.remove("directive_reports.csv", 2).remove("directive_reports.csv", 1).add("directive_reports.csv", "directive,status,source,as_of,basis");
        for (String line : List.of("planned,DONE,X-s2,2024-05,PLANNED", "progress,IN_PROGRESS,X-s2,2024-05,", "stuck,IN_PROGRESS,X-s2,2024-05,",
                "told,IN_PROGRESS,X-s2,2024-05,", "done,IN_PROGRESS,X-s2,2024-03-01,", "done,DONE,X-s2,2024-03-20,", "late,DONE,X-s2,2024-03-27,",
                "late,DONE,X-s3,2024-05,", "month,DONE,X-s2,2024-05,", "again,DONE,X-s2,2024-03-20,", "again,IN_PROGRESS,X-s2,2024-04-30,",
                "off,CANCELLED,X-s2,2024-02-01,", "weeks,IN_PROGRESS,X-s2,2024-04-10,", "weeks,DONE,X-s3,2024-05,", "ended,DONE,X-s2,2024-02,",
                "ended,DONE,X-s2,2024-03,", "ended,DONE,X-s2,2024-04-20,")) {
            mini.add("directive_reports.csv", "X-" + line);
        }
        return mini;
    }

    @Test
    void whatSourcesReportDecidesHowADirectiveStands() {
        int release = published(made("test-orders"), null).release();
        JsonPath data = data("{directives(filter: {place: [\"test-orders-old\"]}, first: 50, release: %d, on: \"2024-06-15\") {nodes {code state daysOverdue fulfilment {lastDay daysLeft daysLate lateAtLeast recursFrom recursFromSource periodsMissed periodsMissedInARow} periods(first: 2) {totalCount pageInfo {hasNextPage} nodes {number begins ends outcome}}}}}".formatted(release));
        Map<String, Map<String, Object>> found = byCode(data);
        Map<String, String> states = Map.ofEntries(Map.entry("open", "OPEN 46"), Map.entry("soon", "DUE_SOON 14"), Map.entry("edge", "DUE_SOON 14"),
                Map.entry("hour", "DUE_SOON 0"), Map.entry("over", "OVERDUE 1"), Map.entry("planned", "OVERDUE 14"), Map.entry("progress", "REPORTED 199"),
                Map.entry("stuck", "OVERDUE 15"), Map.entry("urgent", "UNDATED"), Map.entry("told", "REPORTED"), Map.entry("done", "DONE"),
                Map.entry("late", "DONE late 3"), Map.entry("month", "DONE late 38 at least"), Map.entry("again", "OVERDUE 83"), Map.entry("off", "CANCELLED"),
                Map.entry("weeks", "OVERDUE 6"), Map.entry("months", "OVERDUE 108"), Map.entry("sourced", "OVERDUE 497"), Map.entry("ended", "DONE"),
                Map.entry("unknown", "UNDATED"));
        Map<String, String> said = found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> {
            Map<?, ?> stands = (Map<?, ?>) each.getValue().get("fulfilment");
            Object days = each.getValue().get("daysOverdue") == null ? stands.get("daysLeft") : each.getValue().get("daysOverdue");
            return each.getValue().get("state") + (days == null ? "" : " " + days) + (stands.get("daysLate") == null ? "" : " late " + stands.get("daysLate"))
                    + (Boolean.TRUE.equals(stands.get("lateAtLeast")) ? " at least" : "");
        }));
        assertThat(said).containsExactlyInAnyOrderEntriesOf(states);

        data.setRootPath("data.directives.nodes.find {it.code == 'test-orders-weeks'}");
        assertThat(data.getMap("fulfilment")).containsEntry("periodsMissed", 3).containsEntry("periodsMissedInARow", 1).containsEntry("recursFromSource", false);
        assertThat(data.getInt("periods.totalCount")).isEqualTo(6);
        assertThat(data.<Map<String, Object>>getList("periods.nodes")).containsExactly(
                Map.of("number", 6, "begins", "2024-06-10", "ends", "2024-06-23", "outcome", "RUNNING"),
                Map.of("number", 5, "begins", "2024-05-27", "ends", "2024-06-09", "outcome", "MISSED"));
        data.setRootPath("data.directives.nodes.find {it.code == 'test-orders-months'}");
        assertThat(data.<String>getList("periods.nodes.begins")).containsExactly("2024-05-31", "2024-04-30");
        data.setRootPath("data.directives.nodes.find {it.code == 'test-orders-sourced'}");
        assertThat(data.getMap("fulfilment")).containsEntry("recursFrom", "2023-01-05").containsEntry("recursFromSource", true);

        String weeks = "{directive(code: \"test-orders-weeks\", release: %d, on: \"%s\") {state periods%s {pageInfo {endCursor hasNextPage} nodes {number outcome}}}}";
        JsonPath whole = data(weeks.formatted(release, "2024-06-15", ""));
        assertThat(whole.getList("directive.periods.nodes.outcome")).containsExactly("RUNNING", "MISSED", "KEPT", "MISSED", "MISSED", "KEPT");
        String cursor = data(weeks.formatted(release, "2024-06-15", "(first: 4)")).getString("directive.periods.pageInfo.endCursor");
        JsonPath rest = data(weeks.formatted(release, "2024-06-15", "(after: \"" + cursor + "\")"));
        assertThat(rest.getList("directive.periods.nodes.number")).containsExactly(2, 1);
        assertThat(rest.getBoolean("directive.periods.pageInfo.hasNextPage")).isFalse();
        assertThat(data(weeks.formatted(release, "2024-05-26", "")).getString("directive.state")).isEqualTo("REPORTED");
        assertThat(data(weeks.formatted(release, "2024-03-31", "")).getString("directive.state")).isEqualTo("DUE_SOON");
        assertThat(data(weeks.formatted(release, "2024-03-30", "")).getMap("directive.periods")).containsEntry("nodes", List.of());

        List<String> paged = new java.util.ArrayList<>();
        String after = "";
        do {
            JsonPath one = data("{directives(filter: {place: [\"test-orders-old\"], state: [OVERDUE, DUE_SOON]}, first: 4, release: %d, on: \"2024-06-15\"%s) {totalCount nodes {code} pageInfo {hasNextPage endCursor}}}".formatted(release, after));
            assertThat(one.getInt("directives.totalCount")).isEqualTo(10);
            paged.addAll(one.getList("directives.nodes.code"));
            after = one.getBoolean("directives.pageInfo.hasNextPage") ? ", after: \"" + one.getString("directives.pageInfo.endCursor") + "\"" : null;
        } while (after != null);
        assertThat(paged).hasSize(10).doesNotHaveDuplicates().startsWith("test-orders-again", "test-orders-stuck", "test-orders-planned");
    }

    @Test
    void aDepartmentSeesItsDeadlinesOnItsPageAndInItsCalendar() throws Exception {
        int release = published(made("test-bureau").change("places.csv", 2, "2025-06-30", ""), null).release();
        String html = page("/agencies/test-bureau-a2?release=" + release).asString();
        String overdue = text(html.substring(html.indexOf("<h3>Việc quá hạn</h3>"), html.indexOf("<h2>Việc được giao chủ trì</h2>")));
        assertThat(overdue).contains("Việc over; một, hai · quá hạn").contains("trong ngày 14/6/2024").contains("chủ trì");
        assertThat(html).contains("<link rel=\"alternate\" type=\"text/calendar\"").contains("/directives.ics?agency=test-bureau-a2&amp;release=" + release)
                .contains("<a href=\"/directives.ics?agency=test-bureau-a2");
        String list = page("/directives?place=test-bureau-old&state=done&lang=en&release=" + release).asString();
        assertThat(text(list)).contains("done: 4").contains("overdue: 12").contains("reported done as of 3 days after the deadline")
                .contains("at least 38 days after").contains("last day in time: 24 March 2024").doesNotContain("Task urgent");
        String recurring = page("/directives?code=test-bureau-weeks&code=test-bureau-sourced&release=" + release).asString();
        assertThat(text(recurring)).contains("tính từ ngày 05/01/2023 của văn bản").contains("tính từ ngày 01/4/2024; ").containsPattern("\\d+ trên \\d+ kỳ chưa có báo cáo")
                .contains("26 kỳ gần nhất trong").contains("đang trong kỳ");
        assertThat(recurring.split("<li class=\"(MISSED|RUNNING)\">", -1)).as("the last 26 of each").hasSize(53);

        Response feed = feed("?lead=test-bureau-a1&release=" + release);
        assertThat(feed.contentType()).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        byte[] bytes = feed.asByteArray();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n").doesNotContain("\r").doesNotContain("\uFFFD");
        }
        Map<String, VEvent> events = events(feed);
        assertThat(events.keySet()).allMatch(uid -> uid.matches("directive-test-bureau-[a-z]+@minh-bach"))
                .hasSize(14).doesNotContain("directive-test-bureau-urgent@minh-bach", "directive-test-bureau-unknown@minh-bach", "directive-test-bureau-over@minh-bach");
        VEvent edge = events.get("directive-test-bureau-edge@minh-bach");
        assertThat(day(edge.getDateStart().getValue())).as("the last day in time").isEqualTo("2024-06-29");
        assertThat(day(edge.getDateEnd().getValue())).isEqualTo("2024-06-30");
        assertThat(edge.getSummary().getValue()).isEqualTo("Hạn: Việc edge; một, hai");
        assertThat(edge.getDescription().getValue()).contains("Hạn: “trước ngày 30/6/2024”\nChủ trì: Sở Thử\n").contains("Nguồn: Báo cáo thử");
        assertThat(edge.getUrl()).as("none without a host").isNull();
        assertThat(edge.getSequence().getValue()).isEqualTo(release);
        assertThat(edge.getCategories().get(0).getValues()).containsExactly("Tỉnh Cũ", "Sở Thử");
        assertThat(events.get("directive-test-bureau-off@minh-bach").getStatus().isCancelled()).isTrue();
        assertThat(events.get("directive-test-bureau-late@minh-bach").getSummary().getValue()).startsWith("Đã xong: ");
        String plain = new String(bytes, StandardCharsets.UTF_8).replace("\r\n ", "");
        assertThat(plain).contains("DTSTART;VALUE=DATE:20240414\r\n").contains("RRULE:FREQ=WEEKLY;INTERVAL=2\r\n")
                .as("a month less a day, from the 5th").contains("DTSTART;VALUE=DATE:20230204\r\n").contains("RRULE:FREQ=MONTHLY;INTERVAL=1\r\n")
                .as("from the 31st no rule can say it").contains("RDATE;VALUE=DATE:20240330,20240429,20240530")
                .as("the last period is cut short").contains("RRULE:FREQ=MONTHLY;UNTIL=20240331;INTERVAL=1;BYMONTHDAY=-1").contains("RDATE;VALUE=DATE:20240420\r\n")
                .contains("SUMMARY:Hạn: Việc edge\\; một\\, hai\r\n").contains("BEGIN:VCALENDAR\r\n").contains("VERSION:2.0\r\n");

        assertThat(given().header("If-None-Match", feed.header("ETag")).get("/directives.ics?lead=test-bureau-a1&release=" + release).statusCode()).isEqualTo(304);
        assertThat(feed("?lead=test-bureau-a2&release=" + release).header("ETag")).isNotEqualTo(feed.header("ETag"));
        assertThat(events(feed("?agency=test-bureau-a2&lang=en&release=" + release)).get("directive-test-bureau-over@minh-bach").getSummary().getValue()).isEqualTo("Due: Task over");
        assertThat(events(feed("?place=quang-nam&release=2"))).containsOnlyKeys("directive-quang-nam-2024-03-a4@minh-bach");
        Response none = feed("?place=quang-nam&state=CANCELLED&release=2");
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(none.asString()).startsWith("BEGIN:VCALENDAR").doesNotContain("VEVENT").as("something must be in it")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\nDTSTART:19750613T000000\r\n", "TZOFFSETTO:+0700\r\n");
        assertThat(feed("?place=nowhere&release=2").statusCode()).as("nobody knows it").isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=LATE", "lead=So%20TTTT", "lead=%00", "dated=MAYBE", "publishedBy=2024-02-30", "on=2024-02-30", "on=%00", "on=today", "lang=fr"})
    void whatMeansNothingIsRefused(String parameter) {
        assertThat(feed("?" + parameter).statusCode()).isEqualTo(400);
        assertThat(page("/directives?" + parameter).statusCode()).isEqualTo(400);
    }
}
