package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;

import io.restassured.response.Response;

/** How directives stand on a day, on the bundled data at release 2 and on a made dataset. */
abstract class DirectivesSpecification extends PublishingSpecification {

    static String text(String html) {
        return html.replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ").replaceAll("\\s+", " ").replaceAll(" (?=[.,;:)])",
                "");
    }

    static Response page(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path);
    }

    static Response feed(String parameters) {
        return given().urlEncodingEnabled(false).get("/directives.ics" + parameters);
    }

    static LocalDate day(biweekly.util.ICalDate date) {
        assertThat(date.hasTime()).isFalse();
        return LocalDate.ofInstant(date.toInstant(), TimeZone.getDefault().toZoneId());
    }

    MiniDataset made(String publisher) {
        MiniDataset mini = new MiniDataset(folder, publisher).only("sources.csv", "places.csv", "agencies.csv",
                "directives.csv", "directive_reports.csv");
        mini.add("sources.csv", "X-s3,REPORT,,Báo cáo tháng 5,2024-05-20,,,");
        mini.remove("directives.csv", 2).remove("directives.csv", 1)
                .add("directives.csv",
                        "code,place,action,action_en,lead,supporting,due_on,due_words,every,starts_on,source");
        for (String line : List.of("open,X-a1,,2024-07-31,đến ngày 31/7/2024,,,X-s2",
                "soon,X-a1,,2024-06-29,chậm nhất ngày 29/6/2024,,,X-s2",
                "edge,X-a1,,2024-06-30,trước ngày 30/6/2024,,,X-s2",
                "hour,X-a2,X-a1,2024-06-15,trước 17 giờ ngày 15/6/2024,,,X-s2",
                "over,X-a2,X-a1,2024-06-14,trong ngày 14/6/2024,,,X-s2", "planned,X-a2,,2024-06-01,,,,X-s2",
                "progress,X-a1,,2024-12-31,,,,X-s2",
                "stuck,X-a1,,2024-05-31,đến 31/5/2024,,,X-s2", "urgent,X-a1,,,khẩn trương,,,X-s2",
                "told,X-a1,,,khẩn trương,,,X-s2",
                "done,X-a1,,2024-03-25,trước ngày 25/3/2024,,,X-s2",
                "late,X-a1,,2024-03-25,trước ngày 25/3/2024,,,X-s2",
                "month,X-a1,,2024-03-25,trước ngày 25/3/2024,,,X-s2",
                "again,X-a1,,2024-03-25,trước ngày 25/3/2024,,,X-s2",
                "off,X-a1,,2024-03-25,,,,X-s2", "weeks,X-a1,,,02 tuần/lần,P2W,2024-04-01,X-s2",
                "months,X-a1,,,hằng tháng,P1M,2024-01-31,X-s2",
                "sourced,X-a1,,,hằng tháng,P1M,,X-s1", "ended,X-a1,,2024-04-20,đến 20/4/2024,P1M,2024-02-01,X-s2",
                "unknown,X-a1,,,02 tuần/lần,P2W,,X-s2")) {
            String[] cells = line.split(",", 2);
            mini.add("directives.csv",
                    "X-%1$s,X-old,\"Việc %1$s; một, hai\",Task %1$s,%2$s".formatted(cells[0], cells[1]));
        }
        mini.remove("directive_reports.csv", 2).remove("directive_reports.csv", 1).add("directive_reports.csv",
                "directive,status,source,as_of,basis");
        for (String line : List.of("planned,DONE,X-s2,2024-05,PLANNED", "progress,IN_PROGRESS,X-s2,2024-05,",
                "stuck,IN_PROGRESS,X-s2,2024-05,",
                "told,IN_PROGRESS,X-s2,2024-05,", "done,IN_PROGRESS,X-s2,2024-03-01,", "done,DONE,X-s2,2024-03-20,",
                "late,DONE,X-s2,2024-03-27,",
                "late,DONE,X-s3,2024-05,", "month,DONE,X-s2,2024-05,", "again,DONE,X-s2,2024-03-20,",
                "again,IN_PROGRESS,X-s2,2024-04-30,",
                "off,CANCELLED,X-s2,2024-02-01,", "weeks,IN_PROGRESS,X-s2,2024-04-10,", "weeks,DONE,X-s3,2024-05,",
                "ended,DONE,X-s2,2024-02,",
                "ended,DONE,X-s2,2024-03,", "ended,DONE,X-s2,2024-04-20,")) {
            mini.add("directive_reports.csv", "X-" + line);
        }
        return mini;
    }
}
