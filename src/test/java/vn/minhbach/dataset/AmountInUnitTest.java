package vn.minhbach.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an amount comes to under a heading that says triệu đồng. */
class AmountInUnitTest {

    private static final ColumnFormat AMOUNT = DatasetFormat.byName("funding").column("amount");

    private static Cell million(String text) {
        return new SheetCell(SheetCell.Kind.TEXT, text, DisplayedNumber.NUMBER, false, 1, 1).inUnit(6).in(AMOUNT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"67|67000000|", "67,5|67500000|", "hơn 67|67000000|MORE_THAN",
            ">67|67000000|MORE_THAN", "khoảng 5.000.000|5000000000000|ABOUT",
            "5.000.000 ₫|5000000|", "₫ 5.000.000|5000000|", "hơn 5.000.000 đ|5000000|MORE_THAN",
            "67 tỷ đồng|67000000000|", "2 tỷ 350 triệu|2350000000|", "1.700 tỷ|1700000000000|"})
    void aPureNumberIsOfTheUnitAndAnyOtherOfItsOwn(String text, String value, String qualifier) {
        Cell cell = million(text);
        assertThat(cell.fault()).isNull();
        assertThat(cell.value()).isEqualTo(value);
        assertThat(cell.qualifier()).isEqualTo(qualifier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53%", "hơn 53%", "5 $", "67 dự án", "67 (tạm tính)", "hơn 1.234", "1.234", "không rõ"})
    void whatIsOfNoKnownUnitIsRefused(String text) {
        assertThat(million(text).isRefused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"General|67000000", "0000|67000000", "#,##0\" ₫\"|67", "0\" tỷ\"|67000000000"})
    void aNumberIsOfTheUnitUnlessItIsShownBesideOne(String format, String value) {
        SheetCell cell = new SheetCell(SheetCell.Kind.NUMBER, "67", DisplayedNumber.by(format), false, 1, 1);
        assertThat(cell.inUnit(6).in(AMOUNT).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0\" dự án\"", "dd/mm/yyyy"})
    void aNumberThatIsShownAsSomethingElseIsRefused(String format) {
        SheetCell cell = new SheetCell(SheetCell.Kind.NUMBER, "67", DisplayedNumber.by(format), false, 1, 1);
        assertThat(cell.inUnit(6).in(AMOUNT).isRefused()).isTrue();
    }
}
