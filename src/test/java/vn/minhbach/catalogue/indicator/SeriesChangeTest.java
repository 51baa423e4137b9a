package vn.minhbach.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.history.Version;

/** How a change is told depends on what is measured, and a hedge that leaves it open leaves it untold. */
class SeriesChangeTest {

    private static IndicatorObservation told(String unit, String value, Qualifier qualifier, int year) {
        Indicator indicator = new Indicator("i", "Chỉ tiêu", null, Topic.OTHER, unit, 0, Better.NEITHER, null, null,
                null, new Version(1, "p", 1, null, null));
        Claim claim = new Claim("s", null, null, Basis.ACTUAL, qualifier, String.valueOf(year),
                LocalDate.of(year, 12, 31), null, null);
        return new IndicatorObservation(indicator, new Observation("i", "a", null, new BigDecimal(value), null, null,
                claim, new Version(year, "p", 1, null, null)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"VND, 466682708800, EXACT, 2548339000000, EXACT, TIMES, 5.5",
            "VND, 100, EXACT, 135.2, EXACT, MORE_PERCENT, 35.2",
            "điểm, 80, EXACT, 60, EXACT, LESS_PERCENT, 25.0", "%, 10, EXACT, 40, EXACT, MORE_POINTS, 30",
            "%, 53.7, EXACT, 50, EXACT, LESS_POINTS, 3.7",
            "hạng, 63, EXACT, 12, EXACT, FEWER_PLACES, 51", "VND, -5, EXACT, 3, EXACT, MORE, 8",
            "VND, 0, EXACT, 3, EXACT, MORE, 3", "người, 7, EXACT, 7.0, EXACT, SAME, 0.0",
            "VND, 36, ABOUT, 72, EXACT, TIMES, 2.0", "VND, 67, MORE_THAN, 80, EXACT, -, -",
            "VND, 67, ABOUT, 80, AT_MOST, -, -"})
    void aChangeIsToldInWhatFitsIt(String unit, String from, Qualifier one, String to, Qualifier other,
            SeriesChange.Kind kind, BigDecimal amount) {
        SeriesChange change = SeriesChange.of(told(unit, from, one, 2006), told(unit, to, other, 2015));
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.amount()).isEqualTo(amount);
        assertThat(change.about()).isEqualTo(kind != null && one == Qualifier.ABOUT);
    }
}
