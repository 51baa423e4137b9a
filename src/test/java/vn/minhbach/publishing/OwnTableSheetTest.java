package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.minhbach.dataset.owntable.MadeReport;
import vn.minhbach.desk.SignedIn;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * The report sheet that is filled with what was understood of a department's own table has all of it, also what is
 * still in question.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class OwnTableSheetTest extends PublishingSpecification {

    private static final String SHEET = "Báo cáo tháng";
    private static final String NAME = "Tên dự án, nhiệm vụ";

    @Inject
    Tokens tokens;

    private String token(String publisher) {
        return tokens.create("Lan", new Grant(publisher, Role.PUBLISH, null), Duration.ofDays(1)).secret();
    }

    private ReportSheets sheet(String token, String of, MadeReport report) throws IOException {
        String address = SignedIn.sending(token).multiPart("file", "thang.xlsx", report.bytes(folder))
                .post("/publish/" + of + "/drafts").then().statusCode(303).extract().header("Location");
        return new ReportSheets(SignedIn.with(token).accept("*/*").get(address + "/report.xlsx").then().statusCode(200)
                .extract().asByteArray());
    }

    private static ValidatableResponse post(String token, String of, ReportSheets sheets, String query)
            throws IOException {
        return given().header("Authorization", "Bearer " + token).contentType("application/octet-stream")
                .body(sheets.bytes()).post("/api/publishers/" + of + "/releases" + query).then();
    }

    private String standing(String table, String columns, String of) {
        return text("select string_agg(concat_ws(' ', " + columns + "), '|' order by id) from " + table
                + " where publisher = ? and withdrawn_in is null", of);
    }

    @Test
    void aRowOfWhichItIsNotClearWhichProjectItIsStandsThereAndIsNotPublished() throws IOException {
        published(
                new MiniDataset(folder, "test-unclear").change("projects.csv", 2, "Dự án một", "Trung tâm dữ liệu tỉnh")
                        .change("projects.csv", 3, "Dự án hai", "Trung tâm dữ liệu huyện"),
                null);
        String lan = token("test-unclear");
        MadeReport report = new MadeReport().row("TIẾN ĐỘ THÁNG 4/2024")
                .row("STT", "Tên dự án", "Kế hoạch vốn (tỷ đồng)", "Giải ngân (tỷ đồng)")
                .row(1, "Trung tâm dữ liệu", 6, 3).row(2, "Trung tâm dữ liệu tỉnh", 9, 5);
        try (ReportSheets sheets = sheet(lan, "test-unclear", report)) {
            String code = sheets.text(SHEET, "Trung tâm dữ liệu", "Mã");
            assertThat(code).startsWith("? ").contains("test-unclear-p1", "test-unclear-p2", "chọn một mã");
            assertThat(sheets.text(SHEET, "Trung tâm dữ liệu", "Giải ngân lũy kế kỳ này")).isEqualTo("3000.0");
            post(lan, "test-unclear", sheets, "").statusCode(422).body("problems.code", contains("project-not-chosen"))
                    .body("problems.found", contains(code)).body("problems.column", contains("A · Mã"));
            assertThat(standing("projects", "name", "test-unclear")).doesNotContain("Trung tâm dữ liệu|")
                    .doesNotEndWith("Trung tâm dữ liệu");

            sheets.cell(SHEET, "Trung tâm dữ liệu", "Mã", "test-unclear-p2");
            post(lan, "test-unclear", sheets, "?dryRun=true").statusCode(200).body("outcome", is("COMPARED"));
            sheets.cell(SHEET, "Trung tâm dữ liệu", NAME, "Trung tâm dữ liệu huyện");
            post(lan, "test-unclear", sheets, "").statusCode(201);
            assertThat(standing("funding", "project, measure, amount", "test-unclear"))
                    .contains("test-unclear-p2 DISBURSED 3000000000", "test-unclear-p1 DISBURSED 5000000000");
        }
    }

    @Test
    void costEstimateSettledAndRateAreNotLost() throws IOException {
        published(new MiniDataset(folder, "test-own-measures").change("projects.csv", 2, "Dự án một",
                "Trung tâm dữ liệu"), null);
        String lan = token("test-own-measures");
        MadeReport report = new MadeReport().row("TIẾN ĐỘ THÁNG 4/2024")
                .row("STT", "Tên dự án", "Dự toán (tỷ đồng)", "Kế hoạch vốn (tỷ đồng)", "Giải ngân (tỷ đồng)",
                        "Tỷ lệ giải ngân (%)", "Quyết toán (tỷ đồng)")
                .row(1, "Trung tâm dữ liệu", 12.5, 6, 3, 50, 4);
        try (ReportSheets sheets = sheet(lan, "test-own-measures", report)) {
            assertThat(sheets.text(SHEET, "Trung tâm dữ liệu", "Dự toán")).isEqualTo("12500.0");
            assertThat(sheets.text(SHEET, "Trung tâm dữ liệu", "Quyết toán")).isEqualTo("4000.0");
            assertThat(sheets.text(SHEET, "Trung tâm dữ liệu", "Tỷ lệ giải ngân")).isEqualTo("50.0");
            post(lan, "test-own-measures", sheets, "").statusCode(201);
            assertThat(
                    standing("funding", "project, measure, fiscal_year, amount, percent, as_of", "test-own-measures"))
                    .contains("test-own-measures-p1 COST_ESTIMATE 12500000000 2024-04",
                            "test-own-measures-p1 SETTLED 4000000000 2024-04",
                            "test-own-measures-p1 DISBURSEMENT_RATE 2024 50 2024-04");
        }
    }
}
