package vn.minhbach.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Puts what was found in the order of what is told cheaply, so that only the first of very many need be compared closely. */
final class Likeliest<T> {

    /** How many are compared closely. */
    static final int CLOSELY = 1_000;

    private static final int LONGEST_TITLE = (1 << 20) - 1;
    private static final int BITS_OF_PLACE = 40;

    private final List<T> all = new ArrayList<>();
    /** The more likely, the less; among alike the one that came first. */
    private long[] ranks = new long[64];
    private boolean isSorted;

    /** @param title how long its title is */
    void add(T one, boolean isCode, boolean inTitle, boolean called, int title) {
        if (all.size() == ranks.length) {
            ranks = Arrays.copyOf(ranks, 2 * ranks.length);
        }
        long unlike = (isCode ? 0 : 4) + (inTitle ? 0 : 2) + (called ? 0 : 1);
        ranks[all.size()] = (unlike << 20 | Math.min(title, LONGEST_TITLE)) << BITS_OF_PLACE | all.size();
        all.add(one);
        isSorted = false;
    }

    int size() {
        return all.size();
    }

    /** Those to be compared closely. */
    List<T> first() {
        return sorted().limit(CLOSELY).mapToObj(this::of).toList();
    }

    /** The others, the likelier first. */
    List<T> others() {
        return sorted().skip(CLOSELY).mapToObj(this::of).toList();
    }

    private LongStream sorted() {
        if (!isSorted) {
            Arrays.sort(ranks, 0, all.size());
            isSorted = true;
        }
        return Arrays.stream(ranks, 0, all.size());
    }

    private T of(long rank) {
        return all.get((int) (rank & (1L << BITS_OF_PLACE) - 1));
    }
}
