package vn.minhbach.catalogue.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.history.Version;

/** What is odd about the amounts of one project, however many there are. */
class OddAmountsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    private long id;

    private Funding money(Measure measure, Fund fund, long millions, Qualifier qualifier, int days) {
        return new Funding("p", null, measure, fund, null, 2023, BigDecimal.valueOf(millions).scaleByPowerOfTen(6),
                null, null, null,
                new Claim("s", null, null, Basis.ACTUAL, qualifier, "2023", DAY.plusDays(days), null, null),
                new Version(++id, "t", 1, null, null));
    }

    private Funding total(long millions, int days) {
        return money(Measure.TOTAL_INVESTMENT, null, millions, Qualifier.EXACT, days);
    }

    private Funding allocated(Fund fund, long millions, int days) {
        return money(Measure.ALLOCATED, fund, millions, Qualifier.EXACT, days);
    }

    private static List<OddAmounts.Pair> above(Funding... all) {
        return new OddAmounts(List.of(all)).aboveInvestment();
    }

    @Test
    void anAmountIsBesideTheNearestInTimeAndTheEarlierOfTwo() {
        Funding small = total(1, -2);
        Funding large = total(5_000, 2);
        Funding between = allocated(null, 6_000, 0);
        assertThat(new OddAmounts(List.of(large, small, between)).apart())
                .containsExactly(new OddAmounts.Pair(small, between));
        assertThat(new OddAmounts(
                List.of(large, small, total(2, -2), allocated(null, 6_000, 1), allocated(null, 6_000, 900))).apart())
                .isEmpty();
        Funding before = allocated(null, 6_000, -900);
        assertThat(new OddAmounts(List.of(large, small, total(5_000, -2), before)).apart()).as("the first of one day")
                .containsExactly(new OddAmounts.Pair(small, before));
    }

    @Test
    void anAllocationExceedsEveryTotalOfItsFundOrNone() {
        Funding least = total(60, 0);
        Funding most = total(80, 1);
        Funding much = allocated(Fund.ODA, 90, 0);
        assertThat(above(least, most, much)).containsExactly(new OddAmounts.Pair(most, much));
        assertThat(above(least, most, allocated(null, 70, 0))).isEmpty();
        assertThat(above(least, money(Measure.TOTAL_INVESTMENT, null, 67, Qualifier.MORE_THAN, 0), most, much))
                .as("nothing is certain to exceed it").isEmpty();
        assertThat(above(most, money(Measure.TOTAL_INVESTMENT, null, 84, Qualifier.ABOUT, 0), allocated(null, 84, 0)))
                .as("about may be more").isEmpty();
        assertThat(above(least, most, allocated(null, 50_000, 0))).as("apart from the least").isEmpty();
        assertThat(above(total(0, 0), most, much)).as("zero is apart from nothing").hasSize(1);
        assertThat(above(most, money(Measure.TOTAL_INVESTMENT, Fund.ODA, 95, Qualifier.EXACT, 0), much,
                allocated(Fund.MIXED, 85, 0))).extracting(each -> each.other().fund())
                .as("a total of another fund does not count").containsExactly(Fund.MIXED);
        assertThat(new OddAmounts(List.of(money(Measure.TOTAL_INVESTMENT, Fund.ODA, 95, Qualifier.EXACT, 0), much,
                allocated(Fund.MIXED, 85, 0))).besideInvestment()).isEqualTo(1);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHundredThousandOfEachAreNotComparedEachWithEach() {
        int many = 100_000;
        List<Funding> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(total(60 + i % 7, i % 3));
            all.add(allocated(i % 2 == 0 ? Fund.ODA : null, 90, i % 5));
        }
        OddAmounts amounts = new OddAmounts(all);
        assertThat(amounts.aboveInvestment()).hasSize(many);
        assertThat(amounts.besideInvestment()).isEqualTo(many);
        assertThat(amounts.apart()).isEmpty();
        assertThat(amounts.leaps()).isEmpty();
        List<Funding> leaping = Stream
                .concat(all.stream(), Stream.generate(() -> allocated(null, 90_000, 9)).limit(many)).toList();
        assertThat(new OddAmounts(leaping).leaps()).hasSize(many);
    }
}
