package vn.minhbach.portal.frame;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** How long a bar is: the share of a part in a whole, in percent, as SVG writes it. */
public final class BarLength {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BarLength() {
    }

    /** Null where there is nothing to draw. */
    public static String of(BigDecimal part, BigDecimal whole) {
        if (part == null || whole == null || whole.signum() <= 0) {
            return null;
        }
        return part.abs().multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).min(HUNDRED).toPlainString() + "%";
    }

    /** The greatest of some values, leaving their signs aside; null where none is a number. */
    public static BigDecimal greatest(Stream<BigDecimal> values) {
        return values.filter(Objects::nonNull).map(BigDecimal::abs).max(Comparator.naturalOrder()).orElse(null);
    }
}
