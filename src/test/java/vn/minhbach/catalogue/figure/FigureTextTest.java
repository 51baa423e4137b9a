package vn.minhbach.catalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.minhbach.catalogue.Language;

/** Figures and dates are written as officials write them. */
class FigureTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "67000000000   | VND         | MORE_THAN | hơn 67 tỷ đồng           | more than VND 67 billion",
            "1700000000000 | VND         | EXACT     | 1.700 tỷ đồng            | VND 1,700 billion",
            "36000000000   | VND         | ABOUT     | khoảng 36 tỷ đồng        | about VND 36 billion",
            "1234500000    | VND         | AT_LEAST  | ít nhất 1.234,5 triệu đồng | at least VND 1,234.5 million",
            "755768814000  | VND         | EXACT     | 755.768,814 triệu đồng   | VND 755,768.814 million",
            "466682708800  | VND         | EXACT     | 466.682.708.800 đồng     | VND 466,682,708,800",
            "-393182708800 | VND         | EXACT     | −393.182.708.800 đồng    | VND −393,182,708,800",
            "2500000       | VND         | AT_MOST   | không quá 2,5 triệu đồng | at most VND 2.5 million",
            "999           | VND         | EXACT     | 999 đồng                 | VND 999",
            "0             | VND         | EXACT     | 0 đồng                   | VND 0",
            "53            | %           | ABOUT     | khoảng 53%               | about 53%",
            "53.7          | %           | EXACT     | 53,7%                    | 53.7%",
            "100.00        | %           | EXACT     | 100%                     | 100%",
            "90.5          | máy/100 dân | EXACT     | 90,5 máy/100 dân         | 90.5 telephones per 100 people",
            "1000          | người       | MORE_THAN | hơn 1.000 người          | more than 1,000 people",
            "42            | 1           | EXACT     | 42                       | 42",
            "5             | hồ sơ       | LESS_THAN | dưới 5 hồ sơ             | less than 5 hồ sơ"})
    void numbersCarryUnitAndQualifier(BigDecimal value, String unit, Qualifier qualifier, String vietnamese,
            String english) {
        assertThat(FigureText.of(value, unit, qualifier, Language.VI)).isEqualTo(vietnamese);
        assertThat(FigureText.of(value, unit, qualifier, Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"2023, năm 2023, 2023, 2023-01-01, 2023-12-31",
            "2023-H1, 6 tháng đầu năm 2023, first half of 2023, 2023-01-01, 2023-06-30",
            "2023-Q4, quý IV/2023, Q4 2023, 2023-10-01, 2023-12-31",
            "2023-11, tháng 11/2023, November 2023, 2023-11-01, 2023-11-30",
            "2023-12-14, 14/12/2023, 14 December 2023, 2023-12-14, 2023-12-14",
            "2024-02, tháng 02/2024, February 2024, 2024-02-01, 2024-02-29",
            "2023-04-05, 05/4/2023, 5 April 2023, 2023-04-05, 2023-04-05",
            "2021/2025, giai đoạn 2021–2025, 2021–2025, 2021-01-01, 2025-12-31",
            "2023-01/2023-09, 9 tháng đầu năm 2023, first nine months of 2023, 2023-01-01, 2023-09-30",
            "2023-03/2023-09, tháng 3–9/2023, March–September 2023, 2023-03-01, 2023-09-30",
            "2023-09/2023-12, 4 tháng cuối năm 2023, last four months of 2023, 2023-09-01, 2023-12-31",
            "2023-01/2023-12, năm 2023, 2023, 2023-01-01, 2023-12-31",
            "2022-11/2023-03, tháng 11/2022 – tháng 3/2023, November 2022 – March 2023, 2022-11-01, 2023-03-31",
            "2023-Q1/2023-Q3, quý I–III/2023, Q1–Q3 2023, 2023-01-01, 2023-09-30",
            "2022-Q4/2023-Q2, quý IV/2022 – quý II/2023, Q4 2022 – Q2 2023, 2022-10-01, 2023-06-30",
            "2022-H2/2023-H1, 6 tháng cuối năm 2022 – 6 tháng đầu năm 2023, second half of 2022 – first half of 2023, 2022-07-01, 2023-06-30",
            "2023-01-01/2023-12-14, 01/01/2023–14/12/2023, 1 January 2023 – 14 December 2023, 2023-01-01, 2023-12-14"})
    void periodsAreReadAndWritten(String text, String vietnamese, String english, String start, String end) {
        assertThat(PeriodText.of(text, Language.VI)).isEqualTo(vietnamese);
        assertThat(PeriodText.of(text, Language.EN)).isEqualTo(english);
        assertThat(Period.parse(text)).hasValueSatisfying(period -> {
            assertThat(period.start()).hasToString(start);
            assertThat(period.end()).hasToString(end);
        });
    }

    @ParameterizedTest
    @CsvSource({"2023-13", "2023-02-30", "2023-Q5", "2023-H3", "23", "2023-1", "14/12/2023", "2023-12-14T00:00", "1899",
            "' 2023'", "2025/2021", "2021/2021", "2021/2025-06", "2023-H1/2023-Q4",
            "2021/", "/2025", "2021/2023/2025", "2021-2025", "2021/25"})
    void whatIsNoPeriodIsNotRead(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023, false, false", "2023-12-14, true, false", "2023-12-14/2023-12-15, false, true",
            "2021/2025, false, true"})
    void aDayIsTheOnlyTimeThatLeavesNothingOpen(String text, boolean day, boolean range) {
        assertThat(Period.parse(text)).hasValueSatisfying(period -> {
            assertThat(period.isDay()).isEqualTo(day);
            assertThat(period.isRange()).isEqualTo(range);
        });
    }

    @Test
    void boundsCarryOver() {
        assertThat(Qualifier.MORE_THAN.plus(Qualifier.EXACT)).isEqualTo(Qualifier.MORE_THAN);
        assertThat(Qualifier.AT_LEAST.plus(Qualifier.MORE_THAN)).isEqualTo(Qualifier.MORE_THAN);
        assertThat(Qualifier.MORE_THAN.plus(Qualifier.LESS_THAN)).isEqualTo(Qualifier.ABOUT);
        assertThat(Qualifier.EXACT.minus(Qualifier.MORE_THAN)).isEqualTo(Qualifier.LESS_THAN);
        assertThat(Qualifier.ABOUT.dividedBy(Qualifier.MORE_THAN)).isEqualTo(Qualifier.ABOUT);
        assertThat(Qualifier.EXACT.dividedBy(Qualifier.AT_LEAST)).isEqualTo(Qualifier.AT_MOST);
    }
}
