package vn.minhbach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.minhbach.dataset.Cell;
import vn.minhbach.dataset.DatasetFormat;

/** A note above the table of a report sheet says in what its amounts are counted. */
class NotedUnitTest extends ReportSpecification {

    private static final String NAME = "Tên dự án, nhiệm vụ";

    private static Cell amount(PeriodReport report, ProjectField field) {
        return report.projects().get(0).cell(field).written().in(DatasetFormat.byName("funding").column("amount"));
    }

    @ParameterizedTest
    @CsvSource({"ĐVT: triệu đồng,2000000", "Đơn vị tính: tỷ đồng,2000000000", "Unit: million VND,2000000",
            "(nghìn đồng),2000"})
    void amountsAreReadInItAndShownAsRead(String note, String value) throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", row("Kỳ báo cáo", "2024-02", null, note),
                row("Mã", NAME, "Giải ngân lũy kế kỳ này", "Kế hoạch vốn năm (tỷ đồng)"), row("x", "X", 2, 3)).read();
        assertThat(found()).isEmpty();
        assertThat(amount(report, ProjectField.DISBURSED)).extracting(Cell::value, Cell::other).containsExactly(value,
                true);
        assertThat(amount(report, ProjectField.PLAN)).as("a column's own unit").extracting(Cell::value, Cell::other)
                .containsExactly("3000000000", false);
        assertThat(told(report.notes())).containsExactly("Báo cáo tháng 1 note.unit " + note);
    }

    @Test
    void twoThatContradictEachOtherAreRefused() throws IOException {
        sheet("Báo cáo tháng", row("ĐVT: triệu đồng"), row("", "Đơn vị tính: tỷ đồng"),
                row("Mã", NAME, "Giải ngân lũy kế kỳ này"), row("x", "X", 2)).read();
        assertThat(found()).containsExactly("Báo cáo tháng 2 B noted-units-differ");
    }

    @Test
    void oneThatCannotBeReadIsRefusedWhereAColumnRestsOnIt() throws IOException {
        sheet("Báo cáo tháng", row("ĐVT: nghìn tỷ đồng"), row("Mã", NAME, "Giải ngân lũy kế kỳ này"), row("x", "X", 2))
                .read();
        assertThat(found()).containsExactly("Báo cáo tháng 1 A noted-unit-unknown");
    }

    @Test
    void whereAllColumnsHaveTheirOwnItIsNotUsed() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", row("ĐVT: USD"),
                row("Mã", NAME, "Giải ngân lũy kế kỳ này (triệu đồng)"), row("x", "X", 2)).read();
        assertThat(found()).isEmpty();
        assertThat(report.notes()).isEmpty();
        assertThat(amount(report, ProjectField.DISBURSED).value()).isEqualTo("2000000");
    }

    @Test
    void oneThatNoColumnAgreesWithIsRefused() throws IOException {
        sheet("Báo cáo tháng", row("ĐVT: tỷ đồng"), row("Mã", NAME, "Giải ngân lũy kế kỳ này (triệu đồng)"),
                row("x", "X", 2)).read();
        assertThat(found()).hasSize(1).first().asString().contains("noted-units-differ");
    }

    @Test
    void aRateIsNoUnitOfMoney() throws IOException {
        sheet("Báo cáo tháng", row("ĐVT: tỷ lệ %"), row("Mã", NAME, "Giải ngân lũy kế kỳ này"), row("x", "X", 2))
                .read();
        assertThat(found()).hasSize(1).first().asString().contains("noted-unit-unknown");
    }

    @Test
    void whatTheDocumentIsCalledIsNoNote() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng",
                row("Tên văn bản", "Biểu 3 (ĐVT: tỷ đồng)", "Người báo cáo", "tỷ đồng"),
                row("Mã", NAME, "Giải ngân lũy kế kỳ này"), row("x", "X", 2)).read();
        assertThat(amount(report, ProjectField.DISBURSED).value()).isEqualTo("2000000");
    }
}
