package vn.minhbach.catalogue.text;

import java.util.Arrays;

/** The places of single syllables in a row, a bit each, and of these the ones that are as they were asked for. */
final class PlaceSet {

    private static final int LOG = 6;

    private long[] all = new long[2];
    private long[] exact = new long[2];
    private int words;
    private long allExact;

    void clear() {
        for (int i = 0; i < words; i++) {
            all[i] = 0;
            exact[i] = 0;
        }
        words = 0;
        allExact = 0;
    }

    void add(int start, boolean isExact) {
        int word = start >>> LOG;
        if (word >= words) {
            if (word >= all.length) {
                all = Arrays.copyOf(all, 2 * word);
                exact = Arrays.copyOf(exact, 2 * word);
            }
            words = word + 1;
        }
        long bit = 1L << start;
        all[word] |= bit;
        if (isExact) {
            exact[word] |= bit;
            allExact |= bit;
        }
    }

    boolean hasExact() {
        return allExact != 0;
    }

    /** What is told of each place. */
    interface Taker {

        void take(int place, boolean exact);
    }

    void each(Taker taker) {
        for (int i = 0; i < words; i++) {
            for (long rest = all[i]; rest != 0; rest &= rest - 1) {
                taker.take((i << LOG) + Long.numberOfTrailingZeros(rest), (exact[i] & Long.lowestOneBit(rest)) != 0);
            }
        }
    }

    /** The first place; there is one. */
    int first() {
        int word = 0;
        while (all[word] == 0) {
            word++;
        }
        return (word << LOG) + Long.numberOfTrailingZeros(all[word]);
    }

    /** Whether any place follows one of others. */
    boolean follows(PlaceSet before) {
        long carried = 0;
        for (int i = 0; i < words; i++) {
            long follows = i < before.words ? before.all[i] : 0;
            if ((all[i] & (follows << 1 | carried)) != 0) {
                return true;
            }
            carried = follows >>> Long.SIZE - 1;
        }
        return false;
    }

    /** Only those that follow one of others are left, and as asked for only those that follow one that is. */
    void chain(PlaceSet before) {
        long carried = 0;
        long carriedExact = 0;
        for (int i = 0; i < words; i++) {
            long follows = i < before.words ? before.all[i] : 0;
            long followsExact = i < before.words ? before.exact[i] : 0;
            all[i] &= follows << 1 | carried;
            exact[i] &= followsExact << 1 | carriedExact;
            carried = follows >>> Long.SIZE - 1;
            carriedExact = followsExact >>> Long.SIZE - 1;
        }
    }

    /**
     * The best that is left: 0 as asked for and up to a place, 1 as asked for after it, 2 and 3 otherwise; -1 for none.
     */
    int best(int lastPlace) {
        boolean some = false;
        boolean someExact = false;
        boolean early = false;
        for (int i = 0; i < words; i++) {
            long upTo = upTo(lastPlace - (i << LOG));
            if ((exact[i] & upTo) != 0) {
                return 0;
            }
            some |= all[i] != 0;
            someExact |= exact[i] != 0;
            early |= (all[i] & upTo) != 0;
        }
        return someExact ? 1 : early ? 2 : some ? 3 : -1;
    }

    private static long upTo(int last) {
        return last < 0 ? 0 : last >= Long.SIZE - 1 ? -1L : (1L << last + 1) - 1;
    }
}
