package vn.minhbach.catalogue.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Qualifier;

/**
 * How an indicator of a place went from the first to the last that its publisher tells on one basis, computed by the
 * portal.
 *
 * @param kind in what the change is told; null where a hedge leaves it open
 * @param amount what it is: how many times, or by how much, never below zero; null where none is told
 * @param about whether a source says only about one of the two
 */
public record SeriesChange(IndicatorObservation first, IndicatorObservation last, Basis basis, Kind kind,
        BigDecimal amount, boolean about) {

    /** How a change is told, and which way it goes. */
    public enum Kind {
        /** The last is so many times the first: from twice on. */
        TIMES,
        /** In percent of the first. */
        MORE_PERCENT, LESS_PERCENT,
        /** Of shares, in percentage points. */
        MORE_POINTS, LESS_POINTS,
        /** Of ranks, in places. */
        MORE_PLACES, FEWER_PLACES,
        /** In the unit, where one of the two is not above zero. */
        MORE, LESS,
        SAME
    }

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Null where fewer than two times are told on the firmest basis that any is told on. */
    public static SeriesChange of(Snapshot at, Indicator indicator, String place) {
        List<Observation> own = at.own(Observation.class).of(Observations.BY_PLACE, place).stream()
                .filter(each -> each.indicator().equals(indicator.code()) && each.value() != null
                        && !each.claim().ofRange())
                .toList();
        Basis firmest = own.stream().map(each -> each.claim().basis()).min(Comparator.naturalOrder()).orElse(null);
        List<Observation> rows = own.stream().filter(each -> each.claim().basis() == firmest)
                .sorted(Comparator.comparing((Observation each) -> each.claim().asOfEnd())
                        .thenComparing(each -> each.version().id()))
                .toList();
        if (rows.size() < 2 || rows.get(0).claim().asOfEnd().equals(rows.get(rows.size() - 1).claim().asOfEnd())) {
            return null;
        }
        return of(new IndicatorObservation(indicator, rows.get(0)),
                new IndicatorObservation(indicator, rows.get(rows.size() - 1)));
    }

    /** Of two with numbers. */
    static SeriesChange of(IndicatorObservation first, IndicatorObservation last) {
        Qualifier one = first.claim().qualifier();
        Qualifier other = last.claim().qualifier();
        boolean about = one == Qualifier.ABOUT || other == Qualifier.ABOUT;
        Basis basis = last.claim().basis();
        if (isBound(one) || isBound(other)) {
            return new SeriesChange(first, last, basis, null, null, false);
        }
        BigDecimal from = first.observation().value();
        BigDecimal to = last.observation().value();
        BigDecimal difference = to.subtract(from);
        boolean more = difference.signum() > 0;
        Kind kind;
        BigDecimal amount = difference.abs();
        if (difference.signum() == 0) {
            kind = Kind.SAME;
        } else if (Figure.PERCENT.equals(first.indicator().unit())) {
            kind = more ? Kind.MORE_POINTS : Kind.LESS_POINTS;
        } else if (Figure.RANK.equals(first.indicator().unit())) {
            kind = more ? Kind.MORE_PLACES : Kind.FEWER_PLACES;
        } else if (from.signum() <= 0 || to.signum() < 0) {
            kind = more ? Kind.MORE : Kind.LESS;
        } else if (to.compareTo(from.multiply(TWICE)) >= 0) {
            kind = Kind.TIMES;
            amount = to.divide(from, 1, RoundingMode.HALF_UP);
        } else {
            kind = more ? Kind.MORE_PERCENT : Kind.LESS_PERCENT;
            amount = amount.multiply(HUNDRED).divide(from, 1, RoundingMode.HALF_UP);
        }
        return new SeriesChange(first, last, basis, kind, amount, about);
    }

    private static boolean isBound(Qualifier qualifier) {
        return qualifier != Qualifier.EXACT && qualifier != Qualifier.ABOUT;
    }
}
