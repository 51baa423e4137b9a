package vn.minhbach.catalogue.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.minhbach.history.Version;

/**
 * What the portal computes from published figures, kept apart from them: the result is hedged at least as much as what
 * it came from, and it names the figures that it was made from.
 */
public final class Arithmetic {

    private Arithmetic() {
    }

    /**
     * The share of a part in its whole, in percent to one decimal; a bound is rounded to the side on which it still
     * holds. Null where the whole is not positive or either has no number.
     */
    public static Figure percent(Figure part, Figure whole) {
        if (part.value() == null || whole.value() == null || whole.value().signum() <= 0) {
            return null;
        }
        Qualifier qualifier = part.claim().qualifier().dividedBy(whole.claim().qualifier());
        return computed(percent(part.value(), whole.value(), qualifier), Figure.PERCENT, qualifier,
                List.of(part, whole));
    }

    /**
     * The same of mere numbers.
     *
     * @param qualifier of the result
     * @param whole positive
     */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole, Qualifier qualifier) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, rounding(qualifier));
    }

    /** What is left of one figure when another is taken off, in the same unit; null where either has no number. */
    public static Figure difference(Figure from, Figure taken) {
        return difference(from, List.of(taken), true);
    }

    /**
     * What is left of one figure when others are taken off.
     *
     * @param all whether there is nothing else to take off; where there may be more, what is left is at most as much
     */
    public static Figure difference(Figure from, List<Figure> taken, boolean all) {
        if (from.value() == null
                || taken.stream().anyMatch(each -> each.value() == null || !each.unit().equals(from.unit()))) {
            return null;
        }
        BigDecimal value = from.value();
        Qualifier hedge = all ? Qualifier.EXACT : Qualifier.AT_LEAST;
        List<Figure> parts = new ArrayList<>(List.of(from));
        for (Figure each : taken) {
            value = value.subtract(each.value());
            hedge = hedge.plus(each.claim().qualifier());
            parts.add(each);
        }
        return computed(value, from.unit(), from.claim().qualifier().minus(hedge), List.copyOf(parts));
    }

    /** To the side on which a hedge still holds. */
    static RoundingMode rounding(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN, AT_LEAST -> RoundingMode.FLOOR;
            case LESS_THAN, AT_MOST -> RoundingMode.CEILING;
            case EXACT, ABOUT -> RoundingMode.HALF_UP;
        };
    }

    private static Figure computed(BigDecimal value, String unit, Qualifier qualifier, List<Figure> parts) {
        Figure first = parts.get(0);
        Claim latest = parts.stream().map(Figure::claim).max(Comparator.comparing(Claim::asOfEnd)).orElseThrow();
        Basis basis = parts.stream().map(each -> each.claim().basis()).reduce(Basis::weaker).orElseThrow();
        Claim claim = new Claim(first.claim().source(), null, null, basis, qualifier, latest.asOf(), latest.asOfEnd(),
                null, null);
        int release = parts.stream().mapToInt(each -> each.version().addedIn()).max().orElseThrow();
        return new Figure(FigureKind.COMPUTED, value, null, null, unit, claim,
                new Version(0, first.version().publisher(), release, null, null), parts);
    }
}
