package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.running.EmbeddedDatabaseResource;

@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class DownloadingTest extends ExportingSpecification {

    @Test
    void commandsSayWhatThereIsAndOverwriteNothingUnasked() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-export-cli");
        published(mini, null);
        Path zip = folder.resolve("new/folder/out.zip");
        assertThat(command("export", zip.toString())).startsWith("2 ").contains("--publisher").contains("minh-bach, ")
                .contains("vietnamdata");
        assertThat(command("export", zip.toString(), "--publisher", "nobody")).startsWith("2 ")
                .contains("no dataset of nobody").contains("minh-bach");
        assertThat(command("export", zip.toString(), "--publisher", mini.publisher, "--release", "1")).startsWith("2 ")
                .contains("at release 1");
        assertThat(command("export", zip.toString(), "--publisher", mini.publisher, "--release", "99999"))
                .startsWith("2 ").contains("no release 99999");
        assertThat(command("export", zip.toString(), "--publisher", mini.publisher, "--published-by", "14/12/2023"))
                .startsWith("2 ").contains("14/12/2023");
        assertThat(zip).doesNotExist();
        assertThat(command("export", zip.toString(), "--publisher", mini.publisher)).startsWith("0 ");
        byte[] written = Files.readAllBytes(zip);
        assertThat(command("export", zip.toString(), "--publisher", "minh-bach")).startsWith("2 ").contains("--force");
        assertThat(Files.readAllBytes(zip)).isEqualTo(written);
        assertThat(command("export", zip.toString(), "--publisher", "minh-bach", "--release", "2", "--force"))
                .startsWith("0 ");
        assertThat(Files.readAllBytes(zip)).isNotEqualTo(written);
        assertThat(zip.getParent()).isDirectoryContaining(path -> path.equals(zip));
        assertThat(zip.getParent().toFile().list()).as("no drafts are left").hasSize(1);

        assertThat(command("export", zip.getParent().toString(), "--publisher", mini.publisher)).startsWith("2 ")
                .contains("--force");
        assertThat(command("template", folder.resolve("template.csv").toString())).startsWith("2 ").contains(".xlsx");
        assertThat(command("template", folder.resolve("t.xlsx").toString())).startsWith("0 ");
        assertThat(command("template", folder.resolve("t.xlsx").toString())).startsWith("2 ").contains("--force");
        assertThat(command("template", folder.resolve("t.xlsx").toString(), "--force")).startsWith("0 ");
    }

    @Test
    void datasetsAreDownloadedOverHttp() throws IOException {
        given().get("/data/minh-bach.zip?release=2").then().statusCode(200).contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"minh-bach-release-2.zip\"");
        String tag = given().get("/data/minh-bach.xlsx?release=2").then().statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", containsString("minh-bach-release-2.xlsx")).extract().header("ETag");
        given().header("If-None-Match", tag).get("/data/minh-bach.xlsx?release=2").then().statusCode(304);
        given().header("If-None-Match", tag).get("/data/minh-bach.xlsx?release=1").then().statusCode(200);
        // Kept and given again, it is the same file; at an address with a release it never changes.
        for (String address : List.of("/data/minh-bach.xlsx?release=2", "/data/minh-bach.zip?release=2")) {
            Response made = given().get(address);
            Response again = given().get(address);
            assertThat(again.asByteArray()).as(address).isEqualTo(made.asByteArray());
            assertThat(again.header("ETag")).as(address).isEqualTo(made.header("ETag"));
            assertThat(made.header("Cache-Control")).as(address).isEqualTo("public, max-age=31536000, immutable")
                    .isEqualTo(again.header("Cache-Control"));
            assertThat(given().get(address.replace("?release=2", "")).header("Cache-Control")).as(address)
                    .isEqualTo("no-cache");
        }
        given().get("/data/template.xlsx").then().statusCode(200).header("Content-Disposition",
                containsString("template.xlsx"));
        try (Workbook template = ExportingTest.workbook(given().get("/data/template.xlsx").asByteArray())) {
            List<String> listed = new ArrayList<>();
            template.getSheet("_lists").forEach(row -> row.forEach(cell -> listed.add(cell.getStringCellValue())));
            assertThat(listed).as("names for its drop-downs").contains("Quảng Ninh", "Thái Nguyên (thai-nguyen-2025)")
                    .as("refused, as there are two").doesNotContain("Thái Nguyên").as("is no province any more")
                    .doesNotContain("Bắc Kạn");
        }

        Map<String, byte[]> files = unzipped(download("minh-bach.zip?release=2"));
        assertThat(files.keySet())
                .containsExactlyElementsOf(Stream.concat(DatasetFormat.TABLES.stream().map(TableFormat::file),
                        Stream.of("datapackage.json")).toList());
        assertThat(new String(files.get("places.csv"), StandardCharsets.UTF_8)).as("Excel reads UTF-8 behind a mark")
                .startsWith("\ufeffcode,");
        assertThat(csv(files.get("places.csv"))).hasSize(90).anySatisfy(row -> assertThat(row).contains("Bắc Kạn"));

        for (String missing : List.of("nobody.zip", "nobody.xlsx", "vietnamdata.zip?release=1",
                "minh-bach.zip?release=99999", "minh-bach.zip?release=x")) {
            given().accept(ContentType.ANY).get("/data/" + missing).then().statusCode(404)
                    .contentType("application/problem+json")
                    .body("status", equalTo(404));
        }
        given().get("/data/minh-bach.zip?publishedBy=mai").then().statusCode(400).body("detail", containsString("mai"));
        given().header("Accept-Language", "vi").accept(ContentType.HTML).get("/data?release=2").then().statusCode(200)
                .body(containsString("/data/minh-bach.xlsx?release=2"))
                .body(containsString("/data/vietnamdata.zip?release=2"))
                .body(containsString("/data/template.xlsx")).body(containsString("Nguyên văn câu chữ trong nguồn"));
    }
}
