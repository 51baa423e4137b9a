package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.dataset.MadeWorkbook.cell;
import static vn.minhbach.dataset.MadeWorkbook.figure;
import static vn.minhbach.dataset.MadeWorkbook.row;
import static vn.minhbach.dataset.MadeWorkbook.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Inject;

import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.DatasetFiles;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.MadeWorkbook;
import vn.minhbach.dataset.Problem;
import vn.minhbach.running.EmbeddedDatabaseResource;

/** A dataset is a folder, a zip or a workbook: what is the same in them, what a workbook's cells mean, what is refused. */
@QuarkusTest
@WithTestResource(EmbeddedDatabaseResource.class)
class HandingOverTest extends PublishingSpecification {

    @Inject
    DatasetFiles files;

    private Outcome publish(Path path) throws IOException {
        try (DatasetInput dataset = files.open(path, path.getFileName().toString())) {
            return publisher.publish(dataset, "Thử");
        }
    }

    private List<String> problems(Path path) throws IOException {
        Outcome outcome = publish(path);
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).report().problems().stream().map(Problem::toString).toList();
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path file = Files.createTempFile(folder, "test", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private static Map<String, byte[]> entries(Path written, String prefix) throws IOException {
        // In another order than that of the names.
        Map<String, byte[]> entries = new TreeMap<>((a, b) -> b.compareTo(a));
        try (var list = Files.list(written)) {
            for (Path file : list.toList()) {
                entries.put(prefix + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return entries;
    }

    @Test
    void folderZipAndWorkbookOfTheSameRowsAreTheSameDataset() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-forms");
        Path written = mini.write();
        Outcome.Published first = (Outcome.Published) publish(written);
        assertThat(first.added()).isEqualTo(mini.rows());
        Map<String, byte[]> asPeopleZip = entries(written, "Số liệu 2023/");
        asPeopleZip.put("__MACOSX/Số liệu 2023/._funding.csv", new byte[] {0, 5});
        asPeopleZip.put("Số liệu 2023/.DS_Store", new byte[] {1});
        asPeopleZip.put("Số liệu 2023/", new byte[0]);
        assertThat(publish(zip(asPeopleZip))).isEqualTo(new Outcome.Unchanged(first.release()));
        assertThat(publish(zip(entries(written, "")))).isEqualTo(new Outcome.Unchanged(first.release()));
        Path large = folder.resolve("zip64.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(large.toFile())) {
            zip.setUseZip64(Zip64Mode.Always);
            for (Map.Entry<String, byte[]> entry : entries(written, "").entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        assertThat(publish(large)).isEqualTo(new Outcome.Unchanged(first.release()));
        MadeWorkbook workbook = MadeWorkbook.of(written).sheet("Hướng dẫn", row(words("Điền từng bảng")))
                .sheet("_lists", row(cell("n", "<f>1+1</f>")));
        assertThat(publish(workbook.write(folder.resolve("forms.xlsx")))).isEqualTo(new Outcome.Unchanged(first.release()));
        try (DatasetInput asFolder = files.open(written); DatasetInput asZip = files.open(zip(asPeopleZip))) {
            assertThat(asFolder.sha256()).isEqualTo(asZip.sha256())
                    .isEqualTo(text("select sha256 from releases where number = ?", first.release()));
        }
        assertThat(run(zip(entries(written, "")).toString())).startsWith("0 Unchanged");
        assertThat(run(workbook.write(folder.resolve("không phải tên zip.csv")).toString(), "--dry-run")).startsWith("0 Unchanged");
    }

    @Test
    void whatIsNeitherIsRefusedByItsContent() throws IOException {
        Path named = Files.writeString(folder.resolve("named.xlsx"), "not a workbook");
        assertThat(problems(named)).containsExactly("named.xlsx: is neither a folder, a zip nor an XLSX workbook; "
                + "allowed: a folder of CSV files, a zip of it, an XLSX workbook or an ODS spreadsheet");
        Path old = Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        assertThat(problems(old)).singleElement().asString().contains("is neither a folder, a zip nor an XLSX workbook");
        assertThat(problems(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8)))))
                .singleElement().asString().contains("save it as XLSX");
        assertThat(problems(Files.write(folder.resolve("empty"), new byte[0]))).singleElement().asString().contains("neither");
        assertThat(run(folder.resolve("nothing").toString())).startsWith("2 No such file or folder");
    }

    @Test
    void zipsThatLeadAstrayAreRefusedAndEachEntryIsNamed() throws IOException {
        Path file = folder.resolve("astray.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file.toFile())) {
            for (String name : List.of("../dataset.csv", "a/../../b.csv", "/etc/passwd", "C:/a.csv", "sources.csv",
                    "Sources.csv", "sources.csv", "data.zip", "x\u001b[2J.csv")) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.closeArchiveEntry();
            }
            ZipArchiveEntry link = new ZipArchiveEntry("places.csv");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        assertThat(problems(file)).hasSize(9).allMatch(p -> p.startsWith("astray.zip: found \""))
                .anyMatch(p -> p.contains("\"../dataset.csv\"; is a name that leads out")).anyMatch(p -> p.contains("/etc/passwd\"; is a name that leads out"))
                .anyMatch(p -> p.contains("C:/a.csv\"; is a name that leads out"))
                .anyMatch(p -> p.contains("\"Sources.csv\"; is the name of two files")).anyMatch(p -> p.contains("archive within"))
                .anyMatch(p -> p.contains("\\u001B[2J") && p.contains("U+001B")).anyMatch(p -> p.contains("link to another file"));
        assertThat(problems(zip(Map.of("a\\dataset.csv", new byte[0])))).singleElement().asString().contains("is a name that leads out");
    }

    @Test
    void zipsThatAreDamagedMisplacedOrFullOfFilesAreRefused() throws IOException {
        Path written = new MiniDataset(folder, "test-damaged").write();
        byte[] whole = Files.readAllBytes(zip(entries(written, "")));
        assertThat(problems(Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2))))
                .singleElement().asString().contains("cut short");
        Path stored = folder.resolve("stored.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(stored.toFile())) {
            zip.setMethod(ZipArchiveOutputStream.STORED);
            for (Map.Entry<String, byte[]> entry : entries(written, "").entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        byte[] flipped = Files.readAllBytes(stored);
        int amount = new String(flipped, StandardCharsets.ISO_8859_1).indexOf("67000000000");
        flipped[amount] = '9';
        assertThat(problems(Files.write(folder.resolve("flipped.zip"), flipped)))
                .anyMatch(p -> p.startsWith("funding.csv: is damaged within the zip"));
        byte[] encrypted = whole.clone();
        int list = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        encrypted[list + 8] |= 1;
        assertThat(problems(Files.write(folder.resolve("encrypted.zip"), encrypted))).anyMatch(p -> p.contains("is encrypted"));
        byte[] latin = new String(whole, StandardCharsets.ISO_8859_1).replace("sources.csv", "sourc\u00eas.csv").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(Files.write(folder.resolve("latin.zip"), latin))).anyMatch(p -> p.contains("is a name that is not UTF-8"));
        Map<String, byte[]> scattered = entries(written, "a/");
        scattered.put("b/funding.csv", new byte[0]);
        assertThat(problems(zip(scattered))).anyMatch(p -> p.contains("\"b/funding.csv\"; stands in a folder of its own"));
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i < 1_100; i++) {
            many.put(i + ".txt", new byte[0]);
        }
        assertThat(problems(zip(many))).singleElement().asString().contains("too many files");
        assertThat(problems(zip(Map.of("readme.txt", new byte[0])))).contains("dataset.csv: is missing and required; allowed: the file");
    }

    /** The made dataset with numbers, dates and months as such, hidden rows and columns, saved by LibreOffice 7.4. */
    @Test
    void aWorkbookThatLibreOfficeSavedIsRead() throws IOException {
        Outcome outcome = publish(Path.of("src/test/resources/workbooks/libreoffice.xlsx"));
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Published.class);
        assertThat(text("select string_agg(amount || ' ' || as_of || ' ' || quote, ',') from funding where publisher = ? and amount is not null",
                "test-libreoffice")).isEqualTo("67000000000 2023-12 hơn 67 tỷ đồng");
        assertThat(text("select valid_to || ' ' || name from places where code = ?", "test-libreoffice-old")).isEqualTo("2025-06-30 Tỉnh Cũ");
        assertThat(text("select string_agg(urgent::text, ',') from projects where publisher = ?", "test-libreoffice")).isEqualTo("true");
        assertThat(text("select string_agg(percent || ' ' || as_of, ',') from progress where publisher = ? and percent is not null",
                "test-libreoffice")).isEqualTo("53.7 2023-Q4");
        assertThat(number("select count(*) from funding where publisher = ? and basis = 'FORECAST'", "test-libreoffice")).isEqualTo(1);
    }

    /** Publishes a workbook in which one cell of one row is another, and gives what that came to, or why it is refused. */
    private String comesTo(String table, String column, String cell, Function<MadeWorkbook, MadeWorkbook> change) throws IOException {
        String name = "test-cells-" + Long.toString(System.nanoTime(), 36);
        MiniDataset mini = new MiniDataset(folder, name);
        Path written = mini.write();
        Path file = written.resolve(table + ".csv");
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).split(","));
        int position = header.indexOf(column);
        StringBuilder rows = new StringBuilder(row(header.stream().map(MadeWorkbook::words).toArray(String[]::new)));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = List.of(line.split(",", -1)).stream().map(MadeWorkbook::words).toArray(String[]::new);
            cells[position] = line == lines.get(1) ? cell : cells[position];
            rows.append(row(cells));
        }
        Path made = change.apply(MadeWorkbook.of(written)).sheet(table, rows.toString()).write(folder.resolve(name + ".xlsx"));
        Outcome outcome = publish(made);
        if (outcome instanceof Outcome.Refused refused) {
            Problem problem = refused.report().problems().get(0);
            assertThat(problem.line()).isEqualTo(2);
            return problem.column() + ": " + problem.fault().text(Language.EN, false);
        }
        return text("select " + column + "::text from " + table + " where publisher = ? order by case when " + column
                + "::text in ('thấp', '-1') then 1 else 0 end, id limit 1", name);
    }

    private String comesTo(String table, String column, String cell) throws IOException {
        return comesTo(table, column, cell, workbook -> workbook);
    }

    @Test
    void numbersComeAsTheyWereWritten() throws IOException {
        assertThat(comesTo("funding", "amount", figure("6.7E10", 7))).isEqualTo("67000000000");
        assertThat(comesTo("funding", "amount", figure("67000000000.0", 0))).isEqualTo("67000000000");
        assertThat(comesTo("funding", "amount", words("67000000000"))).isEqualTo("67000000000");
        assertThat(comesTo("funding", "amount", words("'67000000000"))).isEqualTo("67000000000");
        assertThat(comesTo("funding", "amount", words("1.700"))).contains("amount: is ambiguous");
        assertThat(comesTo("funding", "amount", figure("9007199254740993", 0))).contains("write it as text");
        assertThat(comesTo("funding", "amount", words("9007199254740993"))).isEqualTo("9007199254740993");
        assertThat(comesTo("funding", "amount", figure("-5", 0))).contains("a reduction is a new figure as of its day");
        assertThat(comesTo("observations", "value", figure("53.700000000000003", 0))).isEqualTo("53.7");
        assertThat(comesTo("observations", "value", figure("1E400", 0))).contains("no finite number");
        assertThat(comesTo("observations", "value", figure("NaN", 0))).contains("no finite number");
        assertThat(comesTo("observations", "value", figure("0.537", 4))).contains("shows a percentage");
        assertThat(comesTo("progress", "percent", figure("0.537", 4))).isEqualTo("53.7");
        assertThat(comesTo("progress", "percent", figure("1000", 0))).isEqualTo("percent: null");
        assertThat(comesTo("projects", "name", figure("2023", 0))).isEqualTo("2023");
        assertThat(comesTo("projects", "urgent", cell("b", "<v>0</v>"))).isEqualTo("false");
        assertThat(comesTo("programmes", "fiscal_year", figure("2022", 0))).isEqualTo("2022");
    }

    @Test
    void datesComeAsTheyWereShownAndWhatIsNotCertainIsRefused() throws IOException {
        assertThat(comesTo("sources", "issued_on", figure("45274", 1))).isEqualTo("2023-12-14");
        assertThat(comesTo("sources", "issued_on", figure("45274", 6))).isEqualTo("2023-12-14");
        assertThat(comesTo("sources", "issued_on", figure("45274.5", 6))).contains("time of day");
        assertThat(comesTo("sources", "issued_on", figure("43812", 1), MadeWorkbook::since1904)).isEqualTo("2023-12-14");
        assertThat(comesTo("sources", "issued_on", figure("45274", 0))).isEqualTo("2023-12-14");
        assertThat(comesTo("sources", "issued_on", figure("2023", 0))).isEqualTo("issued_on: null");
        assertThat(comesTo("sources", "issued_on", figure("45261", 2))).contains("shows other than what it holds");
        assertThat(comesTo("sources", "issued_on", figure("45274", 5))).contains("shows other than what it holds");
        assertThat(comesTo("sources", "issued_on", figure("59", 1))).contains("spreadsheets disagree");
        assertThat(comesTo("sources", "issued_on", words("5/3/2024"))).contains("is ambiguous, 2024-03-05 or 2024-05-03");
        assertThat(comesTo("sources", "issued_on", words("25/3/2024"))).isEqualTo("2024-03-25");
        assertThat(comesTo("progress", "as_of", words("25.3.2024"))).isEqualTo("2024-03-25");
        assertThat(comesTo("sources", "issued_on", words("45274"))).contains("number by which a spreadsheet keeps a day");
        assertThat(comesTo("sources", "issued_on", cell("d", "<v>2023-12-14T00:00:00</v>"))).isEqualTo("2023-12-14");
        assertThat(comesTo("progress", "as_of", figure("45274", 1))).isEqualTo("2023-12-14");
        assertThat(comesTo("progress", "as_of", figure("45261", 2))).isEqualTo("2023-12");
        assertThat(comesTo("progress", "as_of", figure("45261", 3))).isEqualTo("2023");
        assertThat(comesTo("progress", "as_of", figure("2023", 0))).isEqualTo("2023");
        assertThat(comesTo("sources", "number", figure("45261", 2))).contains("holds a date where a number or text belongs");
        assertThat(comesTo("funding", "amount", figure("45261", 1))).contains("holds a date where a number belongs");
    }

    @Test
    void textsComeWithoutFormatAndReadingsAndFormulasDoNotCome() throws IOException {
        assertThat(comesTo("projects", "name", cell("s", "<v>1</v>"), workbook -> workbook.sharedStrings(out -> MadeWorkbook.write(out,
                "<si><t>không</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">Dự án </t></r><r><t>một_x000D__x000A_</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>đọc</t></rPh></si>")))).isEqualTo("Dự án một");
        assertThat(comesTo("projects", "name", cell("s", "<v>7</v>"), workbook -> workbook.sharedStrings(out -> { })))
                .contains("refers to a text that the workbook does not hold");
        assertThat(comesTo("projects", "name", cell("str", "<v>Dự án</v>"))).isEqualTo("Dự án");
        assertThat(comesTo("projects", "name", words("a_x0007_b"))).contains("U+0007");
        assertThat(comesTo("projects", "name", words("'=1+1"))).isEqualTo("=1+1");
        assertThat(comesTo("projects", "name", cell("str", "<f>A1</f><v>Dự án</v>"))).isEqualTo("name: cell B2 holds a formula: put its value in its place");
        assertThat(comesTo("funding", "amount", cell("n", "<f t=\"shared\" si=\"0\"/><v>67</v>"))).contains("cell F2 holds a formula");
        assertThat(comesTo("funding", "amount", cell("e", "<v>#REF!</v>"))).isEqualTo("amount: cell F2 holds an error");
    }

    @Test
    void sheetsAreTheTablesAndRowsAreNamedByTheirNumber() throws IOException {
        Path written = new MiniDataset(folder, "test-sheets").write();
        assertThat(problems(MadeWorkbook.of(written).sheet("Founding", row(words("code"))).write(folder.resolve("a.xlsx")))).singleElement().asString()
                .startsWith("a.xlsx: found \"Founding\"; is the name of no table; the nearest is funding");
        assertThat(problems(MadeWorkbook.of(written).sheet(" Funding.csv", "").write(folder.resolve("b.xlsx")))).singleElement().asString()
                .contains("and the sheet “funding” are both the table funding");
        String head = row(words("code"), words("project"), words("cause"), words("description"), words("source"));
        assertThat(problems(MadeWorkbook.of(written).sheet("obstacles", head + "<row r=\"5\"><c r=\"A5\"/></row>"
                + "<row r=\"9\" hidden=\"1\"><c r=\"A9\" t=\"inlineStr\"><is><t>o1</t></is></c><c r=\"C9\" t=\"inlineStr\"><is><t>OTHER</t></is></c></row>"
                + "<row r=\"12\"><c r=\"H12\"><v>1</v></c></row>").write(folder.resolve("c.xlsx"))))
                .anyMatch(p -> p.startsWith("obstacles.csv:9: column description")).anyMatch(p -> p.startsWith("obstacles.csv:12: has 8 cells, the header 5"));
        assertThat(problems(MadeWorkbook.of(written).sheet("obstacles", head + "<row r=\"5\"/><row r=\"4\"/>").write(folder.resolve("d.xlsx"))))
                .anyMatch(p -> p.startsWith("obstacles.csv:5") && p.contains("out of order"));
        assertThat(problems(MadeWorkbook.of(written).sheet("obstacles", "").write(folder.resolve("e.xlsx"))))
                .contains("obstacles.csv:1: the file is empty; allowed: a header row");
        // Only a header: a table without rows.
        assertThat(publish(MadeWorkbook.of(written).sheet("obstacles", head).write(folder.resolve("f.xlsx")))).isInstanceOf(Outcome.Published.class);
    }

    @Test
    void workbooksThatRunOrLeadElsewhereAreRefused() throws IOException {
        Path written = new MiniDataset(folder, "test-runs").write();
        Map<String, Function<MadeWorkbook, MadeWorkbook>> hostile = Map.of(
                "holds macros", workbook -> workbook.part("xl/vbaProject.bin", "x"),
                "holds macros;", workbook -> workbook.ofType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                "refers to other workbooks", workbook -> workbook.part("xl/externalLinks/externalLink1.xml", "<x/>"),
                "refers to other workbooks;", workbook -> workbook.related("externalLink", "elsewhere.xml"),
                "objects of other programs", workbook -> workbook.part("xl/embeddings/oleObject1.bin", "x"),
                "fetches data", workbook -> workbook.part("xl/connections.xml", "<connections/>"),
                "document type", workbook -> workbook.part("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><workbook>&b;</workbook>"),
                "not well-formed", workbook -> workbook.part("xl/styles.xml", "<styleSheet>"),
                "sheet without content", workbook -> workbook.part("xl/_rels/workbook.xml.rels", "<Relationships/>"));
        for (Map.Entry<String, Function<MadeWorkbook, MadeWorkbook>> each : hostile.entrySet()) {
            assertThat(problems(each.getValue().apply(MadeWorkbook.of(written)).write(folder.resolve("runs.xlsx"))))
                    .as(each.getKey()).singleElement().asString().startsWith("runs.xlsx: ").contains(each.getKey());
        }
    }
}
