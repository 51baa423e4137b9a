package vn.minhbach.catalogue.figure;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The numbers that a hedged figure leaves possible; null for no bound on a side. "Hơn 67 tỷ" is everything above 67 tỷ;
 * "khoảng 53" is taken to be within one unit of its last digit that is not a trailing zero, above 52 and below 54, and
 * a round number such as "khoảng 100" within a tenth of it.
 */
public record Interval(BigDecimal low, boolean lowIn, BigDecimal high, boolean highIn) {

    /** Of a figure that has a number. */
    public static Interval of(Figure figure) {
        return of(figure.value(), figure.claim().qualifier());
    }

    /** Of a number as a source hedges it. */
    public static Interval of(BigDecimal value, Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> new Interval(value, true, value, true);
            case ABOUT -> new Interval(value.subtract(unit(value)), false, value.add(unit(value)), false);
            case MORE_THAN -> new Interval(value, false, null, false);
            case AT_LEAST -> new Interval(value, true, null, false);
            case LESS_THAN -> new Interval(null, false, value, false);
            case AT_MOST -> new Interval(null, false, value, true);
        };
    }

    private static BigDecimal unit(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ONE
                : value.stripTrailingZeros().ulp().min(value.abs().movePointLeft(1));
    }

    /** Whether whatever this is, it is less than whatever the other is. */
    public boolean isBelow(Interval other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || order == 0 && !(highIn && other.lowIn);
    }

    /** Whether both can be the same number. */
    public boolean meets(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether every number that this can be is one that the other can be. */
    public boolean isWithin(Interval other) {
        return (other.low == null || low != null && isInside(low.compareTo(other.low), lowIn, other.lowIn))
                && (other.high == null || high != null && isInside(other.high.compareTo(high), highIn, other.highIn));
    }

    /** @param order how far inside the bound of the other an own one is */
    private static boolean isInside(int order, boolean in, boolean otherIn) {
        return order > 0 || order == 0 && (otherIn || !in);
    }

    /** Whether no number is in it. */
    public boolean isEmpty() {
        int order = low == null || high == null ? -1 : low.compareTo(high);
        return order > 0 || order == 0 && !(lowIn && highIn);
    }

    public Interval plus(Interval other) {
        return new Interval(low == null || other.low == null ? null : low.add(other.low), lowIn && other.lowIn,
                high == null || other.high == null ? null : high.add(other.high), highIn && other.highIn);
    }

    /** This in percent of another; both hold positive numbers. */
    public Interval percentOf(Interval whole) {
        return new Interval(low == null || whole.high == null ? null : percent(low, whole.high), lowIn && whole.highIn,
                high == null || whole.low == null || whole.low.signum() <= 0 ? null : percent(high, whole.low),
                highIn && whole.lowIn);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL64);
    }
}
