package vn.minhbach.dataset.owntable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.MemorySize;

import vn.minhbach.dataset.DatasetFiles;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.SheetGrid;

class StrangeTableTest extends OwnTableSpecification {

    private List<SheetGrid> kept(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return new DatasetFiles(() -> new MemorySize(BigInteger.ONE.shiftLeft(30))).sheets(file, name, new Problems());
    }

    @Test
    void rowsThatMayBeProjectsAreDoubtful() throws IOException {
        OwnTable table = table(new MadeReport().row("STT", "Tên dự án", "Kế hoạch vốn 2024 (tỷ đồng)")
                .row(1, "Trung tâm dữ liệu", 2).row(null, "Dự án mới thêm", 3)
                .row(null, "Kế toán trưởng ký").row(2, "Kho dữ liệu", 4).row(null, "Nguyễn Văn A"));
        assertThat(table.rows().stream().filter(OwnRow::isDoubtful).map(row -> row.kind() + " " + row.name()))
                .containsExactly("PART Dự án mới thêm", "BELOW Kho dữ liệu");
    }

    @Test
    void otherTablesAndWhatIsTooLongAreTold() {
        SheetGrid.Row header = new SheetGrid.Row(1, java.util.stream.Stream.of("Tên dự án", "Giải ngân", "Tiến độ")
                .map(each -> new SheetGrid.Shown(SheetGrid.Kind.TEXT, each, null, false)).toList());
        SheetGrid first = new SheetGrid("Một", List.of(header), List.of(), null);
        SheetGrid second = new SheetGrid("Hai", List.of(header), List.of(), SheetGrid.Cut.ROWS);
        assertThat(TableFinder.find(List.of(first, second), TableHints.NONE)).get()
                .extracting(OwnTable::others, OwnTable::cut).containsExactly(List.of("Hai"), null);
        assertThat(TableFinder.find(List.of(second), TableHints.NONE)).get().extracting(OwnTable::others, OwnTable::cut)
                .containsExactly(List.of(), SheetGrid.Cut.ROWS);
        SheetGrid last = new SheetGrid("Ba", List.of(), List.of(), SheetGrid.Cut.SHEETS);
        assertThat(TableFinder.find(List.of(first, last), TableHints.NONE)).get().extracting(OwnTable::cut)
                .isEqualTo(SheetGrid.Cut.SHEETS);
    }

    @Test
    void whatIsNoTableIsNotFound() throws IOException {
        assertThat(TableFinder.find(List.of(), TableHints.NONE)).isEmpty();
        Problems problems = new Problems();
        List<SheetGrid> letter = new DatasetFiles(() -> new MemorySize(BigInteger.ONE.shiftLeft(30)))
                .sheets(new MadeReport().row("Kính gửi: UBND tỉnh").row("Dự án chậm tiến độ, đề nghị bố trí vốn")
                        .row("Tên", "Tuổi").row("A", 1).write(folder.resolve("a.xlsx")), "a.xlsx", problems);
        assertThat(TableFinder.find(letter, TableHints.NONE)).isEmpty();
    }

    /** What none of the words is of that a portal could know. */
    private static MadeReport strange() {
        return new MadeReport().row("THEO DÕI CÔNG TRÌNH THÁNG 4/2024").row("Mục", "Đầu việc", "Cấp vốn", "Đã chi ra")
                .row(1, "Nhà văn hóa", 12.5, 6)
                .row(2, "Trạm bơm", 4, 1.5);
    }

    @Test
    void somebodyMaySayWhereATableBegins() throws IOException {
        List<SheetGrid> sheets = kept("strange.xlsx", strange().bytes(folder));
        assertThat(TableFinder.find(sheets, TableHints.NONE)).isEmpty();
        assertThat(TableFinder.candidates(sheets))
                .containsEntry(new HeaderRow("Sheet1", 2), "Mục | Đầu việc | Cấp vốn | Đã chi ra")
                .doesNotContainKey(new HeaderRow("Sheet1", 3));
        HeaderRow said = HeaderRow.parse("2:Sheet1").orElseThrow();
        OwnTable table = TableFinder.find(sheets, new TableHints(said, key -> false, "dau viec")).orElseThrow();
        assertThat(table.begin()).isEqualTo(said);
        assertThat(kinds(table)).containsExactly("PROJECT Nhà văn hóa", "PROJECT Trạm bơm");
        assertThat(TableFinder.find(sheets, new TableHints(new HeaderRow("Sheet1", 77), key -> false, null)))
                .as("there is no such row").isEmpty();
        assertThat(HeaderRow.parse("two:Sheet1")).isEmpty();
        // The next file has the same header somewhere else.
        List<SheetGrid> next = kept("next.xlsx", new MadeReport().row("THÁNG 5").skip()
                .row("Mục", "Đầu việc", "Cấp vốn", "Đã chi ra").row(1, "Nhà văn hóa", 12.5, 7).bytes(folder));
        assertThat(TableFinder.find(next, new TableHints(null, table.key()::equals, null)).orElseThrow().begin())
                .isEqualTo(new HeaderRow("Sheet1", 3));
    }

    @Test
    void aTableThatIsKnownGoesBeforeOneThatOnlyLooksLikeOne() throws IOException {
        List<SheetGrid> sheets = kept("two.xlsx",
                new MadeReport().row("Mục", "Đầu việc", "Cấp vốn").row(1, "Nhà văn hóa", 12.5).skip()
                        .row("STT", "Tên dự án", "Kế hoạch vốn", "Giải ngân").row(1, "Trạm bơm", 4, 1).bytes(folder));
        assertThat(TableFinder.find(sheets, TableHints.NONE).orElseThrow().begin().line()).isEqualTo(4);
        assertThat(TableFinder.find(sheets, new TableHints(null, "muc|dau viec|cap von"::equals, null)).orElseThrow()
                .begin().line()).isEqualTo(1);
    }

    @Test
    void aTableIsKeptAsCsvToo() throws IOException {
        String rows = "Báo cáo số 45/BC-STTTT ngày 05/12/2024%1$s%1$s%1$s\n%1$s%1$s%1$s\nSTT%1$sTên dự án%1$sKế hoạch vốn (triệu đồng)%1$sGiải ngân (triệu đồng)\n"
                + "1%1$s\"Kho dữ liệu, giai đoạn 2\"%1$s\"1.250,5\"%1$s\"620,25\"\n2%1$sCổng dịch vụ%1$s900%1$s450\n";
        for (String separator : List.of(";", ",", "\t")) {
            for (String bom : List.of("", "\ufeff")) {
                List<SheetGrid> sheets = kept("Bieu 1.csv",
                        (bom + rows.formatted(separator)).getBytes(StandardCharsets.UTF_8));
                assertThat(sheets).extracting(SheetGrid::name).containsExactly("Bieu 1");
                OwnTable table = TableFinder.find(sheets, TableHints.NONE).orElseThrow();
                assertThat(read(table).rows().stream().map(OwnTableTest::told)).as(separator).containsExactly(
                        "Kho dữ liệu, giai đoạn 2 ALLOCATED 1250500000 DISBURSED 620250000",
                        "Cổng dịch vụ ALLOCATED 900000000 DISBURSED 450000000");
                assertThat(TitleReading.of(table.titles(), List.of()).number()).isEqualTo("45/BC-STTTT");
            }
        }
        List<SheetGrid> unicode = kept("a.txt", ("\ufeff" + rows.formatted("\t")).getBytes(StandardCharsets.UTF_16LE));
        assertThat(TableFinder.find(unicode, TableHints.NONE).orElseThrow().projects()).hasSize(2);
        assertThat(kept("declared.csv", ("sep=;\n" + rows.formatted(";")).getBytes(StandardCharsets.UTF_8)).get(0)
                .rows().get(1).text(2)).isEqualTo("Tên dự án");
    }

    @Test
    void whatIsNoTableOfTextIsNone() throws IOException {
        for (String other : List.of("", "Kính gửi: Sở Thông tin và Truyền thông, trân trọng.\nXin cảm ơn.\n",
                "<html><body>a,b,c\nd,e,f\ng,h,i</body></html>", "%PDF-1.7\n\u0000\u0001,,,\n,,,\n")) {
            assertThat(kept("other.csv", other.getBytes(StandardCharsets.UTF_8))).as(other).isEmpty();
        }
    }
}
