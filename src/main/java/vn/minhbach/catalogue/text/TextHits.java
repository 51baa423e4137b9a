package vn.minhbach.catalogue.text;

import java.util.Arrays;

/** Rows of an index in which all that was asked for is, in their order, and how well each has it. */
public final class TextHits {

    /** The words one after another, as they were asked for. */
    public static final int PHRASE = 0;
    /** Each word beside one that it is asked for beside, save few. */
    public static final int TOGETHER = 1;
    /** All words, anywhere. */
    public static final int APART = 2;

    static final TextHits NONE = new TextHits();

    private int[] rows = new int[16];
    private byte[] ratings = new byte[16];
    private int size;

    void add(int row, int level, boolean exact, boolean inTitle) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            ratings = Arrays.copyOf(ratings, 2 * size);
        }
        rows[size] = row;
        ratings[size++] = (byte) (level << 2 | (exact ? 0 : 2) | (inTitle ? 0 : 1));
    }

    public int size() {
        return size;
    }

    public int row(int i) {
        return rows[i];
    }

    /** The better, the less: by {@link #level}, then whether with the accents that were typed, then whether in the title. */
    public int rating(int i) {
        return ratings[i];
    }

    static int level(int rating) {
        return rating >> 2;
    }

    boolean hasUpTo(int level) {
        for (int i = 0; i < size; i++) {
            if (level(ratings[i]) <= level) {
                return true;
            }
        }
        return false;
    }

    private boolean hasBeyond(int level) {
        for (int i = 0; i < size; i++) {
            if (level(ratings[i]) > level) {
                return true;
            }
        }
        return false;
    }

    /** Those that have it no worse. */
    public TextHits upTo(int level) {
        if (!hasBeyond(level)) {
            return this;
        }
        TextHits some = new TextHits();
        for (int i = 0; i < size; i++) {
            if (level(ratings[i]) <= level) {
                some.add(rows[i], level(ratings[i]), (ratings[i] & 2) == 0, (ratings[i] & 1) == 0);
            }
        }
        return some;
    }
}
