package vn.minhbach.catalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    private static String meaning(WrittenNumber number) {
        return number.values().stream().map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString)
                .collect(Collectors.joining("|"))
                + (number.unit() == null ? "" : " " + number.unit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "67 tỷ; 67000000000", "67 tỷ đồng; 67000000000 VND", "67 ty dong; 67000000000 VND", "67tỉ; 67000000000",
            "67,5 tỷ; 67500000000",
            "1.700; 1700", "1.700 tỷ; 1700000000000", "1,7 nghìn tỷ; 1700000000000",
            "VND 1,700 billion; 1700000000000 VND", "1,700 billion; 1700000000000",
            "1.7 trillion; 1700000000000", "1,700; 1700", "1,234; 1234|1.234", "1.234; 1234|1.234", "1.7; 1.7",
            "1,7; 1.7",
            "0.8917; 0.8917", "0,617; 0.617", "53%; 53 %", "53,7 %; 53.7 %", "53.7 phần trăm; 53.7 %",
            "53 percent; 53 %",
            "500 triệu đồng; 500000000 VND", "500 tr; 500000000", "1.234.567 đồng; 1234567 VND",
            "hơn 67 tỷ; 67000000000", "1288; 1288"})
    void saysWhatItMayMean(String text, String expected) {
        assertThat(WrittenNumber.in(text)).singleElement().extracting(WrittenNumberTest::meaning).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1288/QĐ-TTg", "14/12/2023", "2023-12-14", "VN-53", "4G", "QĐ1288",
            "không có số nào"})
    void theNumberOfADocumentAndADayAreNone(String text) {
        assertThat(WrittenNumber.in(text)).isEmpty();
    }

    @Test
    void itsPlaceInTheTextIsKnown() {
        String text = "Tổng vốn hơn 67 tỷ đồng, đạt khoảng 53%.";
        assertThat(WrittenNumber.in(text)).extracting(each -> text.substring(each.start(), each.end()))
                .containsExactly("67 tỷ đồng", "53%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "1,1", "9", "1.000", "1 ", "1 nghìn ", "hơn 1 "})
    void whatIsNoNumberIsReadToItsEnd(String part) {
        assertThat(WrittenNumber.in(part.repeat(20_000))).allMatch(each -> each.values().get(0).precision() <= 24);
    }
}
