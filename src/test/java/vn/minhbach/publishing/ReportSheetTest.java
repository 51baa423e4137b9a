package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What an officer does each month: they download the sheet, type what is new, and hand it in. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ReportSheetTest extends PublishingSpecification {

    private static final String SHEET = "Báo cáo tháng";
    private static final String NAME = "Tên dự án, nhiệm vụ";
    private static final String DISBURSED = "Giải ngân lũy kế kỳ này";
    private static final String PERCENT = "Tiến độ kỳ này";

    @Inject
    Tokens tokens;

    private ValidatableResponse post(String token, String of, byte[] sheet, String query) {
        return given().header("Authorization", "Bearer " + token).header("Accept-Language", "vi")
                .contentType("application/octet-stream").body(sheet)
                .post("/api/publishers/" + of + "/releases" + query).then();
    }

    private String token(String of, String agency) {
        return tokens.create("Lan " + of + agency, new Grant(of, agency == null ? Role.PUBLISH : Role.REPORT, agency),
                Duration.ofDays(1)).secret();
    }

    private String standing(String table, String columns, String of) {
        return text("select string_agg(concat_ws(' ', " + columns + "), '|' order by id) from " + table
                + " where publisher = ? and withdrawn_in is null", of);
    }

    private static String outcome(ValidatableResponse answer) {
        return answer.extract().path("outcome");
    }

    @Test
    void onlyTheNewNumbersAreTypedAndWhatIsNotSpokenOfStays() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-report-sheet").add("funding.csv",
                "X-p1,,ALLOCATED,MIXED,2024,5000500000,,,X-s2,,,,2024");
        published(mini, null);
        String token = token(mini.publisher, null);
        try (ReportSheets sheets = ReportSheets.of("/data/test-report-sheet/report.xlsx")) {
            assertThat(outcome(post(token, mini.publisher, sheets.bytes(), ""))).as("nothing typed")
                    .isEqualTo("UNCHANGED");
            sheets.head("Kỳ báo cáo", "2024-02").head("Số văn bản", "15/BC-STT")
                    .cell(SHEET, "Dự án một", DISBURSED, 3000.5)
                    .cell(SHEET, "Dự án một", PERCENT, 60.5).cell(SHEET, "Dự án hai", "Tình trạng", "đang thực hiện")
                    .cell(SHEET, null, NAME, "Kho dữ liệu dùng chung").newPeriod("2024-02")
                    .cell("Chỉ tiêu", "Tỉnh Cũ", "2024-02", 41.5)
                    .cell("Chỉ đạo", "test-report-sheet-d1", "Tình trạng kỳ này", "đang thực hiện");
            assertThat(sheets.typed()).isEqualTo(9);
            int seen = post(token, mini.publisher, sheets.bytes(), "").statusCode(201).body("added", is(7))
                    .body("changed", is(0)).body("withdrawn", is(0)).extract().path("release");
            assertThat(standing("funding", "project, measure, fund, amount, as_of", mini.publisher))
                    .contains("test-report-sheet-p1 DISBURSED MIXED 3000500000 2024-02")
                    .containsOnlyOnce("ALLOCATED MIXED 5000500000");
            assertThat(standing("progress", "project, status, percent, as_of", mini.publisher))
                    .contains("test-report-sheet-p1 60.5 2024-02", "test-report-sheet-p2 IN_PROGRESS 2024-02");
            assertThat(standing("projects", "code, place", mini.publisher))
                    .contains("kho-du-lieu-dung-chung test-report-sheet-old");
            assertThat(standing("observations", "indicator, place, value, as_of, source", mini.publisher))
                    .contains("test-report-sheet-i1 test-report-sheet-old 41.5 2024-02 15-bc-stt-2024");
            assertThat(standing("directive_reports", "directive, status, as_of", mini.publisher))
                    .contains("test-report-sheet-d1 IN_PROGRESS 2024-02");

            // The old download would now change what came since, and says so; over what was seen it is a correction, which says why.
            sheets.cell(SHEET, "Dự án một", DISBURSED, 3001);
            post(token, mini.publisher, sheets.bytes(), "?reason=Sai").statusCode(409)
                    .body("title", is("Đã có thay đổi khác trong lúc này"))
                    .body("detail", containsString("kèm over=" + seen + "."));
            post(token, mini.publisher, sheets.bytes(), "?dryRun=true").statusCode(200).body("rows[0].line", is(10));
            post(token, mini.publisher, sheets.bytes(), "?over=" + seen).statusCode(422).body("problems.code",
                    hasItem("reason-missing"));
            post(token, mini.publisher, sheets.bytes(), "?reason=Sai&over=" + seen).statusCode(201).body("added", is(0))
                    .body("changed", is(1));
        }
        try (ReportSheets next = ReportSheets.of("/data/test-report-sheet/report.xlsx")) {
            assertThat(outcome(post(token, mini.publisher, next.bytes(), ""))).as("what was reported is filled in")
                    .isEqualTo("UNCHANGED");
            next.cell(SHEET, "Dự án một", PERCENT, "gần xong");
            post(token, mini.publisher, next.bytes(), "").statusCode(422).body("problems.file", everyItem(is(SHEET)))
                    .body("problems.column",
                            hasItems("C · Kỳ báo cáo", "C · Số văn bản"));
        }
        try (ReportSheets english = ReportSheets.of("/data/test-report-sheet/report.xlsx?lang=en")) {
            assertThat(run(Files.write(folder.resolve("report.xlsx"), english.bytes()).toString()))
                    .startsWith("0 Unchanged");
        }
    }

    @Test
    void anAgencyReportsItsOwnProjectsObstaclesFiguresAndDirectives() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-report-agency");
        published(mini, null);
        String token = token(mini.publisher, mini.publisher + "-a1");
        try (ReportSheets sheets = ReportSheets
                .of("/data/test-report-agency/report.xlsx?agency=test-report-agency-a1")) {
            sheets.head("Kỳ báo cáo", "2024-02").head("Số văn bản", "15/BC-STT").cell(SHEET, "Dự án một", PERCENT, 60.5)
                    .cell(SHEET, "Dự án một", "Khó khăn, vướng mắc", "Thiếu người")
                    .cell(SHEET, "Dự án một", "Nguyên nhân", "nhân lực")
                    .newPeriod("2024-02").cell("Chỉ tiêu", "Tỉnh Cũ", "2024-02", 41.5)
                    .cell("Chỉ đạo", "test-report-agency-d1", "Tình trạng kỳ này", "đang thực hiện");
            post(token, mini.publisher, sheets.bytes(), "").statusCode(202).body("difference.added", is(5))
                    .body("difference.changed", is(0));
            // What is another's, or no agency's to add, is told of its row.
            sheets.cell(SHEET, null, NAME, "Dự án hai").cell(SHEET, "Dự án hai", PERCENT, 10).cell(SHEET, null, NAME,
                    "Dự án của ai");
            post(token, mini.publisher, sheets.bytes(), "").statusCode(422)
                    .body("problems.code", hasItems("owned-by-other", "rows-beyond-report"))
                    .body("problems.file", everyItem(is(SHEET)));
        }
    }
}
