package vn.minhbach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.minhbach.dataset.DatasetFormat;

/** Of the sheets of a report, nothing is left out without a word. */
class ReportReaderTest extends ReportSpecification {

    @ParameterizedTest
    @CsvSource({"(tỷ),2000000000", "(đ),2", "(1.000 đồng),2000", "(tỷ VNĐ),2000000000", "(tỷ đồng) *,2000000000",
            "(million VND),2000000", "(ĐVT: nghìn đồng),2000", "'',2000000"})
    void anAmountIsOfTheUnitOfItsHeading(String unit, String value) throws IOException {
        PeriodReport report = sheet("Báo cáo tháng",
                row("Mã", "Tên dự án, nhiệm vụ", "Giải ngân lũy kế kỳ này " + unit, "Tiến độ kỳ này"), row("x", "X", 2))
                .read();
        assertThat(found()).isEmpty();
        assertThat(report.projects().get(0).cell(ProjectField.DISBURSED)
                .value(DatasetFormat.byName("funding").column("amount"))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(nghìn tỷ đồng)", "(USD)", "(tỷ đồng, chưa thuế)", "(triệu đồng/tỷ đồng)", "(tạm tính)",
            "()"})
    void aHeadingWithBracketsOfNoUnitIsRefused(String unit) throws IOException {
        sheet("Báo cáo tháng", row("Mã", "Tên dự án, nhiệm vụ", "Giải ngân lũy kế kỳ này " + unit, "Tiến độ kỳ này"),
                row("x", "X", 2)).read();
        assertThat(found()).containsExactly("Báo cáo tháng 1 C heading-unit-unknown");
    }

    @Test
    void aColumnThatHoldsSomethingAndIsNotReadIsTold() throws IOException {
        sheet("Báo cáo tháng",
                row("STT", "Mã", "Tên dự án, nhiệm vụ", "Tiến độ kỳ này (%)", "Đã giải ngân", "Tình trang 1",
                        "Tiến độ kỳ này", "Trống", "", "STT"),
                row(1, "x", "X", 5, 36, "xong", 6, null, "lạc", "a lot")).read();
        assertThat(found()).containsExactlyInAnyOrder("Báo cáo tháng 1 E unknown-column",
                "Báo cáo tháng 1 F unknown-column", "Báo cáo tháng 1 G column-repeated",
                "Báo cáo tháng 2 I column-without-name", "Báo cáo tháng 1 J unknown-column");
        assertThat(problems.report().problems())
                .anySatisfy(each -> assertThat(each.fault().arguments()).containsEntry("nearest", "Tình trạng"));
    }

    @Test
    void aTableOfIndicatorsWithoutItsHeaderOrAPeriodIsTold() throws IOException {
        sheet("Báo cáo tháng", HEADER, row("x", "X", 1, 2)).sheet("Chỉ tiêu", row("Gõ kỳ mới"),
                row("Tên chỉ tiêu", "Địa phương", "2024-02"), row("DTI", "Tỉnh Cũ", 41)).read();
        assertThat(found()).containsExactly("Chỉ tiêu 1 null sheet-header-missing");
    }

    @Test
    void figuresUnderNoPeriodAreTold() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", HEADER, row("x", "X", 1, 2))
                .sheet("Chỉ tiêu", row("Gõ kỳ mới"),
                        row("Chỉ tiêu", "Đơn vị tính", "Địa phương", "2024-01", null, "2024-01"),
                        row("DTI", "%", "Tỉnh Cũ", 41, 42, 43))
                .read();
        assertThat(found()).containsExactlyInAnyOrder("Chỉ tiêu 3 E column-without-name",
                "Chỉ tiêu 2 F column-repeated");
        assertThat(report.observations()).extracting(
                each -> each.cell(ObservationField.PLACE).text() + " " + each.cell(ObservationField.VALUE).text())
                .containsExactly("Tỉnh Cũ 41.0");
    }

    @Test
    void aTableOfDirectivesWithoutItsHeaderOrWithAnotherColumnIsTold() throws IOException {
        sheet("Báo cáo tháng", HEADER, row("x", "X", 1, 2)).sheet("Chỉ đạo",
                row("Mã chỉ đạo", "Nội dung chỉ đạo", "Hạn", "Tình hình"), row("d1", "Làm", "2024", "xong")).read();
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
}
