package vn.minhbach.catalogue.figure;

import java.math.BigDecimal;
import java.util.List;

/** The number in the middle of several. */
public final class Median {

    /** Fewer have no middle worth telling. */
    public static final int LEAST = 5;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Median() {
    }

    /**
     * Of an even number the mean of the two in the middle, exactly.
     *
     * @param numbers one or more, in any order
     */
    public static BigDecimal of(List<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : sorted.get(half - 1).add(sorted.get(half)).multiply(HALF);
    }
}
