package vn.minhbach.catalogue.text;

import java.util.Arrays;

/** Sorts many numbers that differ in few places, faster than by comparing them. */
final class Numbers {

    private static final int FEW = 2_000;
    private static final int BITS = 11;
    private static final int MASK = (1 << BITS) - 1;

    private Numbers() {
    }

    /** The first so many, none less than 0, sorted; in the same array or another of the length. */
    static long[] sorted(long[] all, int size) {
        if (size < FEW) {
            Arrays.sort(all, 0, size);
            return all;
        }
        long differ = 0;
        boolean ascend = true;
        for (int i = 1; i < size; i++) {
            differ |= all[i] ^ all[0];
            ascend &= all[i - 1] <= all[i];
        }
        if (ascend) {
            return all;
        }
        long[] from = all;
        long[] to = new long[all.length];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            if ((differ >>> shift & MASK) != 0) {
                distribute(from, to, size, shift);
                long[] sorted = to;
                to = from;
                from = sorted;
            }
        }
        return from;
    }

    private static void distribute(long[] from, long[] to, int size, int shift) {
        int[] next = new int[MASK + 2];
        for (int i = 0; i < size; i++) {
            next[(int) (from[i] >>> shift & MASK) + 1]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        for (int i = 0; i < size; i++) {
            to[next[(int) (from[i] >>> shift & MASK)]++] = from[i];
        }
    }
}
