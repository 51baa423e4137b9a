package vn.minhbach.catalogue.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes observations one by one, what is said of the same thing together, and finds those that differ. Each is an array: its
 * id, source, number and qualifier, then what it is of.
 */
final class Rivals implements Consumer<Object[]> {

    static final int AT_ONCE = 1_000;
    private static final int ID = 0;
    private static final int SOURCE = 1;
    private static final int NUMBER = 2;
    private static final int QUALIFIER = 3;
    private static final int OF = 4;

    /** Ids of two versions that differ, the lower first. */
    record Pair(long first, long second) {
    }

    private final Collection<Long> only;
    private final Consumer<List<Pair>> differing;
    private final List<Object[]> together = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private long compared;

    /**
     * @param only      ids of which one must be in each pair, null for any
     * @param differing takes some of them at a time
     */
    Rivals(Collection<Long> only, Consumer<List<Pair>> differing) {
        this.only = only;
        this.differing = differing;
    }

    @Override
    public void accept(Object[] next) {
        if (!together.isEmpty() && !Arrays.equals(together.get(0), OF, next.length, next, OF, next.length)) {
            compare();
        }
        together.add(next);
    }

    /** How many pairs there were. */
    long end() {
        compare();
        differing.accept(List.copyOf(pairs));
        return compared;
    }

    private void compare() {
        for (int i = 0; i < together.size(); i++) {
            for (Object[] other : together.subList(i + 1, together.size())) {
                compare(together.get(i), other);
            }
        }
        together.clear();
        if (pairs.size() >= AT_ONCE) {
            differing.accept(List.copyOf(pairs));
            pairs.clear();
        }
    }

    private void compare(Object[] one, Object[] other) {
        if (!one[SOURCE].equals(other[SOURCE]) && (only == null || only.contains(one[ID]) || only.contains(other[ID]))) {
            compared++;
            if (((BigDecimal) one[NUMBER]).compareTo((BigDecimal) other[NUMBER]) != 0 || one[QUALIFIER] != other[QUALIFIER]) {
                long a = (Long) one[ID];
                long b = (Long) other[ID];
                pairs.add(new Pair(Math.min(a, b), Math.max(a, b)));
            }
        }
    }
}
