package vn.minhbach.catalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.minhbach.catalogue.Language;
import vn.minhbach.history.Version;

/** Figures of a column are in one unit, by the greatest of them, and a hedge still holds in it. */
class FigureScaleTest {

    private static Figure figure(String value, String unit, Qualifier qualifier, String quote) {
        Claim claim = new Claim("s", quote, null, Basis.ACTUAL, qualifier, "2023", LocalDate.of(2023, 12, 31), null,
                null);
        return new Figure(FigureKind.OBSERVATION, value == null ? null : new BigDecimal(value),
                value == null ? "đạt thấp" : null, null, unit, claim, new Version(1, "p", 1, null, null));
    }

    private static List<Figure> exact(String unit, String values) {
        return Arrays.stream(values.split(" ")).map(each -> figure(each, unit, Qualifier.EXACT, null)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "466682708800 2548339000000     | VND         | 0 | tỷ đồng       | VND billion      | 467 2.548",
            "56292520000000 4607133000000   | VND         | 0 | tỷ đồng       | VND billion      | 56.293 4.607",
            "67500000000 36000000000        | VND         | 0 | tỷ đồng       | VND billion      | 67,5 36,0",
            "2523284000 350000000           | VND         | 0 | tỷ đồng       | VND billion      | 2,52 0,35",
            "2500000 950000                 | VND         | 0 | triệu đồng    | VND million      | 2,50 0,95",
            "1700000000000000 2000000000000 | VND         | 0 | nghìn tỷ đồng | VND trillion     | 1.700 2",
            "-2108339000000 4000000000      | VND         | 0 | tỷ đồng       | VND billion      | −2.108,3 4,0",
            "999 5                          | VND         | 0 | đồng          | VND              | 999 5",
            "90.5 88                        | máy/100 dân | 1 | máy/100 dân   | telephones per 100 people | 90,5 88,0",
            "53 53.75                       | %           | 0 | %             | %                | 53,00 53,75",
            "3 63                           | hạng        | 0 | hạng          | rank             | 3 63",
            "42 7                           | 1           | 0 | ''            | ''               | 42 7"})
    void theGreatestChoosesTheUnit(String values, String unit, int decimals, String vietnamese, String english,
            String texts) {
        List<Figure> figures = exact(unit, values);
        FigureScale scale = FigureScale.of(figures, decimals);
        assertThat(scale.label(Language.VI)).isEqualTo(vietnamese);
        assertThat(scale.label(Language.EN)).isEqualTo(english);
        assertThat(figures.stream().map(each -> scale.text(each, Language.VI))).containsExactly(texts.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "67000000000   | MORE_THAN | hơn 67          | more than VND 67 billion",
            "1700000000000 | MORE_THAN | trên 1.700      | more than VND 1,700 billion",
            "36000000000   | ABOUT     | khoảng 36       | about VND 36 billion",
            "1234567890123 | AT_LEAST  | ít nhất 1.234,567  | at least VND 1,234.567 billion",
            "1234567890123 | AT_MOST   | không quá 1.234,568 | at most VND 1,234.568 billion"})
    void aHedgeStillHolds(String value, Qualifier qualifier, String text, String whole) {
        Figure hedged = figure(value, Figure.MONEY, qualifier, "là trên 1.700 tỷ đồng");
        FigureScale scale = FigureScale.of(List.of(hedged, figure("466682708800", Figure.MONEY, Qualifier.EXACT, null)),
                0);
        assertThat(scale.text(hedged, Language.VI)).isEqualTo(text);
        assertThat(scale.whole(hedged, Language.EN)).isEqualTo(whole);
    }

    @Test
    void whatDoesNotFitKeepsItsOwnWords() {
        Figure words = figure(null, Figure.MONEY, Qualifier.EXACT, null);
        Figure tiny = figure("20000", Figure.MONEY, Qualifier.EXACT, null);
        FigureScale scale = FigureScale
                .of(List.of(words, tiny, figure("5000000000000", Figure.MONEY, Qualifier.EXACT, null)), 0);
        assertThat(scale.text(words, Language.VI)).isEqualTo("đạt thấp");
        assertThat(scale.text(tiny, Language.VI)).as("not 0,000").isEqualTo("20.000 đồng");
        assertThat(scale.whole(figure("5000100000000", Figure.MONEY, Qualifier.EXACT, null), Language.EN))
                .isEqualTo("VND 5,000.100 billion");
        assertThat(FigureScale.of(List.of(tiny, figure("5", "%", Qualifier.EXACT, null)), 0)).as("of several units")
                .isNull();
        assertThat(FigureScale.of(List.of(words), 0)).isNull();
        assertThat(FigureScale.ofMoney(List.of(tiny, figure("5", "%", Qualifier.EXACT, null)), 0).label(Language.VI))
                .isEqualTo("đồng");
    }
}
