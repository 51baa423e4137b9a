package vn.minhbach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.minhbach.dataset.Note;

/** A row of totals is no project: its amounts have to add up, and what cannot be added up is said. */
class ProjectTotalsTest extends ReportSpecification {

    private static final String DISBURSED = "C · Giải ngân lũy kế kỳ này (triệu đồng)";

    private final List<Note> notes = new ArrayList<>();

    private void checked(PeriodReport report) {
        ProjectTotals totals = new ProjectTotals(problems, notes);
        report.projects().forEach(each -> {
            if (ProjectTotals.isTotal(each)) {
                totals.take(each);
            } else {
                totals.add(each);
            }
        });
        totals.end();
    }

    @Test
    void oneThatDoesNotAddUpIsRefused() throws IOException {
        checked(sheet("Báo cáo tháng", HEADER, row("", "Tổng số", 11), row("x", "X", 1), row("y", "Y", 2),
                row("", "Cộng", 3), row("z", "Z", 7), row("", "Cộng", 7),
                row("", "Tổng cộng", 12)).read());
        assertThat(found()).containsExactlyInAnyOrder("Báo cáo tháng 8 " + DISBURSED + " total-differs",
                "Báo cáo tháng 2 " + DISBURSED + " total-differs");
        assertThat(told(notes)).containsExactly("Báo cáo tháng 5 note.totals Cộng", "Báo cáo tháng 7 note.totals Cộng");
    }

    @Test
    void wordsAndRatesInOneAreSaidAndNotRefused() throws IOException {
        checked(sheet("Báo cáo tháng",
                row("Mã", "Tên dự án, nhiệm vụ", "Kế hoạch vốn năm", "Giải ngân lũy kế kỳ này", "Tiến độ kỳ này",
                        "Ghi chú"),
                row("x", "X", 4, 1, 10), row("y", "Y", 5, 2),
                row("", "Tổng cộng", "5 dự án", "53%", 33, "chưa đủ"), row("Tổng cộng", "", "hơn 9", 3)).read());
        assertThat(found()).isEmpty();
        assertThat(told(notes)).containsExactlyInAnyOrder("Báo cáo tháng 4 note.total-unchecked 5 dự án",
                "Báo cáo tháng 4 note.total-unchecked 53%", "Báo cáo tháng 4 note.total-unchecked 33.0",
                "Báo cáo tháng 4 note.total-unchecked chưa đủ", "Báo cáo tháng 5 note.total-unchecked hơn 9",
                "Báo cáo tháng 5 note.totals Tổng cộng");
        assertThat(notes.get(0).taken().arguments()).containsEntry("column", "C · Kế hoạch vốn năm");
    }

    @Test
    void aSumThatNobodyCanTellIsSaid() throws IOException {
        checked(sheet("Báo cáo tháng", HEADER, row("x", "X", "hơn 1"), row("y", "Y", 2), row("", "Tổng cộng", 3))
                .read());
        assertThat(found()).isEmpty();
        assertThat(told(notes)).containsExactly("Báo cáo tháng 4 note.total-unchecked 3.0");
    }

    @Test
    void aNumberWithTwoReadingsIsRefusedAsEver() throws IOException {
        checked(sheet("Báo cáo tháng", HEADER, row("x", "X", 1), row("", "Tổng cộng", "1.700")).read());
        assertThat(found()).containsExactly("Báo cáo tháng 3 " + DISBURSED + " decimal-ambiguous");
    }

    @Test
    void itMayBeCalledSoInTheColumnOfNumbers() throws IOException {
        checked(sheet("Báo cáo tháng", row("STT", "Mã", "Tên dự án, nhiệm vụ", "Giải ngân lũy kế kỳ này"),
                row(1, "x", "X", 1), row("Tổng cộng", "", "1 dự án", 2)).read());
        assertThat(found()).containsExactly("Báo cáo tháng 3 D · Giải ngân lũy kế kỳ này total-differs");
        assertThat(told(notes)).containsExactly("Báo cáo tháng 3 note.total-unchecked 1 dự án");
    }
}
