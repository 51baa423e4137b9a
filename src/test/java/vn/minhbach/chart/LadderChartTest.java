package vn.minhbach.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Measure;
import vn.minhbach.chart.LineChart.Hedged;
import vn.minhbach.history.Version;

/** "Hơn 67 tỷ" allocated, of which "khoảng 36 tỷ" is expected to be disbursed. */
class LadderChartTest {

    private static final Caption CAPTION = new Caption("Title", "Subtitle", List.of("Source"), "All in words");

    private long id;

    private Funding money(Measure measure, Long billions, String words, Basis basis, Qualifier qualifier) {
        return new Funding(null, "p", measure, null, null, 2023,
                billions == null ? null : BigDecimal.valueOf(billions).scaleByPowerOfTen(9), null, words, null,
                new Claim("s", null, null, basis, qualifier, "2023", LocalDate.of(2023, 12, 31), null, null),
                new Version(++id, "t", 1, null, null));
    }

    private LadderChart drawn(Format format) {
        return LadderChart.of(LadderData.of(
                List.of(money(Measure.ALLOCATED, 67L, null, Basis.ACTUAL, Qualifier.MORE_THAN),
                        money(Measure.DISBURSED, 36L, null, Basis.FORECAST, Qualifier.ABOUT),
                        money(Measure.SETTLED, null, "chưa quyết toán", Basis.ACTUAL, Qualifier.EXACT)),
                List.of(), Language.VI), CAPTION, format);
    }

    @Test
    void drawsEveryStepOnOneAxis() {
        LadderChart drawn = drawn(Format.WIDE);
        assertThat(drawn.rungs()).hasSize(5);
        LadderChart.Bar allocated = drawn.rungs().get(2).bars().get(0);
        LadderChart.Bar disbursed = drawn.rungs().get(3).bars().get(0);
        assertThat(disbursed.width() / allocated.width()).isBetween(0.53, 0.54);
    }

    @Test
    void showsTheHedgeAndWhatIsNoFact() {
        LadderChart drawn = drawn(Format.WIDE);
        LadderChart.Bar allocated = drawn.rungs().get(2).bars().get(0);
        LadderChart.Bar disbursed = drawn.rungs().get(3).bars().get(0);
        assertThat(allocated.hedged()).isEqualTo(Hedged.UP);
        assertThat(allocated.hollow()).isFalse();
        assertThat(disbursed.hedged()).isEqualTo(Hedged.ABOUT);
        assertThat(disbursed.hollow()).isTrue();
        assertThat(disbursed.maybe()).isPositive();
        assertThat(allocated.value().text()).startsWith("hơn 67");
    }

    @Test
    void saysWhereSourcesAreSilentOrGiveWords() {
        LadderChart drawn = drawn(Format.NARROW);
        assertThat(drawn.rungs().get(0).silence()).extracting(TextLine::text).containsExactly("nguồn không nêu");
        assertThat(drawn.rungs().get(4).silence()).extracting(TextLine::text)
                .containsExactly("nguồn nói: “chưa quyết toán”");
    }

    @Test
    void bracketsWhatAStepLeaves() {
        LadderChart drawn = drawn(Format.NARROW);
        assertThat(drawn.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.value().text()).contains("31 tỷ đồng");
            assertThat(gap.from()).isLessThan(gap.to());
        });
    }

    @Test
    void staysWithinItsWidth() {
        for (Format format : List.of(Format.WIDE, Format.NARROW)) {
            drawn(format).rungs().stream().flatMap(each -> each.bars().stream())
                    .forEach(each -> assertThat(
                            each.value().x() + Typeface.SEMIBOLD.advance(each.value().text(), format.label()))
                            .isLessThanOrEqualTo(format.width()));
        }
    }

    @Test
    void wordsAloneAreNoPicture() {
        assertThat(LadderData.of(List.of(money(Measure.ALLOCATED, null, "chưa bố trí", Basis.ACTUAL, Qualifier.EXACT)),
                List.of(), Language.VI)).isNull();
    }
}
