package vn.minhbach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.runtime.configuration.MemorySize;

import vn.minhbach.dataset.DatasetFiles;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.ReportWorkbook;

/** Of the sheets of a report, nothing is left out without a word. */
class ReportReaderTest {

    private static final Object[] HEADER = {"Mã", "Tên dự án, nhiệm vụ", "Giải ngân lũy kế kỳ này (triệu đồng)", "Tiến độ kỳ này (%)"};

    @TempDir
    Path folder;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook();
    private final Problems problems = new Problems();

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private ReportReaderTest sheet(String name, Object[]... rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows[i].length; j++) {
                if (rows[i][j] instanceof Number number) {
                    row.createCell(j).setCellValue(number.doubleValue());
                } else if (rows[i][j] != null) {
                    row.createCell(j).setCellValue((String) rows[i][j]);
                }
            }
        }
        return this;
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private PeriodReport read() throws IOException {
        Path file = folder.resolve("report.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        try (ReportWorkbook report = (ReportWorkbook) new DatasetFiles(() -> new MemorySize(BigInteger.ONE.shiftLeft(30))).open(file, "report.xlsx")) {
            return ReportReader.read(report, problems);
        }
    }

    private List<String> found() {
        return problems.report().problems().stream().map(each -> each.file() + " " + each.line() + " " + each.column() + " " + each.fault().key()).toList();
    }

    @ParameterizedTest
    @CsvSource({"(tỷ),2000000000", "(đ),2", "(1.000 đồng),2000", "(tỷ VNĐ),2000000000", "(tỷ đồng) *,2000000000", "(million VND),2000000", "(ĐVT: nghìn đồng),2000", "'',2000000"})
    void anAmountIsOfTheUnitOfItsHeading(String unit, String value) throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", row("Mã", "Tên dự án, nhiệm vụ", "Giải ngân lũy kế kỳ này " + unit, "Tiến độ kỳ này"), row("x", "X", 2)).read();
        assertThat(found()).isEmpty();
        assertThat(report.projects().get(0).cell(ProjectField.DISBURSED).value(DatasetFormat.byName("funding").column("amount"))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(nghìn tỷ đồng)", "(USD)", "(tỷ đồng, chưa thuế)", "(triệu đồng/tỷ đồng)", "(tạm tính)", "()"})
    void aHeadingWithBracketsOfNoUnitIsRefused(String unit) throws IOException {
        sheet("Báo cáo tháng", row("Mã", "Tên dự án, nhiệm vụ", "Giải ngân lũy kế kỳ này " + unit, "Tiến độ kỳ này"), row("x", "X", 2)).read();
        assertThat(found()).containsExactly("Báo cáo tháng 1 C heading-unit-unknown");
    }

    @Test
    void aColumnThatHoldsSomethingAndIsNotReadIsTold() throws IOException {
        sheet("Báo cáo tháng", row("STT", "Mã", "Tên dự án, nhiệm vụ", "Tiến độ kỳ này (%)", "Đã giải ngân", "Tình trang 1", "Tiến độ kỳ này", "Trống", "", "STT"),
                row(1, "x", "X", 5, 36, "xong", 6, null, "lạc", "a lot")).read();
        assertThat(found()).containsExactlyInAnyOrder("Báo cáo tháng 1 E unknown-column", "Báo cáo tháng 1 F unknown-column", "Báo cáo tháng 1 G column-repeated",
                "Báo cáo tháng 2 I column-without-name", "Báo cáo tháng 1 J unknown-column");
        assertThat(problems.report().problems()).anySatisfy(each -> assertThat(each.fault().arguments()).containsEntry("nearest", "Tình trạng"));
    }

    @Test
    void aTableOfIndicatorsWithoutItsHeaderOrAPeriodIsTold() throws IOException {
        sheet("Báo cáo tháng", HEADER, row("x", "X", 1, 2)).sheet("Chỉ tiêu", row("Gõ kỳ mới"), row("Tên chỉ tiêu", "Địa phương", "2024-02"), row("DTI", "Tỉnh Cũ", 41)).read();
        assertThat(found()).containsExactly("Chỉ tiêu 1 null sheet-header-missing");
    }

    @Test
    void figuresUnderNoPeriodAreTold() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", HEADER, row("x", "X", 1, 2))
                .sheet("Chỉ tiêu", row("Gõ kỳ mới"), row("Chỉ tiêu", "Đơn vị tính", "Địa phương", "2024-01", null, "2024-01"), row("DTI", "%", "Tỉnh Cũ", 41, 42, 43)).read();
        assertThat(found()).containsExactlyInAnyOrder("Chỉ tiêu 3 E column-without-name", "Chỉ tiêu 2 F column-repeated");
        assertThat(report.observations()).extracting(each -> each.cell(ObservationField.PLACE).text() + " " + each.cell(ObservationField.VALUE).text()).containsExactly("Tỉnh Cũ 41.0");
    }

    @Test
    void aTableOfDirectivesWithoutItsHeaderOrWithAnotherColumnIsTold() throws IOException {
        sheet("Báo cáo tháng", HEADER, row("x", "X", 1, 2)).sheet("Chỉ đạo", row("Mã chỉ đạo", "Nội dung chỉ đạo", "Hạn", "Tình hình"), row("d1", "Làm", "2024", "xong")).read();
        assertThat(found()).containsExactly("Chỉ đạo 1 D unknown-column");
    }

    @Test
    void aSheetThatIsCutIsTold() throws IOException {
        Object[][] rows = new Object[20_001][];
        java.util.Arrays.fill(rows, row("x", "X", 1, 2));
        rows[0] = HEADER;
        sheet("Báo cáo tháng", rows).read();
        assertThat(found()).containsExactly("Báo cáo tháng 20001 null too-many-rows");
    }

    @Test
    void aTotalThatDoesNotAddUpIsTold() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", HEADER, row("", "Tổng số", 11), row("x", "X", 1), row("y", "Y", 2), row("", "Cộng", 3), row("z", "Z", 7), row("", "Cộng", 7),
                row("", "Tổng cộng", 12)).read();
        assertThat(found()).isEmpty();
        ProjectTotals totals = new ProjectTotals(problems);
        report.projects().forEach(each -> {
            if (each.has(ProjectField.CODE)) {
                totals.add(each);
            } else {
                totals.take(each);
            }
        });
        totals.end();
        assertThat(found()).containsExactlyInAnyOrder("Báo cáo tháng 8 C · Giải ngân lũy kế kỳ này (triệu đồng) total-differs", "Báo cáo tháng 2 C · Giải ngân lũy kế kỳ này (triệu đồng) total-differs");
    }
}
