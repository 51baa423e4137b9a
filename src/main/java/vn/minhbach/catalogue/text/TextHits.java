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
        add(row, (byte) (level << 2 | (exact ? 0 : 2) | (inTitle ? 0 : 1)));
    }

    private void add(int row, byte rating) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            ratings = Arrays.copyOf(ratings, 2 * size);
        }
        rows[size] = row;
        ratings[size++] = rating;
    }

    public int size() {
        return size;
    }

    public int row(int i) {
        return rows[i];
    }

    /**
     * The better, the less: by {@link #level}, then whether with the accents that were typed, then whether in the
     * title.
     */
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

    boolean hasBeyond(int level) {
        for (int i = 0; i < size; i++) {
            if (level(ratings[i]) > level) {
                return true;
            }
        }
        return false;
    }

    /** Those that have it no worse. */
    public TextHits upTo(int level) {
        return hasBeyond(level) ? only((row, rating) -> level(rating) <= level) : this;
    }

    /** Which rows are kept. */
    interface Test {

        boolean test(int row, int rating);
    }

    TextHits only(Test test) {
        TextHits some = new TextHits();
        for (int i = 0; i < size; i++) {
            if (test.test(rows[i], ratings[i])) {
                some.add(rows[i], ratings[i]);
            }
        }
        return some;
    }

    /** Those of others, too, in the order of their rows; what both have as it is here. */
    TextHits and(TextHits others) {
        TextHits both = new TextHits();
        int j = 0;
        for (int i = 0; i < size; i++) {
            for (; j < others.size && others.rows[j] <= rows[i]; j++) {
                if (others.rows[j] < rows[i]) {
                    both.add(others.rows[j], others.ratings[j]);
                }
            }
            both.add(rows[i], ratings[i]);
        }
        for (; j < others.size; j++) {
            both.add(others.rows[j], others.ratings[j]);
        }
        return both;
    }
}
