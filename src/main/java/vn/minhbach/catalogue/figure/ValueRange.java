package vn.minhbach.catalogue.figure;

import java.math.BigDecimal;

import jakarta.annotation.Nullable;

/**
 * Which numbers are wanted, in the unit of the figures; null for no bound. A figure in words is never in a range.
 *
 * @param gt more than this; so the others: no less, less, no more
 * @param hedged how a hedged number is held against it; null for {@link Hedged#CERTAIN}
 */
public record ValueRange(@Nullable BigDecimal gt, @Nullable BigDecimal gte, @Nullable BigDecimal lt,
        @Nullable BigDecimal lte, @Nullable Hedged hedged) {

    /** @param value null for words */
    public boolean keeps(BigDecimal value, Qualifier qualifier) {
        Interval wanted = wanted();
        if (value == null || wanted.isEmpty()) {
            return false;
        }
        Interval possible = Interval.of(value, qualifier);
        return switch (hedged == null ? Hedged.CERTAIN : hedged) {
            case CERTAIN -> possible.isWithin(wanted);
            case POSSIBLE -> possible.meets(wanted);
            case UNDECIDED -> possible.meets(wanted) && !possible.isWithin(wanted);
        };
    }

    /** Whether no number lies in it, as its bounds are the wrong way round. */
    public boolean isEmpty() {
        return wanted().isEmpty();
    }

    /** Of two bounds on a side, the stricter. */
    private Interval wanted() {
        boolean lowIn = gt == null || gte != null && gte.compareTo(gt) > 0;
        boolean highIn = lt == null || lte != null && lte.compareTo(lt) < 0;
        return new Interval(lowIn ? gte : gt, lowIn, highIn ? lte : lt, highIn);
    }
}
