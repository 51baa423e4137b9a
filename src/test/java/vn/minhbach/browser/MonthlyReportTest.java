package vn.minhbach.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.publishing.ReportSheets;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** A department from nothing to its third month: what it costs in cells that are typed. */
@QuarkusTest
@Tag("journeys")
@WithTestResource(EmbeddedDatabaseResource.class)
class MonthlyReportTest {

    private static final String PUBLISHER = "test-monthly";
    private static final String SHEET = "Báo cáo tháng";
    private static final int PROJECTS = 30;
    private static final String NAME = "Tên dự án, nhiệm vụ";

    @TempDir
    Path folder;

    @TestHTTPResource("/")
    URL portal;

    @Inject
    Tokens tokens;

    private Browser browser;

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void fromNothingToTheThirdMonthInTenMinutesEach() throws IOException {
        browser = Browser.open(360, 740, "vi");
        browser.go(URI.create(portal.toString()).resolve("/publish").toString());
        browser.find(By.id("token")).sendKeys(
                tokens.create("Nguyễn Thị Hoa", new Grant(PUBLISHER, Role.PUBLISH, null), Duration.ofDays(1)).secret());
        browser.press(By.cssSelector("main form.sheet button"));

        try (ReportSheets template = new ReportSheets(
                given().get("/data/template.xlsx").then().statusCode(200).extract().asByteArray())) {
            fill(template, "dataset", "publisher", PUBLISHER, "title", "Chuyển đổi số", "licence", "CC-BY-4.0",
                    "contact", "Sở Khoa học và Công nghệ");
            fill(template, "sources", "code", "test-monthly-kh", "kind", "PLAN", "title",
                    "Kế hoạch chuyển đổi số năm 2024");
            fill(template, "projects", "code", "test-monthly-1", "name", "Dự án thứ 1", "kind", "PROJECT", "field",
                    "DATA", "place", "bac-kan", "source", "test-monthly-kh");
            fill(template, "funding", "project", "test-monthly-1", "measure", "ALLOCATED", "amount", 2_000_000_000L,
                    "source", "test-monthly-kh", "as_of", "2024");
            assertThat(template.typed()).as("what the template says is enough").isEqualTo(18);
            publish("thang-1.xlsx", template.bytes());
        }
        try (ReportSheets sheets = month("2024-02", "2/BC-SKHCN")) {
            for (int i = 2; i <= PROJECTS; i++) {
                sheets.cell(SHEET, null, NAME, "Dự án thứ " + i).cell(SHEET, "Dự án thứ " + i, "Kế hoạch vốn năm",
                        1000 + i);
            }
            figures(sheets, 100);
            publish("thang-2.xlsx", sheets.bytes());
        }
        try (ReportSheets sheets = month("2024-03", "3/BC-SKHCN")) {
            figures(sheets, 250);
            sheets.cell(SHEET, "Dự án thứ 7", "Tình trạng", "hoàn thành");
            assertThat(sheets.typed()).as("cells that a month of %d projects costs", PROJECTS).isLessThanOrEqualTo(75);
            publish("thang-3.xlsx", sheets.bytes());
        }
        browser.go(URI.create(portal.toString()).resolve("/projects/du-an-thu-7").toString());
        assertThat(text()).contains("Dự án thứ 7").contains("257 triệu đồng").contains("25%");
    }

    private static void fill(ReportSheets template, String sheet, Object... cells) {
        for (int i = 0; i < cells.length; i += 2) {
            template.first(sheet, (String) cells[i], cells[i + 1]);
        }
    }

    /** The sheet that the department's page offers, with its period and its document. */
    private ReportSheets month(String period, String number) throws IOException {
        browser.go(URI.create(portal.toString()).resolve("/publish/" + PUBLISHER).toString());
        String address = browser.find(By.cssSelector("a.button[href*='report.xlsx']")).getDomAttribute("href");
        return new ReportSheets(given().get(address).then().statusCode(200).extract().asByteArray())
                .head("Kỳ báo cáo", period).head("Số văn bản", number);
    }

    private static void figures(ReportSheets sheets, int disbursed) {
        for (int i = 1; i <= PROJECTS; i++) {
            sheets.cell(SHEET, "Dự án thứ " + i, "Giải ngân lũy kế kỳ này", disbursed + i).cell(SHEET, "Dự án thứ " + i,
                    "Tiến độ kỳ này", disbursed / 10);
        }
    }

    private void publish(String name, byte[] workbook) throws IOException {
        browser.go(URI.create(portal.toString()).resolve("/publish/" + PUBLISHER).toString());
        browser.find(By.id("file")).sendKeys(Files.write(folder.resolve(name), workbook).toString());
        browser.press(By.cssSelector("form.sheet button"));
        assertThat(text()).contains("Những gì sẽ thay đổi");
        assertThat(browser.width()).isLessThanOrEqualTo(360);
        browser.press(By.cssSelector("#decide form.sheet button"));
        assertThat(text()).contains("Đã công bố");
    }

    private String text() {
        return browser.text(By.tagName("main"));
    }
}
