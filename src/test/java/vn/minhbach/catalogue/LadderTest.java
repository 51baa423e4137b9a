package vn.minhbach.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.funding.Fund;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.funding.Ladder;
import vn.minhbach.catalogue.funding.Measure;

/** What the portal computes from the money of one programme, and what it does not. */
class LadderTest {

    private long id;

    private Funding money(Measure measure, Integer year, Fund fund, long billions, Basis basis, Qualifier qualifier) {
        return new Funding(null, "p", measure, fund, null, year, BigDecimal.valueOf(billions).scaleByPowerOfTen(9), null, null,
                new Claim("s", null, basis, qualifier, "2023", LocalDate.of(2023, 12, 31), null), new Version(++id, "t", 1, null));
    }

    private Funding exact(Measure measure, Integer year, Fund fund, long billions) {
        return money(measure, year, fund, billions, Basis.ACTUAL, Qualifier.EXACT);
    }

    private static String rate(Funding... funding) {
        return new Ladder(List.of(funding)).computedRate().map(figure -> FigureText.of(figure, Language.EN)).orElse("none");
    }

    @Test
    void theRateIsOfWhatWasAllocatedInTheSameYear() {
        Funding allocated = exact(Measure.ALLOCATED, 2023, null, 60);
        Funding disbursed = exact(Measure.DISBURSED, 2023, null, 20);
        assertThat(rate(allocated, disbursed)).isEqualTo("33.3%");
        assertThat(rate(exact(Measure.TOTAL_INVESTMENT, 2023, null, 60), disbursed)).as("never of the total investment").isEqualTo("none");
        assertThat(rate(exact(Measure.ALLOCATED, 2022, null, 60), disbursed)).isEqualTo("none");
        assertThat(rate(exact(Measure.ALLOCATED, 2023, null, 0), disbursed)).isEqualTo("none");
    }

    @Test
    void aPartOfTheFundsIsNotTakenForTheWhole() {
        assertThat(rate(exact(Measure.ALLOCATED, 2023, Fund.ODA, 10), exact(Measure.ALLOCATED, 2023, Fund.RECURRENT, 50),
                exact(Measure.DISBURSED, 2023, Fund.ODA, 9), exact(Measure.DISBURSED, 2023, Fund.RECURRENT, 10))).isEqualTo("none");
    }

    @Test
    void whatHappenedGoesBeforeWhatWasExpected() {
        assertThat(rate(exact(Measure.ALLOCATED, 2023, null, 60), exact(Measure.DISBURSED, 2023, null, 20),
                money(Measure.DISBURSED, 2023, null, 50, Basis.FORECAST, Qualifier.ABOUT))).isEqualTo("33.3%");
    }

    @Test
    void aBoundIsRoundedToTheSideWhereItHolds() {
        Funding allocated = money(Measure.ALLOCATED, 2023, null, 67, Basis.ACTUAL, Qualifier.MORE_THAN);
        assertThat(rate(allocated, exact(Measure.DISBURSED, 2023, null, 36))).as("36/67 is 53.73").isEqualTo("less than 53.8%");
        assertThat(rate(exact(Measure.ALLOCATED, 2023, null, 3), money(Measure.DISBURSED, 2023, null, 2, Basis.ACTUAL, Qualifier.MORE_THAN)))
                .as("2/3 is 66.67").isEqualTo("more than 66.6%");
    }

    @Test
    void gapsLieBetweenStepsOfTheSameYear() {
        List<Ladder.Gap> gaps = new Ladder(List.of(exact(Measure.TOTAL_INVESTMENT, null, null, 100), exact(Measure.ALLOCATED, 2023, null, 60),
                exact(Measure.DISBURSED, 2023, null, 20), exact(Measure.SETTLED, 2023, null, 18))).gaps();
        assertThat(gaps).extracting(gap -> gap.from() + " " + gap.to() + " " + FigureText.of(gap.figure(), Language.EN))
                .containsExactly("ALLOCATED DISBURSED VND 40 billion", "DISBURSED SETTLED VND 2 billion");
        assertThat(gaps).extracting(Ladder.Gap::figure).allSatisfy(figure -> assertThat(figure.unit()).isEqualTo(Figure.MONEY));
    }
}
