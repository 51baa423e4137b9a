package vn.minhbach.catalogue.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Whether numbers are of one size. What was written in another unit, triệu for đồng or tỷ for triệu, is a thousand, a
 * million or a billion times too large or too small; what only grew is hardly ever.
 */
public final class Sizes {

    /** Whole đồng; what an official writes of a project or a programme is more. */
    private static final BigDecimal LEAST_MONEY = BigDecimal.valueOf(1_000_000);
    /** From half a thousand on, as a number in the wrong unit is not the same one. */
    private static final BigDecimal APART = BigDecimal.valueOf(500);
    private static final int THOUSAND = 3;
    /** In percent. */
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Sizes() {
    }

    /**
     * How many times a thousand lies between them, 1 for about a thousand, 2 for a million; 0 where they are of one
     * size, or one is 0.
     */
    public static int thousandsBetween(BigDecimal one, BigDecimal other) {
        if (one.signum() == 0 || other.signum() == 0) {
            return 0;
        }
        BigDecimal more = one.abs().max(other.abs());
        BigDecimal less = one.abs().min(other.abs());
        int thousands = 0;
        for (BigDecimal bound = less.multiply(APART); more.compareTo(bound) >= 0; bound = bound
                .scaleByPowerOfTen(THOUSAND)) {
            thousands++;
        }
        return thousands;
    }

    public static boolean areApart(BigDecimal one, BigDecimal other) {
        return thousandsBetween(one, other) > 0;
    }

    /** The same of numbers of a unit: shares of a whole are of one size, however small some are. */
    public static boolean areApart(BigDecimal one, BigDecimal other, String unit) {
        return areApart(one, other)
                && !(Figure.PERCENT.equals(unit) && one.abs().max(other.abs()).compareTo(WHOLE) <= 0);
    }

    /** Whether it is less money than any official writes of, but not none. */
    public static boolean isSmallMoney(BigDecimal amount) {
        return amount.signum() > 0 && amount.compareTo(LEAST_MONEY) < 0;
    }

    /** Whether a period begins only after a day, so that nothing can have happened in it by then. */
    public static boolean isAhead(String asOf, LocalDate day) {
        return Period.parse(asOf).map(each -> each.start().isAfter(day)).orElse(false);
    }

    /**
     * Finds the numbers of a series that are not of the size of the one before. Where one alone is wrong, so that the
     * next is of the old size again, the next is not found as well.
     *
     * @param inTime of one series, by the ends of their periods
     * @param unit of all of them
     * @param value not null
     * @param odd takes the one before and the one that is odd beside it
     */
    public static <T> void leaps(List<T> inTime, String unit, Function<T, BigDecimal> value, Function<T, LocalDate> end,
            BiConsumer<T, T> odd) {
        T sound = null;
        T last = null;
        NavigableSet<BigDecimal> before = new TreeSet<>();
        NavigableSet<BigDecimal> together = new TreeSet<>();
        for (int i = 0; i < inTime.size(); i++) {
            T it = inTime.get(i);
            if (i > 0 && end.apply(inTime.get(i - 1)).isBefore(end.apply(it))) {
                last = inTime.get(i - 1);
                before = together;
                together = new TreeSet<>();
            }
            together.add(value.apply(it).abs());
            // Several may speak of the time before: it is enough that one of them is of this size.
            if (last != null && areApart(value.apply(last), value.apply(it), unit)
                    && (sound == null || areApart(value.apply(sound), value.apply(it), unit))
                    && areAllApart(before, value.apply(it).abs(), unit)) {
                odd.accept(last, it);
                sound = sound == null ? last : sound;
            } else {
                sound = it;
            }
        }
    }

    /** Where many speak of one time, only the nearest are looked at: what is apart from those is apart from all. */
    private static boolean areAllApart(NavigableSet<BigDecimal> numbers, BigDecimal number, String unit) {
        BigDecimal below = numbers.floor(number);
        BigDecimal above = numbers.ceiling(number);
        // Zero is apart from nothing, and is the first where there is one.
        return areApart(numbers.first(), number, unit) && (below == null || areApart(below, number, unit))
                && (above == null || areApart(above, number, unit));
    }
}
