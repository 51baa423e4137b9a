package vn.minhbach.catalogue.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.FigureText;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.history.Version;

/** What the portal computes from the money of one programme, and what it does not. */
class LadderTest {

    private long id;

    private Funding money(Measure measure, Integer year, Fund fund, long billions, Basis basis, Qualifier qualifier) {
        return new Funding(null, "p", measure, fund, null, year, BigDecimal.valueOf(billions).scaleByPowerOfTen(9),
                null, null, null,
                new Claim("s", null, null, basis, qualifier, "2023", LocalDate.of(2023, 12, 31), null, null),
                new Version(++id, "t", 1, null, null));
    }

    private Funding exact(Measure measure, Integer year, Fund fund, long billions) {
        return money(measure, year, fund, billions, Basis.ACTUAL, Qualifier.EXACT);
    }

    private static String rate(Funding... funding) {
        return new Ladder(List.of(funding)).computedRate().map(figure -> FigureText.of(figure, Language.EN))
                .orElse("none");
    }

    @Test
    void theRateIsOfWhatWasAllocatedInTheSameYear() {
        Funding allocated = exact(Measure.ALLOCATED, 2023, null, 60);
        Funding disbursed = exact(Measure.DISBURSED, 2023, null, 20);
        assertThat(rate(allocated, disbursed)).isEqualTo("33.3%");
        assertThat(rate(exact(Measure.TOTAL_INVESTMENT, 2023, null, 60), disbursed)).as("never of the total investment")
                .isEqualTo("none");
        assertThat(rate(exact(Measure.ALLOCATED, 2022, null, 60), disbursed)).isEqualTo("none");
        assertThat(rate(exact(Measure.ALLOCATED, 2023, null, 0), disbursed)).isEqualTo("none");
    }

    @Test
    void aPartOfTheFundsIsNotTakenForTheWhole() {
        assertThat(rate(exact(Measure.ALLOCATED, 2023, Fund.ODA, 10),
                exact(Measure.ALLOCATED, 2023, Fund.RECURRENT, 50),
                exact(Measure.DISBURSED, 2023, Fund.ODA, 9), exact(Measure.DISBURSED, 2023, Fund.RECURRENT, 10)))
                .isEqualTo("none");
    }

    @Test
    void whatHappenedGoesBeforeWhatWasExpected() {
        assertThat(rate(exact(Measure.ALLOCATED, 2023, null, 60), exact(Measure.DISBURSED, 2023, null, 20),
                money(Measure.DISBURSED, 2023, null, 50, Basis.FORECAST, Qualifier.ABOUT))).isEqualTo("33.3%");
    }

    @Test
    void aBoundIsRoundedToTheSideWhereItHolds() {
        Funding allocated = money(Measure.ALLOCATED, 2023, null, 67, Basis.ACTUAL, Qualifier.MORE_THAN);
        assertThat(rate(allocated, exact(Measure.DISBURSED, 2023, null, 36))).as("36/67 is 53.73")
                .isEqualTo("less than 53.8%");
        assertThat(rate(exact(Measure.ALLOCATED, 2023, null, 3),
                money(Measure.DISBURSED, 2023, null, 2, Basis.ACTUAL, Qualifier.MORE_THAN)))
                .as("2/3 is 66.67").isEqualTo("more than 66.6%");
    }

    @Test
    void whereThereIsNoRateItIsSaidWhy() {
        Funding allocated = exact(Measure.ALLOCATED, 2023, null, 60);
        Funding disbursed = exact(Measure.DISBURSED, 2023, null, 20);
        assertThat(why(allocated, disbursed)).isEqualTo("none");
        assertThat(why(disbursed)).isEqualTo("NO_ALLOCATION");
        assertThat(why(allocated)).isEqualTo("NO_DISBURSEMENT");
        assertThat(why(inWords(Measure.ALLOCATED), disbursed)).isEqualTo("ALLOCATION_IN_WORDS");
        assertThat(why(allocated, inWords(Measure.DISBURSED))).isEqualTo("DISBURSEMENT_IN_WORDS");
        assertThat(why(exact(Measure.ALLOCATED, 2022, null, 60), disbursed)).isEqualTo("OTHER_MONEY");
        assertThat(why(exact(Measure.ALLOCATED, 2023, null, 0), disbursed)).isEqualTo("NOTHING_ALLOCATED");
        assertThat(why(exact(Measure.ALLOCATED, 2023, Fund.RECURRENT, 50), exact(Measure.ALLOCATED, 2023, Fund.ODA, 10),
                disbursed)).isEqualTo("SPLIT");
        assertThat(rate(allocated, exact(Measure.ALLOCATED, 2023, Fund.ODA, 10), disbursed)).as("the whole is stated")
                .isEqualTo("33.3%");
        assertThat(why(exact(Measure.TOTAL_INVESTMENT, null, null, 60))).isEqualTo("NO_ALLOCATION");
    }

    @Test
    void gapsLieBetweenStepsOfTheSameMoney() {
        assertThat(gaps(exact(Measure.ALLOCATED, 2023, null, 60), exact(Measure.DISBURSED, 2023, null, 20),
                exact(Measure.SETTLED, 2023, null, 18),
                exact(Measure.ALLOCATED, 2022, null, 5), exact(Measure.DISBURSED, 2022, null, 7)))
                .containsExactlyInAnyOrder("ALLOCATED DISBURSED 2023 VND 40 billion",
                        "ALLOCATED DISBURSED 2022 VND −2 billion",
                        "DISBURSED SETTLED 2023 VND 2 billion");
    }

    @Test
    void ofTheWholeTheYearsThatSourcesTellOfAreTakenOffAndThereMayBeMore() {
        Funding whole = exact(Measure.TOTAL_INVESTMENT, null, null, 100);
        assertThat(gaps(whole, exact(Measure.ALLOCATED, 2022, null, 10), exact(Measure.ALLOCATED, 2023, Fund.ODA, 20),
                exact(Measure.ALLOCATED, 2023, Fund.RECURRENT, 30)))
                .containsExactly("TOTAL_INVESTMENT ALLOCATED null at most VND 40 billion");
        assertThat(gaps(whole, money(Measure.ALLOCATED, 2023, null, 60, Basis.ACTUAL, Qualifier.MORE_THAN)))
                .containsExactly("TOTAL_INVESTMENT ALLOCATED null less than VND 40 billion");
    }

    @Test
    void whatCannotBeHeldAgainstEachOtherIsNamedAndNotSubtracted() {
        assertThat(gaps(exact(Measure.TOTAL_INVESTMENT, null, null, 100), exact(Measure.ALLOCATED, 2023, null, 60),
                exact(Measure.ALLOCATED, 2023, Fund.ODA, 20)))
                .as("a part does not count beside its whole")
                .containsExactly("TOTAL_INVESTMENT ALLOCATED null at most VND 40 billion");
        assertThat(gaps(exact(Measure.TOTAL_INVESTMENT, null, null, 100), exact(Measure.ALLOCATED, 2022, null, 60),
                money(Measure.ALLOCATED, 2023, null, 60, Basis.PLANNED, Qualifier.EXACT))).as("a fact and a plan")
                .isEmpty();
        assertThat(
                new Ladder(List.of(exact(Measure.ALLOCATED, 2022, null, 60), exact(Measure.DISBURSED, 2023, null, 20)))
                        .unmatched())
                .containsExactly(new Ladder.Unmatched(Measure.ALLOCATED, Measure.DISBURSED));
    }

    private static String why(Funding... funding) {
        return new Ladder(List.of(funding)).rateAbsence().map(NoRate::name).orElse("none");
    }

    private static List<String> gaps(Funding... funding) {
        return new Ladder(List.of(funding)).gaps().stream()
                .map(gap -> gap.from() + " " + gap.to() + " " + gap.fiscalYear() + " "
                        + FigureText.of(gap.figure(), Language.EN))
                .toList();
    }

    private Funding inWords(Measure measure) {
        return new Funding(null, "p", measure, null, null, 2023, null, null, "đạt thấp", null,
                new Claim("s", null, null, Basis.ACTUAL, Qualifier.EXACT, "2023", LocalDate.of(2023, 12, 31), null,
                        null),
                new Version(++id, "t", 1, null, null));
    }
}
