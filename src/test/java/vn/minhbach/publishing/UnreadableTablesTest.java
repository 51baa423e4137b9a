package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.minhbach.dataset.OldEncodings;
import vn.minhbach.dataset.owntable.MadeReport;
import vn.minhbach.desk.SignedIn;
import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** A table that cannot be read is refused with why, by the page, the API and the command alike. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class UnreadableTablesTest extends PublishingSpecification {

    private static final String PUBLISHER = "test-unreadable";

    @Inject
    Tokens tokens;

    private String secret;

    private String token() {
        secret = secret == null
                ? tokens.create("Lan", new Grant(PUBLISHER, Role.PUBLISH, null), Duration.ofDays(1)).secret() : secret;
        return secret;
    }

    private ValidatableResponse page(String name, byte[] file) {
        return SignedIn.sending(token()).multiPart("file", name, file).post("/publish/" + PUBLISHER + "/drafts").then();
    }

    /** All three say the same of it. */
    private void refused(String name, byte[] file, String code, String... said) throws IOException {
        ValidatableResponse page = page(name, file).statusCode(422);
        ValidatableResponse answer = given().header("Authorization", "Bearer " + token())
                .header("Accept-Language", "en").contentType("application/octet-stream").body(file)
                .post("/api/publishers/" + PUBLISHER + "/releases?dryRun=true").then().statusCode(422)
                .body("problems", hasSize(1)).body("problems[0].code", is(code));
        String command = run(Files.write(folder.resolve(name), file).toString(), "--publisher", PUBLISHER, "--dry-run");
        assertThat(command).startsWith("1 ");
        for (String each : said) {
            page.body(containsString(each));
            answer.body("problems[0].text", containsString(each));
            assertThat(command).contains(each);
        }
    }

    @Test
    void aTableInAnOldEncodingIsToldWithWhatItsHeaderSays() throws IOException {
        MadeReport report = new MadeReport().row("BiÓu sè 2")
                .row("STT", "Tªn dù ¸n", "KÕ ho¹ch vèn n¨m 2024", "Gi¶i ng©n", "TiÕn ®é")
                .row(1, "Trung t©m d÷ liÖu", 2, 1, "§ang thùc hiÖn");
        refused("tcvn3.xlsx", report.bytes(folder), "letters-tcvn3", "TCVN3",
                "Tên dự án, Kế hoạch vốn năm 2024, Giải ngân, Tiến độ");
        refused("viscii.csv",
                OldEncodings.inViscii("STT;Tên dự án;Kế hoạch vốn (tỷ đồng);Giải ngân\n1;Kho dữ liệu;2;1\n")
                        .getBytes(StandardCharsets.UTF_8),
                "letters-viscii", "VISCII", "Tên dự án, Kế hoạch vốn (tỷ đồng), Giải ngân");
        byte[] dataset = new MiniDataset(folder, PUBLISHER)
                .change("agencies.csv", 1, "code,name,place", "M·,Tªn,§Þa bµn").zip();
        refused("dataset.zip", dataset, "letters-tcvn3", "TCVN3", "Mã, Tên, Địa bàn");
        byte[] files = new MiniDataset(folder, PUBLISHER).add(OldEncodings.inTcvn3("Dự án") + ".csv", "Mã,Tên")
                .add(OldEncodings.inTcvn3("Giải ngân") + ".csv", "Mã,Tên").zip();
        refused("files.zip", files, "letters-tcvn3", "TCVN3", "Dự án.csv, Giải ngân.csv");
    }

    @Test
    void aTableThatIsTooLargeIsToldWhatToDo() throws IOException {
        byte[] large = ods(
                "<table:table table:name=\"Biểu 1\">"
                        + ("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>"
                                + "x".repeat(4_000) + "</text:p></table:table-cell></table:table-row>").repeat(8_500)
                        + "</table:table>");
        refused("large.ods", large, "own-table-too-large", "32 MiB", "XLSX", "CSV");
        byte[] hostile = ods(
                "<table:table table:name=\"Biểu 1\"><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"100\" office:value-type=\"string\"><text:p>a</text:p>"
                        + "</table:table-cell></table:table-row></table:table>");
        refused("hostile.ods", hostile, "too-many-cells", "CSV");
    }

    @Test
    void cellsThatAreRepeatedAreToldOnThePage() throws IOException {
        StringBuilder sheets = new StringBuilder("<table:table table:name=\"Biểu 1\"><table:table-row>"
                + cell("Tên dự án") + cell("Giải ngân") + cell("Tiến độ") + "</table:table-row></table:table>");
        for (int i = 2; i < 7; i++) {
            sheets.append(
                    "<table:table table:name=\"Biểu " + i + "\"><table:table-row table:number-rows-repeated=\"3000\">"
                            + cell("a").replace("<table:table-cell",
                                    "<table:table-cell table:number-columns-repeated=\"100\"")
                            + "</table:table-row></table:table>");
        }
        String address = page("repeated.ods", ods(sheets.toString())).statusCode(303).extract().header("Location");
        SignedIn.with(token()).get(address).then().statusCode(200).body(containsString("hơn một triệu ô"));
    }

    private static String cell(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static byte[] ods(String sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(
                    ("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                            + sheets + "</office:spreadsheet></office:body></office:document-content>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void aLetterIsNoTableAndAStrangeTableIsOne() throws IOException {
        String letter = "Kính gửi: Sở Kế hoạch, Sở Tài chính, Sở Nội vụ,\nThực hiện Công văn 12, Công văn 13, Sở báo cáo như sau,\ncác dự án đúng tiến độ, đủ vốn.\n";
        refused("letter.txt", letter.getBytes(StandardCharsets.UTF_8), "no-dataset");
        String strange = "THEO DÕI;;;\nMục;Đầu việc;Cấp vốn;Đã chi ra\n1;Nhà văn hóa;67,000,000;8,000,000\n2;Trạm bơm;4,000,000;500,000\n";
        String address = page("strange.csv", strange.getBytes(StandardCharsets.UTF_8)).statusCode(303).extract()
                .header("Location");
        SignedIn.with(token()).get(address).then().statusCode(200)
                .body(containsString("Mục | Đầu việc | Cấp vốn | Đã chi ra")).body(not(containsString("no-dataset")));
    }
}
