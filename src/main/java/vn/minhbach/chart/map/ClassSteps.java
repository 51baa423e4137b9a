package vn.minhbach.chart.map;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Into which steps numbers are divided, so that each has its colour: where there are few different ones each is a step;
 * else about as many numbers in each, with round bounds.
 *
 * @param bounds from which number on each step but the first is
 * @param single whether each step is one number: the first of {@code values}, and so on
 * @param values the different numbers, least first
 */
public record ClassSteps(List<BigDecimal> bounds, boolean single, List<BigDecimal> values) {

    /** No more shades can be told apart. */
    public static final int MOST = 5;
    private static final int ROUND = 2;

    /** @param numbers none of them null */
    public static ClassSteps of(List<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().map(BigDecimal::stripTrailingZeros).sorted().toList();
        List<BigDecimal> different = sorted.stream().distinct().toList();
        if (different.size() <= MOST) {
            return new ClassSteps(different.isEmpty() ? List.of() : different.subList(1, different.size()), true,
                    different);
        }
        List<BigDecimal> bounds = new ArrayList<>();
        BigDecimal before = sorted.get(0);
        for (int step = 1; step < MOST; step++) {
            BigDecimal exact = sorted.get(sorted.size() * step / MOST);
            BigDecimal round = exact.round(new MathContext(ROUND, RoundingMode.HALF_EVEN));
            BigDecimal last = before;
            // A step that holds none is left out; the last holds the greatest.
            if (sorted.stream().anyMatch(each -> each.compareTo(last) >= 0 && each.compareTo(round) < 0)
                    && sorted.get(sorted.size() - 1).compareTo(round) >= 0) {
                bounds.add(round);
                before = round;
            }
        }
        return new ClassSteps(List.copyOf(bounds), false, different);
    }

    public int count() {
        return values.isEmpty() ? 0 : bounds.size() + 1;
    }

    /** From 0 for the least on. */
    public int of(BigDecimal number) {
        return (int) bounds.stream().filter(each -> number.compareTo(each) >= 0).count();
    }

    /** Which shade of {@value #MOST} a step has, from 1 for the lightest: as far apart as there is room. */
    public int shade(int step) {
        return count() == 1 ? (MOST + 1) / 2 : 1 + Math.round((float) step * (MOST - 1) / (count() - 1));
    }
}
