package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minhbach.graphql.GraphQLClient.answer;
import static vn.minhbach.graphql.GraphQLClient.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.history.LockedTables;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * How long sources have reported nothing of programmes and agencies: on made datasets, and on the bundled data at
 * release 2.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class SilenceTest extends PublishingSpecification {

    private static final String FIELDS = "programme {code} agency {code} state on since daysOfSilence every expectedOn daysOverdue reportsMissed ending"
            + " lastReport {saidOn dated asOf source {code}} rhythmFrom {directive {code} publisher}";

    /**
     * In their order, by code: state · rhythm from · last report as of source · since days · expected on, days overdue,
     * reports missed · ending.
     */
    private static Map<String, String> silences(String publisher, String arguments) {
        JsonPath found = data("{silences(first: 100, filter: {place: [\"%1$s-old\"]}, %2$s) {totalCount nodes {%3$s}}}"
                .formatted(publisher, arguments, FIELDS));
        List<Map<String, Object>> nodes = found.getList("silences.nodes");
        assertThat(nodes).hasSize(found.getInt("silences.totalCount"));
        Map<String, String> silences = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            String node = "silences.nodes[" + i + "].";
            String line = List.of("state", "every rhythmFrom.directive.code rhythmFrom.publisher",
                    "lastReport.saidOn lastReport.dated lastReport.asOf lastReport.source.code", "since daysOfSilence",
                    "expectedOn daysOverdue reportsMissed", "ending").stream()
                    .map(part -> Stream.of(part.split(" ")).map(field -> found.<Object>get(node + field))
                            .map(Objects::toString).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining(" · "));
            String code = found.getString(node + "programme.code") + found.getString(node + "agency.code");
            silences.put(code.replaceAll("null|" + publisher + "-", ""),
                    line.replaceAll(publisher + "-", "").replaceAll("null( null)*", "-"));
        }
        return silences;
    }

    private static String text(String path) {
        return given().accept("text/html").get(path).then().statusCode(200).extract().asString()
                .replaceAll("(?s)<head>.*?</head>|<[^>]*>", " ")
                .replaceAll("\\s+", " ").replaceAll(" (?=[.,;:)])", "");
    }

    /** Its agencies go on, as their place does. */
    private MiniDataset expecting(String publisher, String every) {
        MiniDataset mini = new MiniDataset(folder, publisher)
                .change("dataset.csv", 1, "contact", "contact,reports_every")
                .change("dataset.csv", 2, "Nhóm thử", "Nhóm thử," + every).change("places.csv", 2, "2025-06-30", "");
        mini.remove("observations.csv", 4).remove("directive_reports.csv", 2).remove("directives.csv", 2)
                .remove("directives.csv", 1)
                .add("directives.csv", "code,place,action,lead,every,starts_on,due_on,programme,source");
        return mini.remove("progress.csv", 2);
    }

    @Test
    void thePublishersRhythmCountsFromTheLastThatAnySourceSaid() {
        MiniDataset mini = expecting("test-quarterly", "P3M");
        int release = published(mini, null).release();
        String on = "release: " + release + ", on: \"%s\"";
        assertThat(silences(mini.publisher, on.formatted("2024-07-01"))).as("what waits longest comes first")
                .containsExactly(
                        Map.entry("2022",
                                "REPORT_EXPECTED · P3M - test-quarterly · - · 2023-01-05 543 · 2023-04-05 453 5 · -"),
                        Map.entry("2023",
                                "REPORT_EXPECTED · P3M - test-quarterly · 2023-12-31 false 2023-12 s2 · 2023-12-31 183 · 2024-03-31 92 2 · -"),
                        Map.entry("a1",
                                "REPORT_EXPECTED · P3M - test-quarterly · 2023-12-31 false 2023-12 s2 · 2023-12-31 183 · 2024-03-31 92 2 · -"),
                        Map.entry("a2", "UNDATED · P3M - test-quarterly · - · - · - · -"));
        assertThat(silences(mini.publisher, on.formatted("2024-03-31")).get("2023"))
                .as("in time on the last day itself").startsWith("WITHIN_RHYTHM").endsWith("2024-03-31 - 0 · -");
        assertThat(silences(mini.publisher, on.formatted("2023-11-15")).get("2023"))
                .as("a source without a date speaks of facts no later than the day")
                .contains("2023-11-15 false 2023 s2 · 2023-11-15 0");
        assertThat(silences(mini.publisher, on.formatted("2024-07-01") + ", publishedBy: \"2023-06-30\"").get("2023"))
                .as("nobody knows whether the source had spoken by then")
                .isEqualTo("REPORT_EXPECTED · P3M - test-quarterly · - · 2023-01-05 543 · 2023-04-05 453 5 · -");
        assertThat(text("/silence?place=test-quarterly-old&lang=vi&publishedBy=2023-06-30&release=" + release))
                .contains("Tính đến ngày 30/6/2023")
                .contains(
                        "Chưa có báo cáo nào trong dữ liệu · 176 ngày kể từ lần đầu được nguồn nhắc đến (05/01/2023) · đơn vị công bố quy định 3 tháng một lần · kỳ báo cáo tiếp theo: chậm nhất 05/4/2023 · 1 kỳ đến nay chưa có báo cáo");
    }

    @Test
    void aNewReportEndsTheSilenceAndTheReleaseBeforeItStaysAsItWas() {
        MiniDataset mini = expecting("test-ending", "P3M");
        int before = published(mini, null).release();
        String then = "release: " + before;
        Map<String, String> silent = silences(mini.publisher, then);
        assertThat(silent.get("2023")).startsWith("REPORT_EXPECTED");
        String today = data("{silences(release: %d, first: 1) {nodes {on}} release(number: %d) {publishedAt}}"
                .formatted(before, before)).getString("silences.nodes[0].on");
        int after = published(mini.add("sources.csv", "X-s3,REPORT,,Báo cáo mới," + today + ",,,")
                .add("funding.csv", "X-p1,,DISBURSED,,2023,5000000000,,,X-s3,,,,2023-12"), null).release();
        assertThat(silences(mini.publisher, "release: " + after).get("2023"))
                .as("a project of its portfolio is reported of")
                .isEqualTo("WITHIN_RHYTHM · P3M - test-ending · %1$s true 2023-12 s3 · %1$s 0 · %2$s - 0 · -"
                        .formatted(today, java.time.LocalDate.parse(today).plusMonths(3)));
        assertThat(silences(mini.publisher, "release: " + after).get("a1")).as("and its owner has reported")
                .startsWith("WITHIN_RHYTHM");
        assertThat(silences(mini.publisher, then)).isEqualTo(silent);

        int changed = published(mini.change("dataset.csv", 2, "P3M", "P1M"), null).release();
        assertThat(data("{release(number: %d) {changed added withdrawn}}".formatted(changed)).getMap("release"))
                .isEqualTo(Map.of("changed", 1, "added", 0, "withdrawn", 0));
        assertThat(text("/releases/" + changed + "?lang=vi")).contains("Kỳ báo cáo P3M P1M");
        assertThat(silences(mini.publisher, "release: " + changed).get("2023")).startsWith("WITHIN_RHYTHM · P1M");
        assertThat(silences(mini.publisher, "release: " + after).get("2023")).startsWith("WITHIN_RHYTHM · P3M");
        assertThatThrownBy(() -> execute("update datasets set reports_every = 'P1D'"))
                .hasMessageContaining("never updated");
    }

    @Test
    void aDirectiveSetsTheRhythmBeforeThePublisher() throws IOException {
        MiniDataset mini = expecting("test-ordered", "P1Y");
        mini.add("sources.csv", "X-s3,NOTICE,,Thông báo,2024-01-10,,,");
        for (String line : List.of("weeks,X-a2,P2W,2024-05-01,,X-2022,X-s2", "months,X-a2,P1M,2024-01-01,,,X-s3",
                "unknown,X-a1,P1M,,,X-2023,X-s2",
                "called-off,X-a1,P1W,2024-01-01,,X-2023,X-s3", "over,X-a2,P1D,2024-01-01,2024-01-31,,X-s3")) {
            String[] cells = line.split(",", 2);
            mini.add("directives.csv", "X-%s,X-old,Báo cáo định kỳ,%s".formatted(cells[0], cells[1]));
        }
        mini.add("directive_reports.csv", "X-called-off,CANCELLED,X-s3,2024-01-10").add("directive_reports.csv",
                "X-over,DONE,X-s3,2024-01-31");
        int ordered = published(mini, null).release();
        String on = ", on: \"2024-07-01\"";
        Map<String, String> silent = silences(mini.publisher, "release: " + ordered + on);
        assertThat(silent)
                .containsEntry("2022", "REPORT_EXPECTED · P2W weeks - · - · 2023-01-05 543 · 2024-05-14 48 4 · -")
                .containsEntry("2023",
                        "REPORT_EXPECTED · P1M unknown - · 2024-01-10 true 2024-01-10 s3 · 2024-01-10 173 · 2024-02-10 142 5 · -")
                .containsEntry("a2",
                        "REPORT_EXPECTED · P2W weeks - · 2024-01-10 true 2024-01-31 s3 · 2024-01-10 173 · 2024-05-14 48 4 · -");
        int reported = published(mini.add("directive_reports.csv", "X-weeks,IN_PROGRESS,X-s2,2024-05-20"), null)
                .release();
        assertThat(silences(mini.publisher, "release: " + reported + on)).as("the period in which it came is kept")
                .containsEntry("2022",
                        "REPORT_EXPECTED · P2W weeks - · 2024-05-20 false 2024-05-20 s2 · 2024-05-20 42 · 2024-06-11 20 2 · -")
                .containsEntry("a2",
                        "REPORT_EXPECTED · P2W weeks - · 2024-05-20 false 2024-05-20 s2 · 2024-05-20 42 · 2024-06-11 20 2 · -");
        JsonPath below = data(
                ("{programme(code: \"test-ordered-2022\", release: %1$d) {silence {state rhythmFrom {directive {code every}}}} agencies(filter: {place: [\"test-ordered-old\"]}, release: %1$d)"
                        + " {nodes {code silence {state programme {code} agency {code}}}} silences(filter: {agency: [\"test-ordered-a1\"], kind: [PROGRAMME]}, release: %1$d) {totalCount}"
                        + " expected: silences(filter: {programme: [\"test-ordered-2022\"], state: [REPORT_EXPECTED]}, release: %1$d) {totalCount}}")
                        .formatted(reported));
        assertThat(below.getString("programme.silence.rhythmFrom.directive.code")).isEqualTo("test-ordered-weeks");
        assertThat(below.getList("agencies.nodes.silence.agency.code")).containsExactlyInAnyOrder("test-ordered-a1",
                "test-ordered-a2");
        assertThat(below.getInt("silences.totalCount")).as("the programmes that the agency owns").isEqualTo(2);
        assertThat(below.getInt("expected.totalCount")).isEqualTo(1);
        Path exported = folder.resolve("exported");
        assertThat(command("export", exported.toString(), "--publisher", mini.publisher)).startsWith("0 ");
        assertThat(Files.readString(exported.resolve("dataset.csv"))).contains("contact,reports_every")
                .contains("Nhóm thử,P1Y");
        assertThat(run(exported.toString())).startsWith("0 Unchanged");
    }

    @Test
    void whereNobodySaysHowOftenNothingIsOverdueAndWhatHasEndedWaitsForNothing() {
        MiniDataset mini = expecting("test-quiet", "").add("agencies.csv", "X-a3,Sở Đã Nhập,X-old,")
                .change("agencies.csv", 1, "parent", "parent,valid_to");
        mini.change("agencies.csv", 2, "X-old,", "X-old,,").change("agencies.csv", 3, "X-a1", "X-a1,")
                .change("agencies.csv", 4, "X-old,", "X-old,,2025-02-28");
        mini.add("observations.csv", "X-i1,,X-a3,12,,X-s1,2022")
                .add("programmes.csv", "X-2021,Kế hoạch 2021,X-old,X-a2,2021,,X-s1,")
                .add("programmes.csv", "X-2024,Kế hoạch 2024,X-old,,2024,,X-s2,")
                .add("sources.csv", "X-s3,PLAN,,Kế hoạch không ghi ngày,,,,")
                .add("funding.csv", ",X-2021,SETTLED,,2021,5000000000,,,X-s1,,,,2022-06")
                // A part of the money settles no programme.
                .add("funding.csv", ",X-2023,SETTLED,ODA,2023,1000000000,,,X-s2,,,,2023-06")
                .add("funding.csv", ",X-2024,ALLOCATED,,2024,7000000000,,,X-s3,,PLANNED,,2024")
                .add("funding.csv", ",X-2024,ALLOCATED,,2030,9000000000,,,X-s3,,TARGET,,2030");
        int release = published(mini, null).release();
        Map<String, String> silent = silences(mini.publisher, "release: " + release + ", on: \"2025-03-01\"");
        assertThat(silent).containsExactly(
                Map.entry("2022", "NO_RHYTHM · - · - · 2023-01-05 786 · - · -"),
                Map.entry("a2", "NO_RHYTHM · - · 2023-01-05 true 2022-06 s1 · 2023-01-05 786 · - · -"),
                Map.entry("2023", "NO_RHYTHM · - · 2023-12-31 false 2023-12 s2 · 2023-12-31 426 · - · -"),
                Map.entry("a1", "NO_RHYTHM · - · 2023-12-31 false 2023-12 s2 · 2023-12-31 426 · - · -"),
                Map.entry("2024", "NO_RHYTHM · - · 2024-01-01 false 2024 s3 · 2024-01-01 425 · - · -"),
                Map.entry("2021", "NOTHING_EXPECTED · - · 2023-01-05 true 2022-06 s1 · 2023-01-05 786 · - · SETTLED"),
                Map.entry("a3", "NOTHING_EXPECTED · - · 2023-01-05 true 2022 s1 · 2023-01-05 786 · - · AGENCY_ENDED"));
        assertThat(silences(mini.publisher, "release: " + release + ", on: \"2025-02-28\"").get("a3"))
                .as("on its last day it is still there").startsWith("NO_RHYTHM");
        assertThat(text("/agencies/test-quiet-a3?lang=vi&release=" + release))
                .contains("Báo cáo gần nhất: 05/01/2023 · cơ quan đã kết thúc hoạt động, không còn chờ báo cáo");
        assertThat(text("/programmes/test-quiet-2021?lang=en&release=" + release))
                .contains("Last report: 5 January 2023 · settled, no further report expected");
        assertThat(text("/silence?state=no-rhythm&kind=agency&place=test-quiet-old&lang=vi&release=" + release))
                .contains("2 mục").contains("chưa quy định chế độ báo cáo định kỳ: 2")
                .contains("(nguồn không ghi ngày, lấy theo thời điểm của số liệu)").doesNotContain("Sở Đã Nhập");
        given().accept("text/html").get("/silence?state=late").then().statusCode(400);
    }

    @Test
    void aRhythmThatCannotBeCountedInDaysIsRefused() {
        for (String every : List.of("P0D", "PT12H", "P1DT6H", "thỉnh thoảng", "3")) {
            assertThat(report(expecting("test-rhythm", every)).problems()).as(every)
                    .extracting(each -> each.file() + ":" + each.line() + " " + each.column())
                    .containsExactly("dataset.csv:2 reports_every");
        }
    }

    @Test
    void theBundledSourcesHaveLongBeenSilentAndNobodySaysHowOftenTheyShouldSpeak() {
        JsonPath found = data(
                ("{bacKan: programme(code: \"bac-kan-2023\", release: 2) {silence {%1$s}} quangNam: programme(code: \"quang-nam-2024\", release: 2) {silence {%1$s}}"
                        + " lead: agency(code: \"so-tttt-quang-nam\", release: 2) {silence {%1$s}} all: silences(release: 2, on: \"2024-12-14\", filter: {state: [NO_RHYTHM], kind: [PROGRAMME]}) {nodes {programme {code} daysOfSilence}}}")
                        .formatted(FIELDS));
        assertThat(found.getMap("bacKan.silence")).containsEntry("state", "NO_RHYTHM")
                .containsEntry("since", "2023-12-14").containsEntry("expectedOn", null)
                .containsEntry("lastReport", Map.of("saidOn", "2023-12-14", "dated", false, "asOf", "2023-12-14",
                        "source", Map.of("code", "bac-kan-2023-12")));
        assertThat(found.getMap("quangNam.silence"))
                .as("the order of every two weeks is not of the programme, and an order reports nothing")
                .containsEntry("state", "NO_RHYTHM").containsEntry("since", null);
        assertThat(found.getMap("lead.silence")).as("it ended with its province")
                .containsEntry("state", "NOTHING_EXPECTED").containsEntry("ending", "AGENCY_ENDED")
                .containsEntry("lastReport", null).containsEntry("daysOfSilence", null)
                .containsEntry("expectedOn", null);
        JsonPath before = data(
                "{silences(release: 2, on: \"2024-12-14\", filter: {agency: [\"so-tttt-quang-nam\"], kind: [AGENCY]}) {nodes {%s}}}"
                        .formatted(FIELDS));
        assertThat(before.getMap("silences.nodes[0]")).as("it is of its lead, in a text without a date")
                .containsEntry("state", "UNDATED").containsEntry("every", "P2W");
        assertThat(before.getString("silences.nodes[0].rhythmFrom.directive.code")).isEqualTo("quang-nam-2024-03-a2");
        assertThat(found.<String>getList("all.nodes.programme.code")).containsExactly("quang-ninh-it-2020",
                "ben-tre-2023", "ben-tre-950-2023", "bac-kan-2023", "bac-kan-2024", "quang-nam-2024");
        assertThat(found.<Integer>getList("all.nodes.daysOfSilence")).containsExactly(1543, 555, 380, 366, null, null);

        assertThat(text("/agencies/so-tttt-quang-nam?release=2&lang=vi")).as("it served a province that is no more")
                .contains("Chưa có báo cáo nào trong dữ liệu · cơ quan đã");
        assertThat(text("/programmes/ben-tre-2023?release=2&publishedBy=2023-12-31&lang=vi")).contains(
                "Báo cáo gần nhất: 08/6/2023 · 206 ngày chưa có báo cáo mới · chưa quy định chế độ báo cáo định kỳ");
        assertThat(text("/programmes/ben-tre-2023?release=2&publishedBy=2023-12-31&lang=en"))
                .contains("Last report: 8 June 2023 · 206 days without a new report · no reporting schedule set");
        String checks = given().accept("text/html").get("/checks?release=2&lang=vi").asString();
        assertThat(checks.substring(checks.indexOf("id=\"silence\""), checks.indexOf("id=\"rules\"")))
                .contains("/silence?lang=vi&amp;release=2", "Xem tất cả (20)");
    }

    @Test
    void silenceIsAnsweredWhileNoTableCanBeReadAndPagesFollowTheirCursors() {
        String query = "{programmes(first: 22, release: 2) {nodes {silence {state lastReport {source {code}} rhythmFrom {directive {code}}}}} agencies(first: 22, release: 2) {nodes {silence {state}}}}";
        assertThat(LockedTables.during(owner, () -> data(query)).<Object>get("")).isEqualTo(data(query).get(""));
        JsonPath first = data(
                "{silences(first: 12, release: 2) {nodes {programme {code} agency {code}} pageInfo {hasNextPage endCursor}}}");
        assertThat(first.getBoolean("silences.pageInfo.hasNextPage")).isTrue();
        assertThat(data("{silences(first: 12, release: 2, after: \"%s\") {nodes {state} pageInfo {hasNextPage}}}"
                .formatted(first.getString("silences.pageInfo.endCursor")))
                .getList("silences.nodes")).hasSize(8);
        assertThat(answer("{silences(on: \"+12024-01-01\") {totalCount}}").getList("errors")).isNotEmpty();
    }

    @Test
    void benTreWasReportedOfInJuneAndInNovember() {
        String page = shown("/programmes/ben-tre-2023?release=2");
        assertThat(page).contains("Báo cáo gần nhất: 08/6/2023", "Kế hoạch khác của cùng địa phương, cùng năm",
                "Các dự án CĐS các cơ quan, sở ngành tỉnh Bến Tre theo Kế hoạch số 950/KH-UBND");
        assertThat(page.substring(page.indexOf("Kế hoạch khác của cùng địa phương")))
                .contains("Báo cáo gần nhất: tháng 11/2023 (nguồn không ghi ngày, lấy theo thời điểm của số liệu)")
                .doesNotContain("30/11/2023");
        assertThat(shown("/programmes/ben-tre-950-2023?release=2&lang=en"))
                .contains("Other programmes of the same place and year", "8 June 2023");
    }
}
