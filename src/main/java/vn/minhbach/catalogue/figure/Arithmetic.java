package vn.minhbach.catalogue.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import vn.minhbach.catalogue.Version;

/**
 * What the portal computes from published figures, kept apart from them: the result is hedged at least as much as what
 * it came from, and it names the figures that it was made from.
 */
public final class Arithmetic {

    private Arithmetic() {
    }

    /**
     * The share of a part in its whole, in percent to one decimal; a bound is rounded to the side on which it still holds.
     * Null where the whole is not positive or either has no number.
     */
    public static Figure percent(Figure part, Figure whole) {
        if (part.value() == null || whole.value() == null || whole.value().signum() <= 0) {
            return null;
        }
        Qualifier qualifier = part.claim().qualifier().dividedBy(whole.claim().qualifier());
        BigDecimal percent = part.value().multiply(BigDecimal.valueOf(100)).divide(whole.value(), 1, rounding(qualifier));
        return computed(percent, Figure.PERCENT, qualifier, part, whole);
    }

    /** What is left of one figure when another is taken off, in the same unit; null where either has no number. */
    public static Figure difference(Figure from, Figure taken) {
        if (from.value() == null || taken.value() == null || !from.unit().equals(taken.unit())) {
            return null;
        }
        return computed(from.value().subtract(taken.value()), from.unit(),
                from.claim().qualifier().minus(taken.claim().qualifier()), from, taken);
    }

    private static RoundingMode rounding(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN, AT_LEAST -> RoundingMode.FLOOR;
            case LESS_THAN, AT_MOST -> RoundingMode.CEILING;
            case EXACT, ABOUT -> RoundingMode.HALF_UP;
        };
    }

    private static Figure computed(BigDecimal value, String unit, Qualifier qualifier, Figure one, Figure other) {
        Figure later = one.claim().asOfEnd().isBefore(other.claim().asOfEnd()) ? other : one;
        LocalDate end = later.claim().asOfEnd();
        Claim claim = new Claim(one.claim().source(), null, one.claim().basis().weaker(other.claim().basis()),
                qualifier, later.claim().asOf(), end, null);
        int release = Math.max(one.version().addedIn(), other.version().addedIn());
        return new Figure(FigureKind.COMPUTED, value, null, unit, claim,
                new Version(0, one.version().publisher(), release, null), List.of(one, other));
    }
}
