package vn.minhbach.catalogue.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which day is the last, and which periods there are. */
class DeadlinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"hoàn thành trước ngày 25/3/2024", "Trước 25/3/2024", "trước ngày 25 tháng 3 năm 2024",
            "TRƯỚC NGÀY 25.3.2024",
            "chậm nhất trước ngày 25/3/2024", "trước mùng 1 tháng 4", "trước tháng 4/2024", "trước năm 2025",
            "trước ngày 20 hằng tháng", "trước năm 2025 hoàn thành", "trước quý II", "trước thứ Hai ngày 25/3"})
    void beforeADayLeavesTheDayBeforeIt(String words) {
        assertThat(Deadlines.lastDay(LocalDate.of(2024, 3, 25), words)).isEqualTo("2024-03-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"đến ngày 25/3/2024", "chậm nhất ngày 25/3/2024", "trong ngày 25/3/2024",
            "đến hết ngày 25/3/2024",
            "trước 17 giờ ngày 25/3/2024", "trước 17h00 ngày 25/3/2024", "trước 9h, ngày 25/3/2024",
            "trước khi trình UBND tỉnh, ngày 25/3/2024",
            "như đã nêu trước đây: 25/3/2024", "trước 10 ngày so với ngày họp", "khẩn trương"})
    void everyOtherWordingLeavesTheDayItself(String words) {
        assertThat(Deadlines.lastDay(LocalDate.of(2024, 3, 25), words)).isEqualTo("2024-03-25");
        assertThat(Deadlines.lastDay(null, words)).isNull();
        assertThat(Deadlines.lastDay(LocalDate.of(2024, 3, 25), null)).isEqualTo("2024-03-25");
    }

    @ParameterizedTest
    @CsvSource({"2024-01-31,P1M,0,2024-01-31,2024-02-28", "2024-01-31,P1M,1,2024-02-29,2024-03-30",
            "2024-01-31,P1M,2,2024-03-31,2024-04-29",
            "2023-01-31,P1M,13,2024-02-29,2024-03-30", "2024-02-29,P1Y,1,2025-02-28,2026-02-27",
            "2024-02-29,P1Y,4,2028-02-29,2029-02-27",
            "2024-11-30,P3M,1,2025-02-28,2025-05-29", "2024-03-11,P2W,2,2024-04-08,2024-04-21",
            "2024-12-31,P1D,1,2025-01-01,2025-01-01",
            "2024-01-31,P1M1D,1,2024-03-01,2024-04-01", "0001-01-31,P1M,24274,2023-11-30,2023-12-30"})
    void periodsBeginAtWholeLengthsFromTheStart(LocalDate start, String every, long number, LocalDate begins,
            LocalDate ends) {
        Recurrence recurrence = new Recurrence(start, Recurrence.every(every).orElseThrow(), null, false);
        assertThat(recurrence.begins(number)).isEqualTo(begins);
        assertThat(recurrence.ends(number)).isEqualTo(ends);
        assertThat(recurrence.number(begins)).isEqualTo(number);
        assertThat(recurrence.number(ends)).isEqualTo(number);
        assertThat(recurrence.number(ends.plusDays(1))).isEqualTo(number + 1);
        assertThat(recurrence.number(start.minusDays(1))).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT12H", "P1DT4H", "P9999Y", "P0D"})
    void whatIsNoNumberOfDaysDoesNotRecur(String every) {
        assertThat(Recurrence.every(every)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01,P3M,2024-07-01,2024-09-30,3", "2025-01-01,P3M,2025-04-01,2025-06-30,2",
            "2024-02-01,P1M,2024-03-01,2024-03-31,2",
            "2024-01-01,P6M,2024-07-01,2024-12-31,2", "2023-01-01,P1Y,2024-01-01,2024-12-31,2",
            "2024-01-01,P1M,2024-01-01,2024-03-31,4"})
    void aReportKeepsThePeriodThatItSpeaksOfOrIfThatIsLongerTheOneInWhichItWasMade(LocalDate start, String every,
            LocalDate from, LocalDate to,
            long kept) {
        Recurrence recurrence = new Recurrence(start, Recurrence.every(every).orElseThrow(), null, false);
        DatedReport report = new DatedReport(ReportStatus.IN_PROGRESS, from, to, to.plusDays(10));
        assertThat(Periods.of(recurrence, List.of(report), to.plusDays(20)).latest(0, 26))
                .filteredOn(each -> each.outcome() == PeriodOutcome.KEPT)
                .extracting(DirectivePeriod::number).containsExactly(kept);
    }

    @Test
    void aFactOutranksWhatWasSaidEarlierOfALongerTime() {
        LocalDate on = LocalDate.of(2024, 8, 1);
        DeadlineTerms terms = new DeadlineTerms(LocalDate.of(2024, 6, 30), "đến ngày 30/6/2024", null, null, null);
        DatedReport plan = new DatedReport(ReportStatus.IN_PROGRESS, LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31), LocalDate.of(2024, 1, 15));
        DatedReport fact = new DatedReport(ReportStatus.DONE, LocalDate.of(2024, 6, 20), LocalDate.of(2024, 6, 20),
                LocalDate.of(2024, 6, 25));
        assertThat(Fulfilment.of(terms, List.of(fact, plan), on).state()).isEqualTo(DirectiveState.DONE);
        DeadlineTerms dueBeforeItStarts = new DeadlineTerms(LocalDate.of(2024, 3, 1), null, "P2W",
                LocalDate.of(2024, 4, 1), null);
        assertThat(Fulfilment.of(dueBeforeItStarts, List.of(), on).state()).isEqualTo(DirectiveState.OVERDUE);
    }
}
