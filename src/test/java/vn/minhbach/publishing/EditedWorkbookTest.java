package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.desk.SignedIn;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What a department does with a workbook: it fills in the template, or edits what it downloaded, and hands it in. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class EditedWorkbookTest extends PublishingSpecification {

    @Inject
    Tokens tokens;

    @Test
    void aWorkbookKeepsItsValuesWhenItIsEdited() throws IOException {
        MiniDataset mini = ExportingTest.hostile(folder, "test-export-edit");
        published(mini, null);
        try (Workbook workbook = ExportingTest.workbook(ExportingTest.download(mini.publisher + ".xlsx"))) {
            Map<String, Cell> source = row(workbook, "sources", 3);
            assertThat(source.get("number").getStringCellValue()).isEqualTo("2023-11");
            assertThat(source.get("number").getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(source.get("issued_on").getStringCellValue()).as("before Excel's calendar")
                    .isEqualTo("1899-12-31");
            Map<String, Cell> fifth = row(workbook, "sources", 5);
            assertThat(fifth.get("issued_on").getLocalDateTimeCellValue()).isEqualTo("1900-03-01T00:00");
            assertThat(fifth.get("issued_on").getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(row(workbook, "observations", 4).get("value").getStringCellValue())
                    .as("more digits than Excel keeps")
                    .isEqualTo("12345678901234567890.123456789");
            Cell negative = row(workbook, "observations", 5).get("value");
            assertThat(negative.getNumericCellValue()).isEqualTo(-0.5);
            assertThat(negative.getCellStyle().getDataFormatString()).isEqualTo("0.00");
            Cell large = row(workbook, "observations", 6).get("value");
            assertThat(large.getNumericCellValue()).isEqualTo(515279195700.0);
            assertThat(large.getCellStyle().getDataFormatString()).as("not 5.15E+11").isEqualTo("0");
            assertThat(row(workbook, "observations", 6).get("as_of").getStringCellValue()).isEqualTo("2023-12-14");
            assertThat(row(workbook, "funding", 1).get("amount").getStringCellValue()).isEqualTo("999999999999999999");

            large.setCellValue(515279195701.0);
            row(workbook, "sources", 5).get("issued_on").setCellValue(LocalDate.of(2024, 2, 29));
            Path edited = folder.resolve("edited.xlsx");
            try (OutputStream out = Files.newOutputStream(edited)) {
                workbook.write(out);
            }
            assertThat(run(edited.toString())).startsWith("1 ").contains("needs a reason");
            String confirm = run(edited.toString(), "--dry-run").replaceAll("(?s).*--confirm (\\w+).*", "$1");
            assertThat(run(edited.toString(), "--reason", "Đính chính", "--confirm", confirm)).startsWith("0 ")
                    .contains("0 added, 2 changed, 0 withdrawn");
            assertThat(text("select max(issued_on)::text from sources where code = ?", mini.publisher + "-s5"))
                    .isEqualTo("2024-02-29");

            // POI leaves the old text in the cell; a program that shows the new one would not see what is published.
            row(workbook, "sources", 5).get("title").setCellValue("Tên khác");
            try (OutputStream out = Files.newOutputStream(edited)) {
                workbook.write(out);
            }
            assertThat(run(edited.toString(), "--reason", "Đính chính")).startsWith("1 ")
                    .contains("holds this text and another");
        }
    }

    @Test
    void aFilledInTemplateIsPublished() throws IOException {
        Path template = folder.resolve("template.xlsx");
        assertThat(command("template", template.toString())).startsWith("0 Written");
        Path filled = folder.resolve("filled.xlsx");
        try (Workbook workbook = ExportingTest.workbook(Files.readAllBytes(template))) {
            fill(workbook, "dataset", "publisher", "test-template", "title", "Mẫu", "licence", "CC0-1.0", "contact",
                    "Nhóm thử");
            fill(workbook, "sources", "code", "test-template-s", "kind", "REPORT", "title", "Báo cáo", "issued_on",
                    LocalDate.of(2023, 12, 14));
            fill(workbook, "places", "code", "test-template-p", "kind", "PROVINCE", "name", "Tỉnh thử", "gso_code",
                    "01");
            fill(workbook, "programmes", "code", "test-template-2023", "name", "Kế hoạch", "place", "test-template-p",
                    "fiscal_year", 2023,
                    "source", "test-template-s");
            fill(workbook, "projects", "code", "test-template-d", "name", "Dự án", "kind", "PROJECT", "field", "DATA",
                    "place", "test-template-p",
                    "urgent", true, "source", "test-template-s");
            fill(workbook, "funding", "programme", "test-template-2023", "measure", "ALLOCATED", "amount",
                    67_000_000_000L, "source",
                    "test-template-s", "qualifier", "MORE_THAN", "as_of", "2023-11");
            fill(workbook, "indicators", "code", "test-template-i", "name", "Tỷ lệ", "topic", "DATA", "unit", "%",
                    "decimals", 1);
            fill(workbook, "observations", "indicator", "test-template-i", "place", "test-template-p", "value", 53.7,
                    "source",
                    "test-template-s", "as_of", "2023");
            try (OutputStream out = Files.newOutputStream(filled)) {
                workbook.write(out);
            }
        }
        assertThat(run(filled.toString())).contains("8 added, 0 changed, 0 withdrawn");
        assertThat(
                text("select amount || qualifier || as_of_end from funding where programme = ?", "test-template-2023"))
                .isEqualTo("67000000000MORE_THAN2023-11-30");
        assertThat(text("select value::text from observations where indicator = ?", "test-template-i"))
                .isEqualTo("53.7");
        assertThat(text("select issued_on::text from sources where code = ?", "test-template-s"))
                .isEqualTo("2023-12-14");

        Path back = folder.resolve("back.xlsx");
        assertThat(command("export", back.toString(), "--publisher", "test-template")).startsWith("0 ");
        assertThat(run(back.toString())).startsWith("0 Unchanged");
    }

    @Test
    void aFileFromAnEarlierReleaseIsPublishedOnlyWithAWarning() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-outdated");
        int first = published(mini, null).release();
        byte[] old = ExportingTest.download(mini.publisher + ".xlsx");
        byte[] zip = ExportingTest.download(mini.publisher + ".zip");
        Path xlsx = Files.write(folder.resolve("old.xlsx"), old);
        assertThat(run(xlsx.toString(), "--dry-run")).startsWith("0 Unchanged");
        int second = published(mini.change("sources.csv", 2, "Kế hoạch thử", "Kế hoạch sửa"), null).release();
        String warning = "This file was downloaded at release " + first + "; release " + second + " stands";
        assertThat(run(xlsx.toString(), "--dry-run")).startsWith("0 ").contains("Warning: " + warning);
        assertThat(run(Files.write(folder.resolve("old.zip"), zip).toString(), "--dry-run")).startsWith("0 ")
                .contains(warning);
        String token = tokens.create("Lan", new Grant(mini.publisher, Role.PUBLISH, null), Duration.ofDays(1)).secret();
        given().header("Authorization", "Bearer " + token).contentType("application/octet-stream").body(old)
                .post("/api/publishers/test-outdated/releases?dryRun=true").then().statusCode(200)
                .body("outdated.downloaded", is(first))
                .body("outdated.stands", is(second)).body("warning", containsString(warning));
        given().header("Authorization", "Bearer " + token).header("Accept-Language", "vi")
                .contentType("application/octet-stream").body(old)
                .post("/api/publishers/test-outdated/releases?dryRun=true").then()
                .body("warning", containsString("Tệp này được tải về ở lần công bố " + first));
        String draft = SignedIn.sending(token)
                .multiPart("file", "old.xlsx", old).post("/publish/test-outdated/drafts").then().statusCode(303)
                .extract().header("Location");
        for (String[] each : new String[][]{
                {"vi", "tải về ở lần công bố " + first + "; nay đã có lần công bố " + second},
                {"en", "downloaded at release " + first + "; the current release is " + second}}) {
            SignedIn.with(token).get(draft + "?lang=" + each[0]).then().statusCode(200)
                    .body(containsString(each[1]));
        }
        assertThat(run(xlsx.toString(), "--reason", "Sửa lại")).as("not by who has not seen what came since")
                .startsWith("1 ").contains("Release " + second + " was published since", "--over " + second);
        given().header("Authorization", "Bearer " + token).contentType("application/octet-stream").body(old)
                .queryParam("reason", "Sửa lại")
                .post("/api/publishers/test-outdated/releases").then().statusCode(409).body("release", is(second))
                .body("met.madeOver", is(first)).body("met.total", is(1))
                .body("met.rows[0].name", is("Kế hoạch thử")).body("detail", containsString("over=" + second));
        assertThat(run(xlsx.toString(), "--over", String.valueOf(second))).as("not without a word why").startsWith("1 ")
                .contains("was downloaded at release " + first).contains("a reason for readers");
        // Nothing is said of what is new, or says nothing of where it is from.
        assertThat(run(mini.change("sources.csv", 2, "Kế hoạch sửa", "Kế hoạch mới").write().toString(), "--dry-run"))
                .startsWith("0 ").doesNotContain("Warning");
        try (Workbook workbook = ExportingTest.workbook(ExportingTest.download(mini.publisher + ".xlsx"))) {
            write(row(workbook, "sources", 1).get("title"), "Kế hoạch khác");
            Path edited = folder.resolve("edited.xlsx");
            try (OutputStream out = Files.newOutputStream(edited)) {
                workbook.write(out);
            }
            assertThat(run(edited.toString(), "--dry-run")).startsWith("0 ").contains("1 changed")
                    .doesNotContain("Warning");
        }
    }

    @Test
    void whoHasAWorkbookIsToldOfSheets() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-sheets");
        published(mini, null);
        try (Workbook workbook = ExportingTest.workbook(ExportingTest.download(mini.publisher + ".xlsx"))) {
            write(row(workbook, "funding", 1).get("source"), "test-sheets-none");
            write(row(workbook, "observations", 1).get("value"), "1,700");
            Path edited = folder.resolve("edited.xlsx");
            try (OutputStream out = Files.newOutputStream(edited)) {
                workbook.write(out);
            }
            assertThat(run(edited.toString())).startsWith("1 ")
                    .contains("sheet funding, row 2: column source: found \"test-sheets-none\"; is not in sources;",
                            "sheet observations, row 2: column value: found \"1,700\"; is ambiguous, 1700 or 1.7")
                    .doesNotContain(".csv");
            String token = tokens.create("Lan", new Grant(mini.publisher, Role.PUBLISH, null), Duration.ofDays(1))
                    .secret();
            String page = SignedIn.sending(token).multiPart("file", "a.xlsx", Files.readAllBytes(edited))
                    .post("/publish/test-sheets/drafts").then().statusCode(422).extract().asString();
            assertThat(page).contains("không có trong sources", "có thể là 1700, cũng có thể là 1.7")
                    .doesNotContain("sources.csv");
            given().header("Authorization", "Bearer " + token).contentType("application/octet-stream")
                    .body(Files.readAllBytes(edited))
                    .post("/api/publishers/test-sheets/releases").then().statusCode(422)
                    .body("problems.file", hasItems("funding.csv", "observations.csv"));
        }
        assertThat(run(new MiniDataset(folder, "test-sheets").change("places.csv", 2, "PROVINCE", "PROVINZ").write()
                .toString())).contains("Refused: 1 problem.");
    }

    private static Map<String, Cell> row(Workbook workbook, String sheet, int number) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Row header = workbook.getSheet(sheet).getRow(0);
        Row row = workbook.getSheet(sheet).getRow(number);
        header.forEach(cell -> cells.put(cell.getStringCellValue(),
                row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
        return cells;
    }

    /** Anew: POI leaves the old text standing in a cell that it changes, and other programs show that. */
    private static void write(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    /**
     * Fills the first row of a sheet, as a person would: what is typed keeps the format that the template gave the
     * column.
     */
    private static void fill(Workbook workbook, String sheet, Object... cells) {
        Sheet there = workbook.getSheet(sheet);
        there.createRow(1);
        for (int i = 0; i < cells.length; i += 2) {
            Cell cell = row(workbook, sheet, 1).get(cells[i]);
            cell.setCellStyle(there.getColumnStyle(cell.getColumnIndex()));
            if (cells[i + 1] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (cells[i + 1] instanceof Boolean yes) {
                cell.setCellValue(yes);
            } else if (cells[i + 1] instanceof LocalDate date) {
                cell.setCellValue(date);
            } else {
                cell.setCellValue((String) cells[i + 1]);
            }
        }
    }
}
