package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Tổng", "Cộng", "CỘNG:", "Tổng cộng", "TONG CONG", "Tổng số", "Tổng cộng (I+II)",
            "(1) Tổng số", "Tổng cộng I", "Cộng chung", "Cộng toàn tỉnh", "Toàn tỉnh",
            "Tổng giá trị", "Total", "Grand total", "Sub-total", "subtotal", "SUM", "Tổng cộng"})
    void theyAddUpOthers(String text) {
        assertThat(TotalNames.isTotal(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Cổng", "Cống", "Công", "Cổng dịch vụ công", "Tổng đài 1022", "Tống",
            "Cộng đồng số", "Toán tính", "Trung tâm", "Sở", "1", "Total cost of ownership"})
    void theyAreNamesOfTheirOwn(String text) {
        assertThat(TotalNames.isTotal(text)).isFalse();
    }
}
