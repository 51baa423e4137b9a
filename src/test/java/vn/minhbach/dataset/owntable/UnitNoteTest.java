package vn.minhbach.dataset.owntable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line above a table says of the unit of its amounts, and what only looks so. */
class UnitNoteTest {

    private static List<UnitNote> of(String... cells) {
        return List.copyOf(UnitNote.of(List.of(cells)).values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ĐVT: triệu đồng|MILLION", "Đơn vị tính: tỷ đồng|BILLION",
            "Unit: million VND|MILLION", "(Đơn vị: Tỷ đồng)|BILLION", "ĐVT: Tr.đ|MILLION", "Đơn vị tính: đồng|DONG",
            "Đ.v.t: 1.000 đồng|THOUSAND", "Đơn vị tính: Nghìn đồng|THOUSAND", "ĐVT: tỷ|BILLION", "đvt: ₫|DONG",
            "(triệu đồng)|MILLION", "Tính bằng triệu đồng|MILLION", "Unit: VND billion|BILLION",
            "Đơn vị tính: triệu đồng, %|MILLION", "ĐVT: số lượng - dự án; tiền - triệu đồng|MILLION",
            "Kèm theo Báo cáo số 3. Đơn vị: triệu đồng|MILLION", "Don vi tinh: trieu dong|MILLION",
            "Đơn vị: đồng Việt Nam|DONG", "Unit: VND|DONG"})
    void aNoteSaysAUnit(String line, Unit unit) {
        assertThat(of(line)).containsExactly(new UnitNote(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ĐVT: USD", "ĐVT: nghìn tỷ đồng", "Đơn vị: 1.000 tỷ đồng", "Đơn vị: triệu USD",
            "ĐVT: triệu đồng/tỷ đồng", "Đơn vị tính: người", "Unit: trillion VND"})
    void aNoteOfNoUnitThatWeReadIsKnownAsOne(String line) {
        assertThat(of(line)).containsExactly(new UnitNote(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tỷ lệ giải ngân", "Đơn vị: Sở Tài chính", "Đơn vị báo cáo: Phòng Lao động",
            "Đơn vị: Lâm Đồng", "Tổng vốn: 67 tỷ đồng", "67 tỷ đồng", "Unit: Department of Finance", "Tý",
            "Đơn vị: Đồng Tháp",
            "Đơn vị thực hiện: Sở X, vốn 67 tỷ đồng", "ĐVT:", "THÁNG 4/2024", ""})
    void whatOnlyLooksLikeOneIsNone(String line) {
        assertThat(of(line)).isEmpty();
    }

    @Test
    void theUnitMayStandInTheCellBehind() {
        assertThat(of("Đơn vị tính:", "", "USD")).containsExactly(new UnitNote(null));
        assertThat(of("ĐVT", "tỷ đồng")).containsOnly(new UnitNote(Unit.BILLION));
    }

    @Test
    void twoThatDifferSayNone() {
        assertThat(UnitNote.together(of("ĐVT: tỷ đồng", "(tỷ đồng)"))).isEqualTo(Unit.BILLION);
        assertThat(UnitNote.together(of("ĐVT: tỷ đồng", "ĐVT: triệu đồng"))).isNull();
        assertThat(UnitNote.together(of("ĐVT: tỷ đồng", "ĐVT: USD"))).isNull();
        assertThat(UnitNote.together(List.of())).isNull();
    }
}
