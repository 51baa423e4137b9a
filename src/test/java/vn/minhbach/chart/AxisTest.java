package vn.minhbach.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void roundNumbersFromNaught() {
        Axis axis = Axis.over(467, 6_189, 5, 300, 0);
        assertThat(axis.ticks()).containsExactly(0.0, 2_000.0, 4_000.0, 6_000.0, 8_000.0);
        assertThat(axis.at(0)).isEqualTo(300);
        assertThat(axis.at(8_000)).isEqualTo(0);
        assertThat(axis.at(4_000)).isEqualTo(150);
    }

    @Test
    void numbersFarFromNaughtAndCloseToOneAnotherAreToldApart() {
        assertThat(Axis.over(94.2, 97.8, 5, 0, 100).low()).isEqualTo(94);
    }

    @Test
    void numbersBelowNaughtHaveNaughtToo() {
        Axis axis = Axis.over(-2_108, -393, 5, 300, 0);
        assertThat(axis.high()).isEqualTo(0);
        assertThat(axis.low()).isEqualTo(-2_500);
    }

    @Test
    void oneNumberAloneHasAnAxis() {
        assertThat(Axis.over(0, 0, 5, 0, 100).ticks()).hasSizeGreaterThan(1);
        assertThat(Axis.over(53, 53, 5, 0, 100).at(53)).isBetween(0.0, 100.0);
    }

    @Test
    void ofRanksTheFirstIsAtTheTopAndNoneIsNaught() {
        Axis axis = Axis.ofRanks(63, 5, 0, 310);
        assertThat(axis.at(1)).isEqualTo(0);
        assertThat(axis.at(63)).isEqualTo(310);
        assertThat(axis.ticks()).startsWith(1.0).endsWith(63.0).doesNotContain(0.0, 60.0);
    }
}
