package vn.minhbach.chart;

import java.math.BigDecimal;
import java.util.List;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Hedge;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.indicator.IndicatorObservation;

/**
 * A number at a time.
 *
 * @param told by which it is stated; null for what the portal computed
 */
record Point(Period period, BigDecimal value, Qualifier qualifier, Basis basis, IndicatorObservation told) {

    static Point of(IndicatorObservation told) {
        return new Point(Period.parse(told.claim().asOf()).orElseThrow(), told.figure().value(),
                told.claim().qualifier(), told.claim().basis(), told);
    }

    /** The middle of its time, in days since 1970. */
    double day() {
        return (period.start().toEpochDay() + period.end().toEpochDay()) / 2.0;
    }

    Hedge hedge() {
        return told == null ? Hedge.ANY : Hedge.of(List.of(told.figure()));
    }
}
