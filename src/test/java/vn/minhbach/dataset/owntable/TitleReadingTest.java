package vn.minhbach.dataset.owntable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Of which time the lines above a table say that it is. */
class TitleReadingTest {

    private static TitleReading of(String... titles) {
        return TitleReading.of(List.of(titles), List.of());
    }

    @Test
    void aTimeIsTheOnlyOneWhereAllOthersHoldItOrAreAPartOfIt() {
        TitleReading month = of("TIẾN ĐỘ GIẢI NGÂN NĂM 2024", "(Lũy kế đến tháng 11/2024)");
        assertThat(month.period()).isEqualTo("2024-11");
        assertThat(month.only()).isTrue();
        TitleReading day = of("Biểu tổng hợp 9 tháng năm 2024", "(Số liệu đến ngày 30/9/2024)");
        assertThat(day.period()).isEqualTo("2024-09-30");
        assertThat(day.only()).isTrue();
        TitleReading two = of("BÁO CÁO QUÝ III NĂM 2024", "Số liệu đến tháng 11/2024");
        assertThat(two.period()).isEqualTo("2024-11");
        assertThat(two.only()).isFalse();
        assertThat(of("Kế hoạch năm 2023 kéo dài sang tháng 1/2024").only()).isFalse();
    }

    @Test
    void theFirstMonthOfAYearIsAMonth() {
        for (String title : new String[]{"TIẾN ĐỘ GIẢI NGÂN 1 THÁNG ĐẦU NĂM 2024", "Báo cáo 01 tháng năm 2024"}) {
            assertThat(of(title).period()).isEqualTo("2024-01");
            assertThat(of(title).only()).isTrue();
        }
        assertThat(of("Báo cáo 3 tháng đầu năm 2024").period()).isEqualTo("2024-01/2024-03");
        assertThat(of("Báo cáo 13 tháng năm 2024").period()).isEqualTo("2024");
    }

    @Test
    void aYearIsReadOfATitleThatNamesNothingElse() {
        TitleReading year = of("TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024");
        assertThat(year.period()).isEqualTo("2024");
        assertThat(year.only()).isTrue();
    }

    @Test
    void aDocumentsOwnDayIsNoTimeOfItsFiguresButWhatStandsBesideItIs() {
        TitleReading both = of("Báo cáo số 45/BC-STTTT ngày 05/12/2024 về tiến độ tháng 11/2024");
        assertThat(both.period()).isEqualTo("2024-11");
        assertThat(both.only()).isTrue();
        assertThat(both.number()).isEqualTo("45/BC-STTTT");
        assertThat(both.issuedOn()).hasToString("2024-12-05");
        for (String day : new String[]{"05 tháng 12 năm 2024", "     tháng 12 năm 2024", "… tháng … năm 2024",
                "5/12/2024"}) {
            assertThat(of("(Kèm theo Báo cáo số 45/BC-STTTT ngày " + day + " của Sở TTTT)").period()).as(day).isNull();
        }
        assertThat(of("Báo cáo số 45/BC-STTTT, số liệu tính đến ngày 30/11/2024").period()).isEqualTo("2024-11-30");
    }
}
