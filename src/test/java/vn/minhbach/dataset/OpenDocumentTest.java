package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.runtime.configuration.MemorySize;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/** OpenDocument spreadsheets are read as workbooks of Excel are: what the person saw, or not at all. */
class OpenDocumentTest {

    private static final String CONTENT = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"><office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>";
    private static final String META = "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"><office:meta>%s</office:meta></office:document-meta>";

    @TempDir
    Path folder;

    private final Problems problems = new Problems();
    private final List<DatasetRow> rows = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>(Map.of("mimetype", OdsWorkbook.TYPE));

    private static String sheet(String name, String... rows) {
        return "<table:table table:name=\"" + name + "\"><table:table-column table:number-columns-repeated=\"16384\"/>"
                + String.join("", rows)
                + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String words(String text) {
        return text.isEmpty() ? "<table:table-cell/>"
                : "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String cell(String type, String value, String shown) {
        String attribute = switch (type) {
            case "date", "time", "boolean" -> type + "-value";
            default -> "value";
        };
        return "<table:table-cell office:value-type=\"" + type + "\" office:" + attribute + "=\"" + value
                + "\"><text:p>" + shown + "</text:p></table:table-cell>";
    }

    private static String line(String line) {
        return row(Stream.of(line.split(",", -1)).map(OpenDocumentTest::words).toArray(String[]::new));
    }

    private DatasetInput open(String... sheets) throws IOException {
        Path file = folder.resolve("a.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            parts.put("content.xml", CONTENT.formatted(String.join("", sheets)));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        DatasetInput dataset = new DatasetFiles(() -> new MemorySize(BigInteger.TWO.pow(31))).open(file, "a.ods");
        dataset.check(problems);
        return dataset;
    }

    private void read(String... sheets) throws IOException {
        try (DatasetInput dataset = open(sheets)) {
            for (TableFormat table : DatasetFormat.TABLES) {
                if (!problems.any() && dataset.files().contains(table.file())) {
                    try (Records records = dataset.records(table)) {
                        new TableReader(table, problems, rows::add).read(records);
                    }
                }
            }
        }
    }

    /** What one cell comes to in a column: its value, or what is wrong. */
    private String comesTo(String table, String column, String cell) throws IOException {
        rows.clear();
        Problems before = new Problems();
        try (DatasetInput dataset = open(
                sheet(table, row(words(column), words("as_of"), words("source"), words("code")),
                        row(cell, words("2023"), words("s"), words("c"))));
                Records records = dataset.records(DatasetFormat.byName(table))) {
            new TableReader(DatasetFormat.byName(table), before, rows::add).read(records);
        }
        return before.report().problems().stream()
                .filter(problem -> column.equals(problem.column()) && problem.line() == 2)
                .map(problem -> problem.fault().key()).findFirst()
                .orElse(rows.get(0).value(column));
    }

    @Test
    void sheetsAreReadAsThoseOfAWorkbook() throws IOException {
        read(sheet("Kinh phí", line("BẢNG KINH PHÍ"), line("STT,programme,measure,amount,source,as_of"),
                row(cell("float", "1", "1"), words("thu-2023"), words("ALLOCATED"),
                        cell("float", "67000000000", "67.000.000.000"), words("thu-s1"),
                        cell("date", "2023-12-14", "14/12/2023")),
                row(cell("float", "2", "2"), words("thu-2023"), words("DISBURSED"),
                        cell("currency", "36000000000", "36.000.000.000 ₫"), words("thu-s1"), words("2023-12")),
                "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>",
                row(words("Tổng cộng"), words(""), words(""),
                        "<table:table-cell table:formula=\"of:=SUM([.D3:.D4])\" office:value-type=\"float\" office:value=\"103000000000\"><text:p>103.000.000.000</text:p></table:table-cell>")),
                sheet("Sheet2"));
        assertThat(problems.report().problems()).isEmpty();
        assertThat(rows).extracting(
                row -> row.line() + " " + row.value("measure") + " " + row.value("amount") + " " + row.value("as_of"))
                .containsExactly("3 ALLOCATED 67000000000 2023-12-14", "4 DISBURSED 36000000000 2023-12");
    }

    @Test
    void rowsAndCellsThatAreKeptOnceAreReadAsOftenAsTheyCome() throws IOException {
        read(sheet("indicators", line("code,name,topic,unit,decimals"),
                "<table:table-row table:number-rows-repeated=\"2\">" + words("i") + words("A") + words("DATA")
                        + words("máy")
                        + cell("float", "0", "0") + "</table:table-row>",
                row(words("j"),
                        "<table:table-cell table:number-columns-repeated=\"1\" office:value-type=\"string\"><office:annotation><text:p>ghi chú</text:p>"
                                + "</office:annotation><text:p>A<text:s text:c=\"2\"/>B<text:span>C</text:span></text:p></table:table-cell>",
                        words("DATA"), words("máy"), cell("float", "1", "1"))));
        assertThat(problems.report().problems()).isEmpty();
        assertThat(rows).extracting(row -> row.line() + " " + row.value("code") + " " + row.value("name"))
                .containsExactly("2 i A", "3 i A", "4 j A  BC");
    }

    @Test
    void aCellIsWhatThePersonSaw() throws IOException {
        assertThat(comesTo("observations", "value", cell("float", "53.7", "53,7"))).isEqualTo("53.7");
        assertThat(comesTo("observations", "value", cell("float", "1234.5", "1.234,50"))).isEqualTo("1234.5");
        assertThat(comesTo("progress", "percent", cell("percentage", "0.537", "53,70%"))).isEqualTo("53.7");
        assertThat(comesTo("funding", "amount", cell("percentage", "0.5", "50%")))
                .isEqualTo("number-shown-as-percentage");
        assertThat(comesTo("funding", "as_of", cell("date", "2023-11-01", "11/2023"))).isEqualTo("2023-11");
        assertThat(comesTo("funding", "as_of", cell("date", "2023-11-01", "Nov-23"))).isEqualTo("2023-11");
        assertThat(comesTo("funding", "as_of", cell("date", "2023-01-01", "2023"))).isEqualTo("2023");
        assertThat(comesTo("sources", "issued_on", cell("date", "2023-12-14", "14 tháng 12 năm 2023")))
                .isEqualTo("2023-12-14");
        assertThat(comesTo("sources", "issued_on", cell("date", "2023-12-14T00:00:00", "14/12/23")))
                .isEqualTo("2023-12-14");
        assertThat(comesTo("sources", "issued_on", cell("date", "2023-12-14T10:30:00", "14/12/2023 10:30")))
                .isEqualTo("time-beside-date");
        assertThat(comesTo("sources", "issued_on", cell("date", "2026-12-14", "14/12"))).isEqualTo("shown-otherwise");
        assertThat(comesTo("projects", "urgent", cell("boolean", "true", "ĐÚNG"))).isEqualTo("true");
        assertThat(comesTo("funding", "amount",
                "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"><text:p>2</text:p></table:table-cell>"))
                .isEqualTo("formula");
        assertThat(comesTo("funding", "amount", cell("float", "67123000000", "68"))).isEqualTo("two-texts");
    }

    @Test
    void whatRunsIsLockedOrWouldNeverEndIsRefused() throws IOException {
        read(sheet("funding",
                "<table:table-row table:number-rows-repeated=\"2000000000\">" + words("a") + "</table:table-row>"));
        read(sheet("funding", row(
                "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell>")));
        parts.put("Basic/script-lc.xml", "<a/>");
        read(sheet("funding", line("a")));
        parts.remove("Basic/script-lc.xml");
        parts.put("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        read(sheet("funding", line("a")));
        assertThat(problems.report().problems()).extracting(problem -> problem.fault().key())
                .containsExactlyInAnyOrder("row-without-number", "macros", "locked-workbook");
    }

    @Test
    void theReleaseIsKnownFromItsPropertiesOrFromItsGuide() throws IOException {
        String guide = sheet("huong-dan", line(""),
                row(words(""), words(holds(Language.VI)), words(holds(Language.EN))));
        try (DatasetInput dataset = open(guide)) {
            assertThat(dataset.release()).isEqualTo(17);
        }
        parts.put("meta.xml", META.formatted(
                "<meta:user-defined meta:name=\"minhbach-release\" meta:value-type=\"float\">12</meta:user-defined>"));
        try (DatasetInput dataset = open(guide)) {
            assertThat(dataset.release()).isEqualTo(12);
        }
        try (DatasetInput dataset = new DatasetFiles(() -> new MemorySize(BigInteger.TWO.pow(31)))
                .open(new MadeWorkbook().sheet("Hướng dẫn", MadeWorkbook.row(MadeWorkbook.words(""),
                        MadeWorkbook.words(holds(Language.EN)))).write(folder.resolve("b.xlsx")))) {
            assertThat(dataset.release()).isEqualTo(17);
        }
    }

    private static String holds(Language language) {
        return Messages.of("workbook", language).text("holds", Map.of("publisher", "so-tttt", "release", "17"));
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsUnreadable() throws IOException {
        open(sheet("Biểu 1", row(words("Một"), cell("float", "1E900000000", "1"), cell("float", "1E-900000000", "")),
                row(words("Hai"), cell("float", "2", "2")))).close();
        SheetGrid grid = new DatasetFiles(() -> new MemorySize(BigInteger.TWO.pow(31)))
                .sheets(folder.resolve("a.ods"), "a.ods", new Problems()).get(0);
        assertThat(grid.rows().get(0).cells().subList(1, 3)).allMatch(cell -> cell.kind() == SheetGrid.Kind.UNREADABLE);
        assertThat(grid.rows().get(1).text(2)).isEqualTo("2");
    }

    /** Of a report in a department's own form. */
    @Test
    void sheetsAreShownAsTheyAre() throws IOException {
        open(sheet("Biểu 1", row(
                "<table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"3\" table:number-rows-spanned=\"1\"><text:p>BÁO CÁO THÁNG 4</text:p></table:table-cell>",
                "<table:covered-table-cell/>", "<table:covered-table-cell/>"),
                row(words("Tên dự án"), words("Kế hoạch"), words("Tỷ lệ")),
                row(words("Một"), cell("float", "12.5", "12,5"), cell("percentage", "0.537", "53,7%")),
                row(words("Cộng"),
                        "<table:table-cell table:formula=\"of:=SUM([.B3:.B3])\" office:value-type=\"float\" office:value=\"12.5\"><text:p>12,5</text:p></table:table-cell>",
                        "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>")))
                .close();
        SheetGrid grid = new DatasetFiles(() -> new MemorySize(BigInteger.TWO.pow(31)))
                .sheets(folder.resolve("a.ods"), "a.ods", new Problems()).get(0);
        assertThat(grid.name()).isEqualTo("Biểu 1");
        assertThat(grid.merged()).containsExactly(new SheetGrid.Merged(1, 1, 1, 3));
        assertThat(grid.rows().stream()
                .map(each -> each.line() + " "
                        + each.cells().stream().map(cell -> cell == null ? "-" : cell.kind() + " " + cell.text())
                                .toList()))
                .containsExactly(
                        "1 [TEXT BÁO CÁO THÁNG 4]", "2 [TEXT Tên dự án, TEXT Kế hoạch, TEXT Tỷ lệ]",
                        "3 [TEXT Một, NUMBER 12.5, PERCENT 53.7%]", "4 [TEXT Cộng, NUMBER 12.5, UNREADABLE =1/0]");
        assertThat(grid.rows().get(3).cells().get(1).result()).isTrue();
        assertThat(grid.rows().get(2).cells().get(1).result()).isFalse();
    }

    private List<SheetGrid> shown(Problems faults, String... sheets) throws IOException {
        open(sheets).close();
        return new DatasetFiles(() -> new MemorySize(BigInteger.TWO.pow(31))).sheets(folder.resolve("a.ods"), "a.ods",
                faults);
    }

    /** All of them in one part. */
    @Test
    void sheetsAreShownOneAfterTheOther() throws IOException {
        List<SheetGrid> grids = shown(new Problems(), sheet("Một", line("a,b"), line("c")), sheet("Hai"),
                sheet("Ba", line("d")));
        assertThat(
                grids.stream().map(each -> each.name() + " " + each.rows().stream().map(row -> row.text(1)).toList()))
                .containsExactly("Một [a, c]", "Hai []", "Ba [d]");
    }

    @Test
    void cellsThatAreRepeatedCostWhatTheyWouldIfTheyWereNot() throws IOException {
        String many = "<table:table-row table:number-rows-repeated=\"1000000\">"
                + words("a").replace("<table:table-cell", "<table:table-cell table:number-columns-repeated=\"25\"")
                + "</table:table-row>";
        read(sheet("funding", many));
        assertThat(problems.report().problems()).extracting(Problem::fault)
                .containsExactly(ProblemCode.TOO_MANY_CELLS.of(20_000_000L));
        String some = many.replace("1000000", "3000").replace("\"25\"", "\"100\"");
        List<SheetGrid> grids = shown(new Problems(), sheet("1", some), sheet("2", some), sheet("3", some),
                sheet("4", some), sheet("5", some));
        assertThat(grids).extracting(SheetGrid::cut).containsExactly(null, null, null, SheetGrid.Cut.CELLS,
                SheetGrid.Cut.CELLS);
        assertThat(grids.stream().mapToInt(each -> each.rows().size() * 100).sum()).isLessThan(1_100_000);
    }

    @Test
    void aTableOfOnesOwnThatIsTooLargeIsToldAsThat() throws IOException {
        Problems faults = new Problems();
        String[] rows = Collections.nCopies(8_500, row(words("x".repeat(4_000)))).toArray(String[]::new);
        assertThat(shown(faults, sheet("Biểu 1", rows))).isEmpty();
        assertThat(faults.report().problems()).extracting(Problem::fault)
                .containsExactly(ProblemCode.OWN_TABLE_TOO_LARGE.of(32L));
    }
}
