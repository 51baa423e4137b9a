package vn.minhbach.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs copy sheets, and people add some: each is read, or it is said that it was not. */
class SeveralSheetsTest extends ReportSpecification {

    private static final Object[] FEBRUARY = {"Kỳ báo cáo", "2024-02"};
    private static final Object[] INDICATORS = {"Chỉ tiêu", "Đơn vị tính", "Địa phương", "2024-02"};

    private static List<String> names(PeriodReport report) {
        return report.projects().stream().map(each -> each.cell(ProjectField.NAME).text()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Báo cáo tháng (2)", "BÁO CÁO THÁNG", "Báo cáo tháng ", "Báo cáo tháng_2",
            "Monthly report"})
    void aCopyOfTheSameProjectsIsNotReadAndSaid(String name) throws IOException {
        PeriodReport report = sheet("Báo cáo  tháng", FEBRUARY, HEADER, row("x", "X", 1))
                .sheet(name, FEBRUARY, HEADER, row("x", "X", 7)).read();
        assertThat(found()).isEmpty();
        assertThat(report.projects()).singleElement()
                .satisfies(row -> assertThat(row.cell(ProjectField.DISBURSED).text()).isEqualTo("1.0"));
        assertThat(told(report.notes())).containsExactly(name + " 0 note.sheet-left " + name);
    }

    @Test
    void aCopyOfOtherProjectsIsRead() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", FEBRUARY, HEADER, row("x", "X", 1))
                .sheet("Báo cáo tháng (2)", row("Kỳ báo cáo", ""), HEADER, row("y", "Y", 7), row("", "Tổng cộng", 7))
                .read();
        assertThat(names(report)).containsExactly("X", "Y", "Tổng cộng");
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void aCopyOfAnotherTimeIsNotReadAndSaid() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", FEBRUARY, HEADER, row("x", "X", 1))
                .sheet("Báo cáo tháng (2)", row("Kỳ báo cáo", "2024-01"), HEADER, row("y", "Y", 7)).read();
        assertThat(names(report)).containsExactly("X");
        assertThat(report.head().cell(HeadField.PERIOD).text()).isEqualTo("2024-02");
        assertThat(told(report.notes())).containsExactly("Báo cáo tháng (2) 0 note.sheet-left Báo cáo tháng (2)");
    }

    @Test
    void ofTwoOfTheSameThatIsReadInWhichSomebodyBegan() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", row("Kỳ báo cáo", ""), HEADER, row("x", "X"))
                .sheet("Báo cáo tháng (2)", FEBRUARY, HEADER, row("x", "X", 7)).read();
        assertThat(report.projects()).singleElement()
                .satisfies(row -> assertThat(row.cell(ProjectField.DISBURSED).text()).isEqualTo("7.0"));
        assertThat(told(report.notes())).containsExactly("Báo cáo tháng 0 note.sheet-left Báo cáo tháng");
    }

    @Test
    void sheetsThatSayNothingOfTheirReportAreReadOnlyWhereTheyAreCalledSo() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", FEBRUARY, HEADER, row("x", "X", 1))
                .sheet("Sheet2", INDICATORS, row("DTI", "%", "Tỉnh Cũ", 41))
                .sheet("Chỉ tiêu (2)", INDICATORS, row("DTI", "%", "Tỉnh Cũ", 42))
                .sheet("Sheet3", row("Mã chỉ đạo", "Tình trạng kỳ này"), row("d1", "xong")).read();
        assertThat(found()).isEmpty();
        assertThat(report.observations()).extracting(each -> each.cell(ObservationField.VALUE).text())
                .as("as it is called so").containsExactly("42.0");
        assertThat(report.directives()).as("it may be of last month").isEmpty();
        assertThat(told(report.notes())).containsExactlyInAnyOrder("Sheet2 0 note.sheet-left Sheet2",
                "Sheet3 0 note.sheet-left Sheet3");
    }

    @Test
    void aTableOfTargetsBesideTheIndicatorsIsNotTakenForObservations() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", FEBRUARY, HEADER, row("x", "X", 1))
                .sheet("Chỉ tiêu", INDICATORS, row("DTI", "%", "Tỉnh Cũ", 42))
                .sheet("Kế hoạch", INDICATORS, row("PAR", "%", "Tỉnh Cũ", 90)).read();
        assertThat(report.observations()).extracting(each -> each.cell(ObservationField.VALUE).text())
                .containsExactly("42.0");
        assertThat(told(report.notes())).containsExactly("Kế hoạch 0 note.sheet-left Kế hoạch");
    }

    @Test
    void whatOnlyTheSecondSaysIsNotTakenForWhatTheFirstSays() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", FEBRUARY, HEADER, row("x", "X", 1))
                .sheet("Báo cáo tháng (2)", FEBRUARY, row("Năm ngân sách", 2025), HEADER, row("y", "Y", 2)).read();
        assertThat(names(report)).containsExactly("X");
        assertThat(report.head().has(HeadField.FISCAL_YEAR)).isFalse();
        assertThat(told(report.notes())).containsExactly("Báo cáo tháng (2) 0 note.sheet-left Báo cáo tháng (2)");
    }

    @Test
    void whatIsNoSheetOfAReportOrMayBeOfAnotherIsNotReadAndSaid() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", FEBRUARY, HEADER, row("x", "X", 1))
                .sheet("Đề xuất năm sau", HEADER, row("", "Z", 5)).sheet("Phụ lục", row("Ghi thêm", "số 7"))
                .sheet("Sheet9")
                .sheet("Hướng dẫn", row("Cách điền")).sheet("_lists", row("a")).read();
        assertThat(names(report)).containsExactly("X");
        assertThat(told(report.notes())).containsExactly("Phụ lục 0 note.sheet-left Phụ lục",
                "Đề xuất năm sau 0 note.sheet-left Đề xuất năm sau");
    }

    @Test
    void whatIsWrongInOneThatIsNotReadDoesNotMatter() throws IOException {
        PeriodReport report = sheet("Báo cáo tháng", FEBRUARY, HEADER, row("x", "X", 1)).sheet("Báo cáo tháng (2)",
                FEBRUARY, row("Mã", "Tên dự án, nhiệm vụ", "Tiến độ kỳ này", "Lạ"), row("x", "X", 1, "a")).read();
        assertThat(found()).isEmpty();
        assertThat(report.notes()).hasSize(1);
    }

    @Test
    void oneThatWasRenamedIsKnownByWhatItWasFilledWith() throws IOException {
        PeriodReport report = sheet("Tháng 11", FEBRUARY, HEADER, row("x", "X", 1))
                .sheet("_report", row("publisher", "bac-kan")).read();
        assertThat(names(report)).containsExactly("X");
        assertThat(report.filled().publisher()).isEqualTo("bac-kan");
    }
}
