package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that a spreadsheet would run leaves with an apostrophe and comes back without it. */
class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 206", "-5 điểm", "@SUM(A1)", "\tmột", "'=1+1", "''-", "\uff1dcmd"})
    void whatASpreadsheetWouldRunIsEscapedAndComesBack(String text) {
        assertThat(FormulaGuard.escape(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unescape(FormulaGuard.escape(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "hơn 67 tỷ đồng", "'Bắc Kạn'", "a=b", "67000000000", " =1"})
    void otherTextIsLeftAsItIs(String text) {
        assertThat(FormulaGuard.escape(text)).isEqualTo(text);
        assertThat(FormulaGuard.unescape(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-5"})
    void textThatNobodyEscapedIsReadAsItStands(String text) {
        assertThat(FormulaGuard.unescape(text)).isEqualTo(text);
    }
}
