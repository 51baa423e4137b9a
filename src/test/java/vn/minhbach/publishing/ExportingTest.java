package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** What goes out comes back in as the same, in every form, at every release, whatever the text. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class ExportingTest extends ExportingSpecification {

    private static final String LIVE = "=+-@\t\r";

    /** Every kind of text and number that a spreadsheet or a file would change if it were let. */
    static MiniDataset hostile(Path folder, String publisher) {
        return new MiniDataset(folder, publisher)
                .change("dataset.csv", 2, "Dữ liệu thử", "+84 Dữ liệu thử")
                .add("sources.csv",
                        "X-s3,NEWS,2023-11,\"=HYPERLINK(\"\"http://example.vn\"\",\"\"x\"\")\",1899-12-31,,X-s1;X-s2,\"- dòng một\n- dòng \"\"hai\"\"; ba, bốn\"")
                .add("sources.csv", "X-s4,NEWS,01,@SUM(1),1900-02-28,,,'''-1")
                .add("sources.csv",
                        "X-s5,NEWS,1/2,\"'=1\",1900-03-01,,,"
                                + Normalizer.normalize("Đặng Thị Hoà", Normalizer.Form.NFD))
                .add("sources.csv",
                        "X-s6,NEWS,TRUE,'trích' _x0041_ a < b & c \uD83C\uDDFB\uD83C\uDDF3,2999-12-31,,,_x005F_x0041_\tx")
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
            assertThat(command("export", path.toString(), "--publisher", publisher, "--release", "2"))
                    .startsWith("0 Written");
            assertThat(run(path.toString()))
                    .startsWith("0 Unchanged: release " + (publisher.equals("minh-bach") ? 1 : 2));
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
        assertThat(descriptor.getList("resources.path")).hasSize(DatasetFormat.TABLES.size() + 1)
                .contains("of-others-places.csv");
        assertThat(descriptor.getString(
                "resources.find {it.name == 'observations'}.schema.foreignKeys.find {it.fields == ['place']}.reference.resource"))
                .isEqualTo("of-others-places");
        assertThat(descriptor.getString(
                "resources.find {it.name == 'observations'}.schema.foreignKeys.find {it.fields == ['indicator']}.reference.resource"))
                .isEqualTo("indicators");
        assertThat(unzipped(download("minh-bach.zip?release=2")).keySet()).as("it refers to nothing of others")
                .noneMatch(name -> name.startsWith("of-others-"));
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
                        assertThat(isLive(cell) && !cell.matches("-\\d+(\\.\\d+)?")).as("%s: %s", file.getKey(), cell)
                                .isFalse();
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
                        assertThat(cell.getCellType()).as(sheet.getSheetName() + cell.getAddress())
                                .isNotEqualTo(CellType.FORMULA);
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
        assertThat(command("export", folder.resolve("then").toString(), "--publisher", mini.publisher))
                .startsWith("0 ");
        mini.change("funding.csv", 2, "67000000000", "68000000000").remove("obstacles.csv", 2)
                .change("dataset.csv", 2, "+84 Dữ liệu thử", "Tên mới");
        int second = published(mini, "Đính chính").release();

        assertThat(command("export", folder.resolve("again").toString(), "--publisher", mini.publisher, "--release",
                release)).startsWith("0 ");
        assertThat(files(folder.resolve("again"))).containsAllEntriesOf(files(folder.resolve("then")))
                .hasSize(DatasetFormat.TABLES.size() + 1);
        assertThat(files(folder.resolve("again")).get("datapackage.json")).contains("+84 Dữ liệu thử")
                .contains("\"version\" : \"" + first + '"');
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
        assertThat(csv(files.get("sources.csv"))).as("one is of that year, three are older, two are later or not dated")
                .hasSize(5);
        assertThat(csv(files.get("programmes.csv"))).as("their source was issued that day").hasSize(3);
        assertThat(csv(files.get("progress.csv"))).as("their source is not dated").hasSize(1);
        assertThat(csv(files.get("observations.csv"))).as("their source is of 1899").hasSize(7);
        assertThat(csv(unzipped(download(mini.publisher + ".zip?publishedBy=2023-01-04")).get("programmes.csv")))
                .hasSize(1);
        Path workbook = folder.resolve("by.xlsx");
        assertThat(
                command("export", workbook.toString(), "--publisher", mini.publisher, "--published-by", "2023-01-04"))
                .startsWith("0 ");
        try (Workbook read = WorkbookFactory.create(workbook.toFile(), null, true)) {
            assertThat(read.getSheet("programmes").getLastRowNum()).isZero();
            assertThat(read.getSheet("huong-dan").getRow(2).getCell(1).getStringCellValue()).contains("2023-01-04");
        }
    }

    private static boolean isLive(String text) {
        return !text.isEmpty() && LIVE.indexOf(text.charAt(0)) >= 0;
    }

    static Workbook workbook(byte[] bytes) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(bytes));
    }
}
