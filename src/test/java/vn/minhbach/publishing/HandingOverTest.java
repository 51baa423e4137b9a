package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minhbach.dataset.MadeWorkbook.cell;
import static vn.minhbach.dataset.MadeWorkbook.figure;
import static vn.minhbach.dataset.MadeWorkbook.row;
import static vn.minhbach.dataset.MadeWorkbook.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.MadeWorkbook;
import vn.minhbach.dataset.Problem;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * A dataset is a folder, a zip or a workbook: what is the same in them, what a workbook's cells mean, what is refused.
 */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class HandingOverTest extends HandingOverSpecification {

    @Test
    void folderZipAndWorkbookOfTheSameRowsAreTheSameDataset() throws IOException {
        MiniDataset mini = new MiniDataset(folder, "test-forms");
        Path written = mini.write();
        Outcome.Published first = (Outcome.Published) publish(written);
        assertThat(first.added()).isEqualTo(mini.rows());
        Map<String, byte[]> asPeopleZip = entries(written, "Số liệu 2023/");
        asPeopleZip.put("__MACOSX/Số liệu 2023/._funding.csv", new byte[]{0, 5});
        asPeopleZip.put("Số liệu 2023/.DS_Store", new byte[]{1});
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
        assertThat(publish(workbook.write(folder.resolve("forms.xlsx"))))
                .isEqualTo(new Outcome.Unchanged(first.release()));
        try (DatasetInput asFolder = files.open(written); DatasetInput asZip = files.open(zip(asPeopleZip))) {
            assertThat(asFolder.sha256()).isEqualTo(asZip.sha256())
                    .isEqualTo(text("select sha256 from releases where number = ?", first.release()));
        }
        assertThat(run(zip(entries(written, "")).toString())).startsWith("0 Unchanged");
        assertThat(run(workbook.write(folder.resolve("không phải tên zip.csv")).toString(), "--dry-run"))
                .startsWith("0 Unchanged");
    }

    /** The made dataset with numbers, dates and months as such, hidden rows and columns, saved by LibreOffice 7.4. */
    @Test
    void aWorkbookThatLibreOfficeSavedIsRead() throws IOException {
        Outcome outcome = publish(Path.of("src/test/resources/workbooks/libreoffice.xlsx"));
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Published.class);
        assertThat(text(
                "select string_agg(amount || ' ' || as_of || ' ' || quote, ',') from funding where publisher = ? and amount is not null",
                "test-libreoffice")).isEqualTo("67000000000 2023-12 hơn 67 tỷ đồng");
        assertThat(text("select valid_to || ' ' || name from places where code = ?", "test-libreoffice-old"))
                .isEqualTo("2025-06-30 Tỉnh Cũ");
        assertThat(text("select string_agg(urgent::text, ',') from projects where publisher = ?", "test-libreoffice"))
                .isEqualTo("true");
        assertThat(text(
                "select string_agg(percent || ' ' || as_of, ',') from progress where publisher = ? and percent is not null",
                "test-libreoffice")).isEqualTo("53.7 2023-Q4");
        assertThat(
                number("select count(*) from funding where publisher = ? and basis = 'FORECAST'", "test-libreoffice"))
                .isEqualTo(1);
    }

    /**
     * Publishes a workbook in which one cell of one row is another, and gives what that came to, or why it is refused.
     */
    private String comesTo(String table, String column, String cell, Function<MadeWorkbook, MadeWorkbook> change)
            throws IOException {
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
        Path made = change.apply(MadeWorkbook.of(written)).sheet(table, rows.toString())
                .write(folder.resolve(name + ".xlsx"));
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
        assertThat(comesTo("sources", "issued_on", figure("43812", 1), MadeWorkbook::since1904))
                .isEqualTo("2023-12-14");
        assertThat(comesTo("sources", "issued_on", figure("45274", 0))).isEqualTo("2023-12-14");
        assertThat(comesTo("sources", "issued_on", figure("2023", 0))).isEqualTo("issued_on: null");
        assertThat(comesTo("sources", "issued_on", figure("45261", 2))).contains("shows other than what it holds");
        assertThat(comesTo("sources", "issued_on", figure("45274", 5))).contains("shows other than what it holds");
        assertThat(comesTo("sources", "issued_on", figure("59", 1))).contains("spreadsheets disagree");
        assertThat(comesTo("sources", "issued_on", words("5/3/2024")))
                .contains("is ambiguous, 2024-03-05 or 2024-05-03");
        assertThat(comesTo("sources", "issued_on", words("25/3/2024"))).isEqualTo("2024-03-25");
        assertThat(comesTo("progress", "as_of", words("25.3.2024"))).isEqualTo("2024-03-25");
        assertThat(comesTo("sources", "issued_on", words("45274")))
                .contains("number by which a spreadsheet keeps a day");
        assertThat(comesTo("sources", "issued_on", cell("d", "<v>2023-12-14T00:00:00</v>"))).isEqualTo("2023-12-14");
        assertThat(comesTo("progress", "as_of", figure("45274", 1))).isEqualTo("2023-12-14");
        assertThat(comesTo("progress", "as_of", figure("45261", 2))).isEqualTo("2023-12");
        assertThat(comesTo("progress", "as_of", figure("45261", 3))).isEqualTo("2023");
        assertThat(comesTo("progress", "as_of", figure("2023", 0))).isEqualTo("2023");
        assertThat(comesTo("sources", "number", figure("45261", 2)))
                .contains("holds a date where a number or text belongs");
        assertThat(comesTo("funding", "amount", figure("45261", 1))).contains("holds a date where a number belongs");
    }

    @Test
    void textsComeWithoutFormatAndReadingsAndFormulasDoNotCome() throws IOException {
        assertThat(comesTo("projects", "name", cell("s", "<v>1</v>"),
                workbook -> workbook.sharedStrings(out -> MadeWorkbook.write(out,
                        "<si><t>không</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">Dự án </t></r><r><t>một_x000D__x000A_</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>đọc</t></rPh></si>"))))
                .isEqualTo("Dự án một");
        assertThat(comesTo("projects", "name", cell("s", "<v>7</v>"), workbook -> workbook.sharedStrings(out -> {
        })))
                .contains("refers to a text that the workbook does not hold");
        assertThat(comesTo("projects", "name", cell("str", "<v>Dự án</v>"))).isEqualTo("Dự án");
        assertThat(comesTo("projects", "name", words("a_x0007_b"))).contains("U+0007");
        assertThat(comesTo("projects", "name", words("'=1+1"))).isEqualTo("=1+1");
        assertThat(comesTo("projects", "name", cell("str", "<f>A1</f><v>Dự án</v>")))
                .isEqualTo("name: cell B2 holds a formula: put its value in its place");
        assertThat(comesTo("funding", "amount", cell("n", "<f t=\"shared\" si=\"0\"/><v>67</v>")))
                .contains("cell F2 holds a formula");
        assertThat(comesTo("funding", "amount", cell("e", "<v>#REF!</v>"))).isEqualTo("amount: cell F2 holds an error");
    }

    @Test
    void sheetsAreTheTablesAndRowsAreNamedByTheirNumber() throws IOException {
        Path written = new MiniDataset(folder, "test-sheets").write();
        assertThat(problems(
                MadeWorkbook.of(written).sheet("Founding", row(words("code"))).write(folder.resolve("a.xlsx"))))
                .singleElement().asString()
                .startsWith("a.xlsx: found \"Founding\"; is the name of no table; the nearest is funding");
        assertThat(problems(MadeWorkbook.of(written).sheet(" Funding.csv", "").write(folder.resolve("b.xlsx"))))
                .singleElement().asString()
                .contains("and the sheet “funding” are both the table funding");
        String head = row(words("code"), words("project"), words("cause"), words("description"), words("source"));
        assertThat(problems(MadeWorkbook.of(written).sheet("obstacles", head + "<row r=\"5\"><c r=\"A5\"/></row>"
                + "<row r=\"9\" hidden=\"1\"><c r=\"A9\" t=\"inlineStr\"><is><t>o1</t></is></c><c r=\"C9\" t=\"inlineStr\"><is><t>OTHER</t></is></c></row>"
                + "<row r=\"12\"><c r=\"H12\"><v>1</v></c></row>").write(folder.resolve("c.xlsx"))))
                .anyMatch(p -> p.startsWith("obstacles.csv:9: column description"))
                .anyMatch(p -> p.startsWith("obstacles.csv:12: has 8 cells, the header 5"));
        assertThat(problems(MadeWorkbook.of(written).sheet("obstacles", head + "<row r=\"5\"/><row r=\"4\"/>")
                .write(folder.resolve("d.xlsx"))))
                .anyMatch(p -> p.startsWith("obstacles.csv:5") && p.contains("out of order"));
        assertThat(problems(MadeWorkbook.of(written).sheet("obstacles", "").write(folder.resolve("e.xlsx"))))
                .contains("obstacles.csv:1: the file is empty; allowed: a header row");
        // Only a header: a table without rows.
        assertThat(publish(MadeWorkbook.of(written).sheet("obstacles", head).write(folder.resolve("f.xlsx"))))
                .isInstanceOf(Outcome.Published.class);
    }
}
