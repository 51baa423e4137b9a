package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.minhbach.desk.SignedIn;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What officers make of the sheet that they downloaded: another unit, copies of it, words in its totals, mistakes. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class EditedReportSheetTest extends PublishingSpecification {

    private static final String SHEET = "Báo cáo tháng";
    private static final String NAME = "Tên dự án, nhiệm vụ";
    private static final String DISBURSED = "Giải ngân lũy kế kỳ này";

    @Inject
    Tokens tokens;

    private String token(String of) {
        return tokens.create("Lan", new Grant(of, Role.PUBLISH, null), Duration.ofDays(1)).secret();
    }

    private static ValidatableResponse post(String token, String of, ReportSheets sheets, String query)
            throws IOException {
        return given().header("Authorization", "Bearer " + token).header("Accept-Language", "vi")
                .contentType("application/octet-stream").body(sheets.bytes())
                .post("/api/publishers/" + of + "/releases" + query).then();
    }

    private static ValidatableResponse post(String token, String of, MiniDataset mini) {
        return given().header("Authorization", "Bearer " + token).queryParam("reason", "đổi")
                .contentType("application/zip").body(mini.zip()).post("/api/publishers/" + of + "/releases").then();
    }

    private static ValidatableResponse upload(String token, String of, ReportSheets sheets) throws IOException {
        return SignedIn.sending(token).multiPart("file", "thang.xlsx", sheets.bytes())
                .post("/publish/" + of + "/drafts").then();
    }

    private static ReportSheets filled(String of) throws IOException {
        return ReportSheets.of("/data/" + of + "/report.xlsx").head("Kỳ báo cáo", "2024-02").head("Số văn bản",
                "31/BC-STT");
    }

    private String standing(String table, String columns, String of) {
        return text("select string_agg(concat_ws(' ', " + columns + "), '|' order by id) from " + table
                + " where publisher = ? and withdrawn_in is null", of);
    }

    @Test
    void aNoteAboveTheTableSaysInWhatItsAmountsAre() throws IOException {
        published(new MiniDataset(folder, "test-noted-unit"), null);
        String lan = token("test-noted-unit");
        try (ReportSheets sheets = filled("test-noted-unit").withoutUnits(SHEET).at(SHEET, 2, 9, "ĐVT: tỷ đồng")
                .cell(SHEET, "Dự án một", DISBURSED, 3.5)) {
            post(lan, "test-noted-unit", sheets, "?dryRun=true").statusCode(200)
                    .body("read.notes.code", hasItem("note.unit")).body("read.notes.found", hasItem("ĐVT: tỷ đồng"))
                    .body("read.readings.find { it.column == 'amount' }.read", is("3500000000"));
            String draft = upload(lan, "test-noted-unit", sheets).statusCode(303).extract().header("Location");
            assertThat(SignedIn.with(lan).get(draft).then().statusCode(200).extract().asString())
                    .contains("ĐVT: tỷ đồng", "đơn vị của các cột tiền không tự ghi đơn vị", "3,5 tỷ đồng");
            post(lan, "test-noted-unit", sheets, "").statusCode(201);
            assertThat(standing("funding", "project, measure, amount", "test-noted-unit"))
                    .contains("test-noted-unit-p1 DISBURSED 3500000000");

            sheets.at(SHEET, 3, 9, "Đơn vị tính: triệu đồng");
            post(lan, "test-noted-unit", sheets, "?dryRun=true").statusCode(422)
                    .body("problems.code", contains("noted-units-differ")).body("problems.column", contains("J"))
                    .body("problems.line", contains(4));
        }
    }

    @Test
    void wordsInARowOfTotalsAreSaid() throws IOException {
        published(new MiniDataset(folder, "test-total-words"), null);
        String lan = token("test-total-words");
        try (ReportSheets sheets = filled("test-total-words").cell(SHEET, "Dự án một", DISBURSED, 3000)
                .cell(SHEET, null, NAME, "Tổng cộng").cell(SHEET, "Tổng cộng", "Kế hoạch vốn năm", "5 dự án")
                .cell(SHEET, "Tổng cộng", DISBURSED, 3000).cell(SHEET, "Tổng cộng", "Tiến độ kỳ này", "53%")) {
            post(lan, "test-total-words", sheets, "?dryRun=true").statusCode(200).body("added", is(2))
                    .body("read.notes.findAll { it.code == 'note.total-unchecked' }.found", contains("5 dự án", "53%"))
                    .body("read.notes.findAll { it.code == 'note.totals' }.found", contains("Tổng cộng"));
            sheets.cell(SHEET, "Tổng cộng", DISBURSED, 3001);
            post(lan, "test-total-words", sheets, "?dryRun=true").statusCode(422).body("problems.code",
                    contains("total-differs"));
        }
    }

    @Test
    void ofSheetsOfOneNameOneIsReadAndOfTheOtherItIsSaid() throws IOException {
        published(new MiniDataset(folder, "test-two-sheets"), null);
        String lan = token("test-two-sheets");
        try (ReportSheets sheets = filled("test-two-sheets")) {
            String copy = sheets.copied(SHEET);
            assertThat(copy).isEqualTo("Báo cáo tháng (2)");
            sheets.cell(copy, "Dự án một", DISBURSED, 9000);
            upload(lan, "test-two-sheets", sheets).statusCode(303).header("Location",
                    is("/publish/test-two-sheets?notice=unchanged_as_read"));
            sheets.cell(SHEET, "Dự án một", DISBURSED, 3000).add("BÁO CÁO THÁNG_3",
                    new Object[]{"Mã", NAME, DISBURSED, "Tình trạng"},
                    new Object[]{"", "Kho dữ liệu", 500, "đang thực hiện"});
            post(lan, "test-two-sheets", sheets, "?dryRun=true").statusCode(200)
                    .body("read.notes.findAll { it.code == 'note.sheet-left' }.found", contains("Báo cáo tháng (2)"));
            post(lan, "test-two-sheets", sheets, "").statusCode(201);
            assertThat(standing("funding", "project, measure, amount", "test-two-sheets"))
                    .contains("test-two-sheets-p1 DISBURSED 3000000000", "kho-du-lieu DISBURSED 500000000")
                    .doesNotContain("9000000000");
        }
    }

    @Test
    void whatIsWrongStandsInItsRowWithTheCellMarked() throws IOException {
        published(new MiniDataset(folder, "test-excerpt"), null);
        String lan = token("test-excerpt");
        try (ReportSheets sheets = ReportSheets.of("/data/test-excerpt/report.xlsx").head("Kỳ báo cáo", "2024-02")
                .cell(SHEET, "Dự án một", "Tiến độ kỳ này", "gần <xong>")) {
            String page = upload(lan, "test-excerpt", sheets).statusCode(422).extract().asString();
            assertThat(page).as("what is missing above the table").contains(
                    "<th scope=\"col\" class=\"bad\">C · Số văn bản</th>", "<td lang=\"vi\">Số văn bản *</td>");
            page = upload(lan, "test-excerpt", sheets.head("Số văn bản", "31/BC-STT")).statusCode(422).extract()
                    .asString();
            assertThat(page).contains("<th scope=\"col\">B · Tên dự án, nhiệm vụ</th>",
                    "<td lang=\"vi\">Dự án một</td>", "<td lang=\"vi\" class=\"bad\">gần &lt;xong&gt;</td>");
            // What keeps the sheet from being read at all is shown in the same way.
            sheets.cell(SHEET, "Dự án một", "Tiến độ kỳ này", 5).at(SHEET, 2, 9, "ĐVT: USD").withoutUnits(SHEET);
            assertThat(upload(lan, "test-excerpt", sheets).statusCode(422).extract().asString())
                    .contains("<td lang=\"vi\" class=\"bad\">ĐVT: USD</td>", "ghi một đơn vị không đọc được");
        }
    }

    @Test
    void costEstimateSettledAndRateHaveColumnsWhereSomethingStands() throws IOException {
        published(new MiniDataset(folder, "test-optional"), null);
        String lan = token("test-optional");
        try (ReportSheets sheets = filled("test-optional").head("Năm ngân sách", "2024")) {
            assertThat(sheets.headings(SHEET, NAME))
                    .noneMatch(each -> each.matches("Dự toán.*|Quyết toán.*|Tỷ lệ giải ngân.*"));
            int next = sheets.headings(SHEET, NAME).size();
            sheets.at(SHEET, 7, next, "Dự toán").at(SHEET, 7, next + 1, "Quyết toán (tỷ đồng)").at(SHEET, 7, next + 2,
                    "Tỷ lệ giải ngân (%)");
            sheets.cell(SHEET, "Dự án một", "Dự toán", 4500).cell(SHEET, "Dự án một", "Quyết toán", 4).cell(SHEET,
                    "Dự án một", "Tỷ lệ giải ngân", 53);
            post(lan, "test-optional", sheets, "").statusCode(201);
            assertThat(standing("funding", "project, measure, fiscal_year, amount, percent", "test-optional")).contains(
                    "test-optional-p1 COST_ESTIMATE 4500000000", "test-optional-p1 SETTLED 4000000000",
                    "test-optional-p1 DISBURSEMENT_RATE 2024 53");
        }
        try (ReportSheets next = filled("test-optional")) {
            assertThat(next.headings(SHEET, NAME)).contains("Dự toán (triệu đồng)", "Quyết toán (triệu đồng)",
                    "Tỷ lệ giải ngân (%)");
            assertThat(next.text(SHEET, "Dự án một", "Dự toán")).isEqualTo("4500.0");
            assertThat(next.text(SHEET, "Dự án một", "Tỷ lệ giải ngân")).as("said anew each month").isEmpty();
            post(lan, "test-optional", next, "").body("outcome", is("UNCHANGED"));
            next.cell(SHEET, "Dự án một", "Quyết toán", 4100);
            post(lan, "test-optional", next, "?dryRun=true").statusCode(200).body("changed", is(1)).body("rows.file",
                    hasItems("funding.csv"));
        }
    }

    @Test
    void aSheetThatWasCopiedAloneIsHeldAgainstWhatItWasFilledWith() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-alone").add("funding.csv",
                "X-p1,,DISBURSED,MIXED,2024,1000000000,,,X-s2,,,,2024-01");
        published(mini, null);
        String lan = token("test-alone");
        try (ReportSheets sheets = filled("test-alone").alone().cell(SHEET, "Dự án hai", "Tiến độ kỳ này", 30)) {
            mini.add("progress.csv", "X-p1,,COMPLETED,,X-s2,2024-01");
            published(mini, null);
            post(lan, "test-alone", sheets, "?dryRun=true").statusCode(200).body("added", is(2))
                    .body("rows.findAll { it.file == 'progress.csv' }.cells.flatten().findAll { it.column == 'status' }",
                            empty());
        }
    }

    @Test
    void whatSomebodyElseChangedSinceItWasFilledIsNotUndoneUnseen() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-overtaken").add("progress.csv",
                "X-p1,,,60,X-r,2024-02").add("sources.csv", "X-r,REPORT,31/BC-STT,Báo cáo 31,2024-03-01,,,");
        published(mini, null);
        String lan = token("test-overtaken");
        for (boolean alone : new boolean[]{false, true}) {
            try (ReportSheets sheets = filled("test-overtaken").head("Ngày ban hành", "2024-03-01").cell(SHEET,
                    "Dự án một", "Tiến độ kỳ này", alone ? 66 : 65)) {
                published(mini.change("progress.csv", 4, alone ? ",61," : ",60,", alone ? ",62," : ",61,"), "đo lại");
                // Lan publishes something else in between: her last release is not what the sheet was made over.
                mini.add("counts.csv", "X-2023,STAGE,PROPOSED,đề xuất" + alone + ",1,X-s2,202" + (alone ? 3 : 2));
                post(lan, "test-overtaken", mini).statusCode(201);
                post(lan, "test-overtaken", alone ? sheets.alone() : sheets, "?reason=nham").statusCode(409)
                        .body("met.total", is(1));
            }
        }
    }

    @Test
    void aPlaceAboveTheTableThatMeansNothingIsSaidThoughNoRowSpeaksOfIt() throws IOException {
        published(new MiniDataset(folder, "test-no-place"), null);
        try (ReportSheets sheets = filled("test-no-place").head("Địa phương", "Tỉnh Cũu").cell(SHEET, "Dự án một",
                "Tiến độ kỳ này", 70)) {
            post(token("test-no-place"), "test-no-place", sheets, "").statusCode(422).body("problems.code",
                    contains("unknown-name"));
            for (String known : new String[]{"tinh cu", "Tỉnh Cũ (test-no-place-old)", "Thị xã Tỉnh Cũ",
                    "test-no-place-old"}) {
                sheets.head("Địa phương", known);
                post(token("test-no-place"), "test-no-place", sheets, "?dryRun=true").statusCode(200);
            }
        }
    }

    @Test
    void aNameWithOtherAccentsIsAnotherProject() throws IOException {
        published(new MiniDataset(folder, "test-accents").change("projects.csv", 2, "Dự án một", "Xây dựng cổng xã A"),
                null);
        try (ReportSheets sheets = filled("test-accents").cell(SHEET, null, NAME, "Xây dựng cống xã A")
                .cell(SHEET, "Xây dựng cống xã A", "Tiến độ kỳ này", 70)) {
            post(token("test-accents"), "test-accents", sheets, "").statusCode(201);
            assertThat(standing("projects", "code, name", "test-accents"))
                    .contains("test-accents-p1 Xây dựng cổng xã A", "xay-dung-cong-xa-a Xây dựng cống xã A");
        }
        // Typed without accents on either side it is the same, whatever a program made of its dash.
        published(new MiniDataset(folder, "test-no-accents")
                .change("projects.csv", 2, "Dự án một", "Dự án một - giai đoạn 2")
                .change("projects.csv", 3, "Dự án hai", "Du an hai"), null);
        try (ReportSheets sheets = filled("test-no-accents").cell(SHEET, null, NAME, "Du an mot – giai doan 2")
                .cell(SHEET, "Du an mot – giai doan 2", "Tiến độ kỳ này", 70).cell(SHEET, null, NAME, "Dự án hai")
                .cell(SHEET, "Dự án hai", "Tiến độ kỳ này", 71)) {
            post(token("test-no-accents"), "test-no-accents", sheets, "?dryRun=true").statusCode(200)
                    .body("rows.findAll { it.file == 'projects.csv' }", empty());
        }
    }
}
