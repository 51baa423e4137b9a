package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class DeadlinesTest extends DirectivesSpecification {

    private static Map<String, VEvent> events(Response feed) {
        ICalendar calendar = Biweekly.parse(feed.then().statusCode(200).extract().asString()).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty())
                .as("%s", calendar.validate(biweekly.ICalVersion.V2_0)).isTrue();
        return calendar.getEvents().stream()
                .collect(Collectors.toMap(each -> each.getUid().getValue(), Function.identity()));
    }

    @Test
    void aDepartmentSeesItsDeadlinesOnItsPageAndInItsCalendar() throws Exception {
        int release = published(made("test-bureau").change("places.csv", 2, "2025-06-30", ""), null).release();
        String html = page("/agencies/test-bureau-a2?release=" + release).asString();
        String overdue = text(
                html.substring(html.indexOf("<h3>Việc quá hạn</h3>"), html.indexOf("<h2>Việc được giao chủ trì</h2>")));
        assertThat(overdue).contains("Việc over; một, hai · quá hạn").contains("trong ngày 14/6/2024")
                .contains("chủ trì");
        assertThat(html).contains("<link rel=\"alternate\" type=\"text/calendar\"")
                .contains("/directives.ics?agency=test-bureau-a2&amp;release=" + release)
                .contains("<a href=\"/directives.ics?agency=test-bureau-a2");
        String list = page("/directives?place=test-bureau-old&state=done&lang=en&release=" + release).asString();
        assertThat(text(list)).contains("done: 4").contains("overdue: 12")
                .contains("reported done as of 3 days after the deadline")
                .contains("at least 38 days after").contains("last day in time: 24 March 2024")
                .doesNotContain("Task urgent");
        String recurring = page("/directives?code=test-bureau-weeks&code=test-bureau-sourced&release=" + release)
                .asString();
        assertThat(text(recurring)).contains("tính từ ngày 05/01/2023 của văn bản").contains("tính từ ngày 01/4/2024; ")
                .containsPattern("\\d+ trên \\d+ kỳ chưa có báo cáo")
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
                .hasSize(14).doesNotContain("directive-test-bureau-urgent@minh-bach",
                        "directive-test-bureau-unknown@minh-bach", "directive-test-bureau-over@minh-bach");
        VEvent edge = events.get("directive-test-bureau-edge@minh-bach");
        assertThat(day(edge.getDateStart().getValue())).as("the last day in time").isEqualTo("2024-06-29");
        assertThat(day(edge.getDateEnd().getValue())).isEqualTo("2024-06-30");
        assertThat(edge.getSummary().getValue()).isEqualTo("Hạn: Việc edge; một, hai");
        assertThat(edge.getDescription().getValue()).contains("Hạn: “trước ngày 30/6/2024”\nChủ trì: Sở Thử\n")
                .contains("Nguồn: Báo cáo thử");
        assertThat(edge.getUrl()).as("none without a host").isNull();
        assertThat(edge.getSequence().getValue()).isEqualTo(release);
        assertThat(edge.getCategories().get(0).getValues()).containsExactly("Tỉnh Cũ", "Sở Thử");
        assertThat(events.get("directive-test-bureau-off@minh-bach").getStatus().isCancelled()).isTrue();
        assertThat(events.get("directive-test-bureau-late@minh-bach").getSummary().getValue()).startsWith("Đã xong: ");
        String plain = new String(bytes, StandardCharsets.UTF_8).replace("\r\n ", "");
        assertThat(plain).contains("DTSTART;VALUE=DATE:20240414\r\n").contains("RRULE:FREQ=WEEKLY;INTERVAL=2\r\n")
                .as("a month less a day, from the 5th").contains("DTSTART;VALUE=DATE:20230204\r\n")
                .contains("RRULE:FREQ=MONTHLY;INTERVAL=1\r\n")
                .as("from the 31st no rule can say it").contains("RDATE;VALUE=DATE:20240330,20240429,20240530")
                .as("the last period is cut short")
                .contains("RRULE:FREQ=MONTHLY;UNTIL=20240331;INTERVAL=1;BYMONTHDAY=-1")
                .contains("RDATE;VALUE=DATE:20240420\r\n")
                .contains("SUMMARY:Hạn: Việc edge\\; một\\, hai\r\n").contains("BEGIN:VCALENDAR\r\n")
                .contains("VERSION:2.0\r\n");

        assertThat(given().header("If-None-Match", feed.header("ETag"))
                .get("/directives.ics?lead=test-bureau-a1&release=" + release).statusCode()).isEqualTo(304);
        assertThat(feed("?lead=test-bureau-a2&release=" + release).header("ETag")).isNotEqualTo(feed.header("ETag"));
        assertThat(events(feed("?agency=test-bureau-a2&lang=en&release=" + release))
                .get("directive-test-bureau-over@minh-bach").getSummary().getValue()).isEqualTo("Due: Task over");
        assertThat(events(feed("?place=quang-nam&release=2")))
                .containsOnlyKeys("directive-quang-nam-2024-03-a4@minh-bach");
        Response none = feed("?place=quang-nam&state=CANCELLED&release=2");
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(none.asString()).startsWith("BEGIN:VCALENDAR").doesNotContain("VEVENT").as("something must be in it")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\nDTSTART:19750613T000000\r\n",
                        "TZOFFSETTO:+0700\r\n");
        assertThat(feed("?place=nowhere&release=2").statusCode()).as("nobody knows it").isEqualTo(404);
    }
}
