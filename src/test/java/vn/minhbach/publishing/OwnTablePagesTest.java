package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
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
 * An officer uploads a report in their department's own form, says once what its columns are, and next month nothing.
 */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class OwnTablePagesTest extends PublishingSpecification {

    private static final Pattern FIELD = Pattern
            .compile("<(?:select|input) id=\"[^\"]*\" name=\"([^\"]*)\"(?: value=\"([^\"]*)\")?.*");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    @Inject
    Tokens tokens;

    private String token(String publisher, String name) {
        return tokens.create(name, new Grant(publisher, Role.PUBLISH, null), Duration.ofDays(1)).secret();
    }

    private String upload(String token, String publisher, MadeReport report) throws IOException {
        return SignedIn.sending(token).multiPart("file", "thang.xlsx", report.bytes(folder))
                .post("/publish/" + publisher + "/drafts").then().statusCode(303).extract().header("Location");
    }

    private static String page(String token, String address) {
        return SignedIn.with(token).get(address).then().statusCode(200).extract().asString();
    }

    /** What a browser would send of the form as it stands. */
    private static Map<String, String> form(String page) {
        Map<String, String> fields = new TreeMap<>();
        for (String part : page.split("(?=<select id=|<input id=)")) {
            Matcher field = FIELD.matcher(part.replace("\n", ""));
            if (field.matches()) {
                Matcher chosen = CHOSEN.matcher(part);
                fields.put(field.group(1), part.startsWith("<select") ? chosen.find() ? chosen.group(1) : ""
                        : field.group(2) == null ? "" : field.group(2));
            }
        }
        return fields;
    }

    private static ValidatableResponse send(String token, String address, Map<String, String> form, String button) {
        return SignedIn.sending(token).contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(form)
                .formParam("do", button).post(address).then();
    }

    private String standing(String table, String columns, String of) {
        return text("select string_agg(concat_ws(' ', " + columns + "), '|' order by id) from " + table
                + " where publisher = ? and withdrawn_in is null", of);
    }

    @Test
    void aTableIsReadOnceByItsOfficerAndThenByItself() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-own")
                .change("agencies.csv", 2, "Sở Thử", "Sở Thông tin và Truyền thông")
                .change("projects.csv", 2, "Dự án một", "Dự án 1");
        published(mini, null);
        String lan = token("test-own", "Lan");
        String address = upload(lan, "test-own", MadeReport.april(3));
        assertThat(address).matches("/publish/test-own/tables/[0-9a-f-]{36}");
        String page = page(lan, address);
        assertThat(page).contains("Tổng mức đầu tư (tỷ đồng)", "Đã nhận ra 1 dự án", "Cần xem 2 dự án",
                "Không đọc 1 dòng", "BIỂU TỔNG HỢP TIẾN ĐỘ CÁC DỰ ÁN CHUYỂN ĐỔI SỐ THÁNG 4/2024");
        Map<String, String> form = form(page);
        assertThat(form).containsEntry("as:tong muc dau tu ty dong", "TOTAL_INVESTMENT")
                .containsEntry("unit:tong muc dau tu ty dong", "BILLION").containsEntry("as:ty le", "RATE")
                .containsEntry("period", "2024-04").containsEntry("year", "2024").containsEntry("row:5", "test-own-p1")
                .containsEntry("row:6", "NEW")
                .containsEntry("state:dang thuc hien", "STATUS.IN_PROGRESS")
                .containsEntry("owner:so tttt", "test-own-a1").containsEntry("field", "")
                .containsEntry("place", "bac-kan");
        send(lan, address, form, "go").statusCode(422).body(containsString("cần cho biết"));
        assertThat(page(lan, "/publish/test-own")).contains("thang.xlsx", address);

        form.put("place", "test-own-old");
        form.put("field", "DATA");
        form.put("row:7", "LEAVE");
        send(lan, address, form, "look").statusCode(200).body(containsString("Mọi điều cần thiết đã rõ"));
        assertThat(form(page(lan, address))).as("kept in the database").containsEntry("row:7", "LEAVE")
                .containsEntry("field", "DATA");
        String draft = send(lan, address, form, "go").statusCode(303).extract().header("Location");
        assertThat(draft).matches("/publish/test-own/drafts/[0-9a-f-]{36}");
        String difference = page(lan, draft);
        assertThat(difference).contains("3,1 tỷ đồng", "được đọc như bạn đã chọn", address);
        String seen = difference.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        SignedIn.sending(lan).formParam("seen", seen).post(draft + "/release").then().statusCode(303);
        assertThat(standing("funding", "project, measure, fiscal_year, amount, percent, as_of, quote", "test-own"))
                .contains("test-own-p1 DISBURSED 2024 3100000000 2024-04",
                        "test-own-p1 ALLOCATED 2024 6200000000 2024-04",
                        "test-own-p1 DISBURSEMENT_RATE 2024 50 2024-04", "du-an-2 TOTAL_INVESTMENT 12500000000 2024-04")
                .doesNotContain("du-an-3");
        assertThat(standing("projects", "code, name, place, owner, field", "test-own"))
                .contains("du-an-2 Dự án 2 test-own-old test-own-a1 DATA");
        assertThat(standing("progress", "project, status, as_of", "test-own")).contains("du-an-2 IN_PROGRESS 2024-04");
        assertThat(standing("sources", "title", "test-own"))
                .contains("BIỂU TỔNG HỢP TIẾN ĐỘ CÁC DỰ ÁN CHUYỂN ĐỔI SỐ THÁNG 4/2024");

        // Next month nobody is asked; what it is read as is looked at as ever, and can be changed.
        String next = upload(lan, "test-own", MadeReport.april(3, "THÁNG 5/2024", "4 tỷ"));
        assertThat(next).matches("/publish/test-own/drafts/[0-9a-f-]{36}");
        assertThat(page(lan, next))
                .contains("được đọc như lần trước", "Xem lại cách đọc", "4 tỷ đồng", "dòng 7", "“Dự án 3”",
                        "đã chọn không đọc dòng này", "“Tổng cộng”", "không phải dự án, không đọc")
                .doesNotContain("du-an-3");
        assertThat(text(
                "select string_agg(concat_ws(' ', a.subject, o.detail), '|' order by a.id) from attempts a join attempt_outcomes o on o.attempt = a.id where a.publisher = ? and a.action in ('READ_TABLE', 'DRAFT')",
                "test-own")).containsPattern("thang.xlsx mapping \\d+ made or confirmed")
                .containsPattern("thang.xlsx \\(mapping \\d+\\).*thang.xlsx mapping \\d+ used");
        String other = page(lan,
                page(lan, next).replaceAll("(?s).*href=\"(/publish/test-own/tables/[^\"]*)\".*", "$1"));
        assertThat(form(other)).containsEntry("period", "2024-05").containsEntry("row:7", "LEAVE")
                .containsEntry("row:6", "du-an-2");

        // The API asks nothing: it takes what is certain, and says where the rest can be read.
        given().header("Authorization", "Bearer " + lan).contentType("application/octet-stream")
                .body(MadeReport.april(3, "THÁNG 6/2024", "5 tỷ").bytes(folder))
                .post("/api/publishers/test-own/releases?dryRun=true").then().statusCode(200)
                .body("outcome", is("COMPARED")).body("added", is(3))
                .body("read.notes.find { it.code == 'note.row-left' }.found", is("Dự án 3"))
                .body("read.notes.find { it.code == 'note.no-project' }.found", is("Tổng cộng"));
        given().header("Authorization", "Bearer " + lan).contentType("application/octet-stream")
                .body(MadeReport.april(4, "THÁNG 6/2024", "5 tỷ").bytes(folder))
                .post("/api/publishers/test-own/releases").then().statusCode(422)
                .body("problems[0].code", is("own-table"))
                .body("problems[0].message", containsString("/publish/test-own"));
    }

    /** The words of its header are nobody's but its department's. */
    @Test
    void anOfficerShowsWhereTheTableBeginsAndIsNotAskedAgain() throws IOException {
        published(new MiniDataset(folder, "test-own-strange"), null);
        String lan = token("test-own-strange", "Lan");
        String address = upload(lan, "test-own-strange", strange("THÁNG 4/2024", 6));
        String page = page(lan, address);
        assertThat(page).contains("Không tìm thấy bảng", "Dòng nào là tiêu đề của bảng?",
                "dòng 2: Mục | Đầu việc | Cấp vốn | Đã chi ra", address + "/report.xlsx");
        Map<String, String> form = form(send(lan, address, Map.of("header", "2:Sheet1"), "look").statusCode(200)
                .body(containsString("Hãy chọn cột nào là tên dự án")).extract().asString());
        assertThat(form).containsEntry("header", "2:Sheet1").containsEntry("as:dau viec", "LEFT_OUT")
                .containsEntry("period", "2024-04");
        form.putAll(Map.of("as:dau viec", "NAME", "as:cap von", "ALLOCATED", "as:da chi ra", "DISBURSED"));
        form = form(send(lan, address, form, "look").statusCode(200).extract().asString());
        form.putAll(Map.of("unit:cap von", "BILLION", "unit:da chi ra", "BILLION", "field", "DATA", "place",
                "test-own-strange-old", "row:3", "test-own-strange-p1"));
        Map<String, String> elsewhere = new TreeMap<>(form);
        elsewhere.putAll(
                Map.of("begin", "2:Sheet1", "header", "1:Sheet1", "row:4", "test-own-strange-p1", "period", "2020"));
        assertThat(form(send(lan, address, elsewhere, "look").statusCode(200).extract().asString()))
                .as("said of another table").doesNotContainEntry("period", "2020")
                .doesNotContainEntry("row:4", "test-own-strange-p1");
        String draft = send(lan, address, form, "go").statusCode(303).extract().header("Location");
        String seen = page(lan, draft).replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        SignedIn.sending(lan).formParam("seen", seen).post(draft + "/release").then().statusCode(303);
        assertThat(standing("funding", "project, measure, amount, as_of", "test-own-strange"))
                .contains("test-own-strange-p1 DISBURSED 6000000000 2024-04", "tram-bom ALLOCATED 4000000000 2024-04");

        String next = upload(lan, "test-own-strange", strange("THÁNG 5/2024", 7));
        assertThat(next).matches("/publish/test-own-strange/drafts/[0-9a-f-]{36}");
        assertThat(page(lan, next)).contains("được đọc như lần trước");
        // And the next as a program keeps it that is no Excel.
        String csv = "THEO DÕI CÔNG TRÌNH THÁNG 6/2024;;;\nMục;Đầu việc;Cấp vốn;Đã chi ra\n1;Nhà văn hóa;12,5;8\n2;Trạm bơm;4;1,5\n";
        given().header("Authorization", "Bearer " + lan).contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/publishers/test-own-strange/releases?dryRun=true").then().statusCode(200)
                .body("outcome", is("COMPARED")).body("added", greaterThan(2));
    }

    private static MadeReport strange(String month, int spent) {
        return new MadeReport().row("THEO DÕI CÔNG TRÌNH " + month).row("Mục", "Đầu việc", "Cấp vốn", "Đã chi ra")
                .row(1, "Nhà văn hóa", 12.5, spent).row(2, "Trạm bơm", 4, 1.5);
    }

    /** Who would rather go on in the portal's own sheet finds there what was understood, and types the rest. */
    @Test
    void theReportSheetIsFilledWithWhatWasUnderstood() throws IOException {
        published(new MiniDataset(folder, "test-own-sheet").change("projects.csv", 2, "Dự án một", "Dự án 1"), null);
        String lan = token("test-own-sheet", "Lan");
        String address = upload(lan, "test-own-sheet", MadeReport.april(3));
        byte[] sheet = SignedIn.with(lan).accept("*/*").get(address + "/report.xlsx").then().statusCode(200)
                .header("Content-Disposition", containsString("test-own-sheet")).header("Cache-Control", "no-store")
                .extract().asByteArray();
        Map<String, String> filled = cells(sheet);
        assertThat(filled).containsEntry("Kỳ báo cáo", "2024-04")
                .containsEntry("Tên văn bản", "BIỂU TỔNG HỢP TIẾN ĐỘ CÁC DỰ ÁN CHUYỂN ĐỔI SỐ THÁNG 4/2024")
                .containsEntry("test-own-sheet-p1 Dự án 1", "3100.0");
        SignedIn.with(token("test-own-sheet", "Minh")).accept("*/*").get(address + "/report.xlsx").then()
                .statusCode(404);
        String nobody = upload(token("test-own-none", "Lan"), "test-own-none", MadeReport.april(1));
        SignedIn.with(token("test-own-none", "Lan")).get(nobody).then().statusCode(200)
                .body(not(containsString("report.xlsx")));
        SignedIn.with(token("test-own-none", "Lan")).accept("*/*").get(nobody + "/report.xlsx").then().statusCode(404);

        // It can be handed in as it is: what is in question is left to its officer, what is read is what the table said.
        given().header("Authorization", "Bearer " + lan).contentType("application/octet-stream").body(sheet)
                .post("/api/publishers/test-own-sheet/releases?dryRun=true").then().statusCode(200)
                .body("outcome", is("COMPARED"));
    }

    /** What stands beside each label of the head, and of each project what it has disbursed. */
    private static Map<String, String> cells(byte[] sheet) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            int disbursed = 0;
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    String text = cell.toString();
                    Cell next = row.getCell(cell.getColumnIndex() + 1);
                    cells.putIfAbsent(text.replace(" *", ""), next == null ? "" : next.toString());
                    disbursed = disbursed == 0 && text.startsWith("Giải ngân lũy kế kỳ này") ? cell.getColumnIndex()
                            : disbursed;
                }
                if (disbursed > 0 && row.getCell(0) != null && row.getCell(disbursed) != null) {
                    cells.put(row.getCell(0) + " " + row.getCell(1), row.getCell(disbursed).toString());
                }
            }
        }
        return cells;
    }

    @Test
    void nobodyElseSeesItAndWhatIsWrittenInItIsOnlyShown() throws IOException {
        published(new MiniDataset(folder, "test-own-hostile"), null);
        String lan = token("test-own-hostile", "Lan");
        MadeReport report = new MadeReport().row("<script>alert(1)</script>")
                .row("STT", "Tên dự án", "Kế hoạch vốn <img src=x>", "Giải ngân", "Tiến độ")
                .row(1, "<b>Dự án</b>", "=1+1", "1.234", "\"><script>x</script>");
        String address = upload(lan, "test-own-hostile", report);
        String page = page(lan, address);
        assertThat(page).contains("&lt;b&gt;Dự án&lt;/b&gt;").doesNotContain("<script", "<img src=x");
        SignedIn.with(token("test-own-hostile", "Minh")).get(address).then().statusCode(404);
        SignedIn.sending(token("test-own-hostile", "Minh")).formParam("do", "discard").post(address).then()
                .statusCode(404);
        SignedIn.with(token("test-own", "Lan")).get(address).then().statusCode(403);
        send(lan, address,
                Map.of("as:stt", "NONSENSE", "unit:giai ngan", "'; drop table own_tables; --", "row:4", "nobody",
                        "period", "<script>", "take:99999", "1"),
                "look")
                .statusCode(200).body(not(containsString("<script")));
        send(lan, address, Map.of(), "discard").statusCode(303);
        SignedIn.with(lan).get(address).then().statusCode(404);

        String nothing = upload(lan, "test-own-hostile", new MadeReport().row("Kính gửi").row("Tên", "Tuổi"));
        assertThat(page(lan, nothing)).contains("Không tìm thấy bảng", "Kính gửi", "Tuổi");
        assertThat(SignedIn.with(lan).get(nothing + "?lang=en").then().extract().asString())
                .contains("No table was found");
        Object[] wide = new Object[700];
        Arrays.fill(wide, "Giải ngân");
        wide[0] = "Tên dự án";
        assertThat(page(lan, upload(lan, "test-own-hostile", new MadeReport().row(wide).row("A", 1))))
                .contains("Cột CV").doesNotContain("Cột CW");
        assertThat(number("select count(*) from own_tables where publisher = 'test-own-hostile'")).isEqualTo(2);
    }
}
