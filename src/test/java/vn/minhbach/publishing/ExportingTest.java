package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What goes out comes back in as the same, in every form, at every release, whatever the text. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class ExportingTest extends PublishingSpecification {

    private static final String LIVE = "=+-@\t\r";

    /** Every kind of text and number that a spreadsheet or a file would change if it were let. */
    static MiniDataset hostile(Path folder, String publisher) {
        return new MiniDataset(folder, publisher)
                .change("dataset.csv", 2, "Dữ liệu thử", "+84 Dữ liệu thử")
                .add("sources.csv", "X-s3,NEWS,2023-11,\"=HYPERLINK(\"\"http://example.vn\"\",\"\"x\"\")\",1899-12-31,,X-s1;X-s2,\"- dòng một\n- dòng \"\"hai\"\"; ba, bốn\"")
                .add("sources.csv", "X-s4,NEWS,01,@SUM(1),1900-02-28,,,'''-1")
                .add("sources.csv", "X-s5,NEWS,1/2,\"'=1\",1900-03-01,,," + Normalizer.normalize("Đặng Thị Hoà", Normalizer.Form.NFD))
                .add("sources.csv", "X-s6,NEWS,TRUE,'trích' _x0041_ a < b & c \uD83C\uDDFB\uD83C\uDDF3,2999-12-31,,,_x005F_x0041_\tx")
                .add("places.csv", "X-a,COMMUNE,-a,,,,,,\"=A1;-x; @y ;z\"")
                .add("indicators.csv", "X-i2,=cmd|' /C calc'!A0,DATA,=1+1,9,HIGHER")
                .add("observations.csv", "X-i2,X-old,,12345678901234567890.123456789,,X-s3,2023-11")
                .add("observations.csv", "X-i2,X-old,,-0.50,,X-s3,2023-12")
                .add("observations.csv", "X-i2,X-old,,515279195700,,X-s3,2023-12-14")
                .add("observations.csv", "X-i2,X-old,,1000000000000000,,X-s3,2023-H1")
                .add("observations.csv", "X-i2,X-old,,0.000000001,,X-s3,2023-Q1")
                .add("observations.csv", "X-i2,X-old,,,-5%,X-s3,2023-Q2")
                .add("funding.csv", "X-p1,,ALLOCATED,ODA,2023,999999999999999999,,,X-s3,+1,PLANNED,,2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".zip", ".xlsx"})
    void whatIsExportedPublishesAgainAsNoChange(String form) {
        MiniDataset mini = hostile(folder, "test-export-" + (form.isEmpty() ? "folder" : form.substring(1)));
        int release = published(mini, null).release();
        Path path = folder.resolve("exported" + form);
        assertThat(command("export", path.toString(), "--publisher", mini.publisher)).startsWith("0 Written");
        assertThat(run(path.toString(), "--dry-run")).startsWith("0 Unchanged: release " + release + " stands");
        assertThat(run(path.toString())).startsWith("0 Unchanged: release " + release + " stands");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".zip", ".xlsx"})
    void theBundledDatasetsComeBackAsTheyAre(String form) {
        for (String publisher : List.of("minh-bach", "vietnamdata")) {
            Path path = folder.resolve(publisher + form);
            assertThat(command("export", path.toString(), "--publisher", publisher, "--release", "2")).startsWith("0 Written");
            assertThat(run(path.toString())).startsWith("0 Unchanged: release " + (publisher.equals("minh-bach") ? 1 : 2));
        }
    }

    @Test
    void whatADatasetRefersToInOthersComesAlongAndIsNotPublishedAgain() throws IOException {
        Map<String, byte[]> files = unzipped(download("vietnamdata.zip?release=2"));
        List<String> places = csv(files.get("of-others-places.csv")).stream().map(row -> row.get(0)).toList();
        int place = csv(files.get("observations.csv")).get(0).indexOf("place");
        assertThat(places).as("with what they became, and where they lie").contains("ha-tay", "hue-2025", "viet-nam")
                .containsAll(csv(files.get("observations.csv")).stream().skip(1).map(row -> row.get(place)).toList());
        JsonPath descriptor = JsonPath.from(new String(files.get("datapackage.json"), StandardCharsets.UTF_8));
        assertThat(descriptor.getList("resources.path")).hasSize(DatasetFormat.TABLES.size() + 1).contains("of-others-places.csv");
        assertThat(descriptor.getString("resources.find {it.name == 'observations'}.schema.foreignKeys.find {it.fields == ['place']}.reference.resource"))
                .isEqualTo("of-others-places");
        assertThat(descriptor.getString("resources.find {it.name == 'observations'}.schema.foreignKeys.find {it.fields == ['indicator']}.reference.resource"))
                .isEqualTo("indicators");
        assertThat(unzipped(download("minh-bach.zip?release=2")).keySet()).as("it refers to nothing of others").noneMatch(name -> name.startsWith("of-others-"));
    }

    @Test
    void noCellThatIsWrittenIsALiveFormula() throws IOException {
        MiniDataset mini = hostile(folder, "test-export-live");
        published(mini, null);
        int texts = 0;
        for (Map.Entry<String, byte[]> file : unzipped(download(mini.publisher + ".zip")).entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                for (List<String> row : csv(file.getValue())) {
                    for (String cell : row) {
                        assertThat(isLive(cell) && !cell.matches("-\\d+(\\.\\d+)?")).as("%s: %s", file.getKey(), cell).isFalse();
                        texts += cell.startsWith("'") ? 1 : 0;
                    }
                }
            }
        }
        assertThat(texts).as("cells that needed a guard").isGreaterThan(9);
        try (Workbook workbook = workbook(download(mini.publisher + ".xlsx"))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).as(sheet.getSheetName() + cell.getAddress()).isNotEqualTo(CellType.FORMULA);
                        assertThat(cell.getCellType() == CellType.STRING && isLive(cell.getStringCellValue()))
                                .as(sheet.getSheetName() + cell.getAddress()).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void anEarlierReleaseIsExportedAsItStood() throws IOException {
        MiniDataset mini = hostile(folder, "test-export-past");
        int first = published(mini, null).release();
        String release = String.valueOf(first);
        assertThat(command("export", folder.resolve("then").toString(), "--publisher", mini.publisher)).startsWith("0 ");
        mini.change("funding.csv", 2, "67000000000", "68000000000").remove("obstacles.csv", 2)
                .change("dataset.csv", 2, "+84 Dữ liệu thử", "Tên mới");
        int second = published(mini, "Đính chính").release();

        assertThat(command("export", folder.resolve("again").toString(), "--publisher", mini.publisher, "--release", release)).startsWith("0 ");
        assertThat(files(folder.resolve("again"))).containsAllEntriesOf(files(folder.resolve("then"))).hasSize(DatasetFormat.TABLES.size() + 1);
        assertThat(files(folder.resolve("again")).get("datapackage.json")).contains("+84 Dữ liệu thử").contains("\"version\" : \"" + first + '"');
        assertThat(unzipped(download(mini.publisher + ".zip?release=" + release)).get("funding.csv"))
                .isEqualTo(Files.readAllBytes(folder.resolve("then/funding.csv")));
        assertThat(download(mini.publisher + ".zip?release=" + release)).as("the same bytes at any time")
                .isEqualTo(download(mini.publisher + ".zip?release=" + release));

        Path now = folder.resolve("now");
        assertThat(command("export", now.toString(), "--publisher", mini.publisher)).startsWith("0 ");
        assertThat(run(now.toString())).startsWith("0 Unchanged: release " + second);
    }

    @Test
    void publishedByLeavesOutWhatSourcesHadNotSaidYet() throws IOException {
        MiniDataset mini = hostile(folder, "test-export-by");
        published(mini, null);
        Map<String, byte[]> files = unzipped(download(mini.publisher + ".zip?publishedBy=2023-01-05"));
        assertThat(csv(files.get("sources.csv"))).as("one is of that year, three are older, two are later or not dated").hasSize(5);
        assertThat(csv(files.get("programmes.csv"))).as("their source was issued that day").hasSize(3);
        assertThat(csv(files.get("progress.csv"))).as("their source is not dated").hasSize(1);
        assertThat(csv(files.get("observations.csv"))).as("their source is of 1899").hasSize(7);
        assertThat(csv(unzipped(download(mini.publisher + ".zip?publishedBy=2023-01-04")).get("programmes.csv"))).hasSize(1);
        Path workbook = folder.resolve("by.xlsx");
        assertThat(command("export", workbook.toString(), "--publisher", mini.publisher, "--published-by", "2023-01-04")).startsWith("0 ");
        try (Workbook read = WorkbookFactory.create(workbook.toFile(), null, true)) {
            assertThat(read.getSheet("programmes").getLastRowNum()).isZero();
            assertThat(read.getSheet("huong-dan").getRow(2).getCell(1).getStringCellValue()).contains("2023-01-04");
        }
    }

    @Test
    void commandsSayWhatThereIsAndOverwriteNothingUnasked() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-export-cli");
        published(mini, null);
        Path zip = folder.resolve("new/folder/out.zip");
        assertThat(command("export", zip.toString())).startsWith("2 ").contains("--publisher").contains("minh-bach, ").contains("vietnamdata");
        assertThat(command("export", zip.toString(), "--publisher", "nobody")).startsWith("2 ").contains("no dataset of nobody").contains("minh-bach");
        assertThat(command("export", zip.toString(), "--publisher", mini.publisher, "--release", "1")).startsWith("2 ").contains("at release 1");
        assertThat(command("export", zip.toString(), "--publisher", mini.publisher, "--release", "99999")).startsWith("2 ").contains("no release 99999");
        assertThat(command("export", zip.toString(), "--publisher", mini.publisher, "--published-by", "14/12/2023")).startsWith("2 ").contains("14/12/2023");
        assertThat(zip).doesNotExist();
        assertThat(command("export", zip.toString(), "--publisher", mini.publisher)).startsWith("0 ");
        byte[] written = Files.readAllBytes(zip);
        assertThat(command("export", zip.toString(), "--publisher", "minh-bach")).startsWith("2 ").contains("--force");
        assertThat(Files.readAllBytes(zip)).isEqualTo(written);
        assertThat(command("export", zip.toString(), "--publisher", "minh-bach", "--release", "2", "--force")).startsWith("0 ");
        assertThat(Files.readAllBytes(zip)).isNotEqualTo(written);
        assertThat(zip.getParent()).isDirectoryContaining(path -> path.equals(zip));
        assertThat(zip.getParent().toFile().list()).as("no drafts are left").hasSize(1);

        assertThat(command("export", zip.getParent().toString(), "--publisher", mini.publisher)).startsWith("2 ").contains("--force");
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
            assertThat(made.header("Cache-Control")).as(address).isEqualTo("public, max-age=31536000, immutable").isEqualTo(again.header("Cache-Control"));
            assertThat(given().get(address.replace("?release=2", "")).header("Cache-Control")).as(address).isEqualTo("no-cache");
        }
        given().get("/data/template.xlsx").then().statusCode(200).header("Content-Disposition", containsString("template.xlsx"));

        Map<String, byte[]> files = unzipped(download("minh-bach.zip?release=2"));
        assertThat(files.keySet()).containsExactlyElementsOf(Stream.concat(DatasetFormat.TABLES.stream().map(TableFormat::file),
                Stream.of("datapackage.json")).toList());
        assertThat(new String(files.get("places.csv"), StandardCharsets.UTF_8)).as("Excel reads UTF-8 behind a mark").startsWith("\ufeffcode,");
        assertThat(csv(files.get("places.csv"))).hasSize(90).anySatisfy(row -> assertThat(row).contains("Bắc Kạn"));

        for (String missing : List.of("nobody.zip", "nobody.xlsx", "vietnamdata.zip?release=1", "minh-bach.zip?release=99999", "minh-bach.zip?release=x")) {
            given().accept(ContentType.ANY).get("/data/" + missing).then().statusCode(404).contentType("application/problem+json")
                    .body("status", equalTo(404));
        }
        given().get("/data/minh-bach.zip?publishedBy=mai").then().statusCode(400).body("detail", containsString("mai"));
        given().header("Accept-Language", "vi").accept(ContentType.HTML).get("/data?release=2").then().statusCode(200)
                .body(containsString("/data/minh-bach.xlsx?release=2")).body(containsString("/data/vietnamdata.zip?release=2"))
                .body(containsString("/data/template.xlsx")).body(containsString("Nguyên văn câu chữ trong nguồn"));
    }

    static byte[] download(String name) {
        return given().get("/data/" + name).then().statusCode(200).extract().asByteArray();
    }

    private static boolean isLive(String text) {
        return !text.isEmpty() && LIVE.indexOf(text.charAt(0)) >= 0;
    }

    static Workbook workbook(byte[] bytes) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(bytes));
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static List<List<String>> csv(byte[] bytes) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = new ByteArrayInputStream(bytes);
                CsvReader<CsvRecord> csv = CsvReader.builder().detectBomHeader(true).ofCsvRecord(in)) {
            csv.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path each : list.toList()) {
                files.put(each.getFileName().toString(), Files.readString(each));
            }
        }
        return files;
    }
}
