package vn.minhbach.catalogue.search;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was found, the likeliest first: by how well it has what was asked for, then by how short its title is, then in
 * the order in which it was told.
 */
final class Ranking<T> extends AbstractList<T> {

    /** Of so many likeliest it is looked at whether they are called just what was asked for. */
    static final int CLOSELY = 200;
    /** The last rating. */
    static final int WORST = 31;

    private static final int LONGEST_TITLE = (1 << 8) - 1;

    /** By kind. */
    private final List<? extends List<? extends T>> rows;
    private int[] places = new int[64];
    private byte[] kinds = new byte[64];
    /** The likelier, the less: rating and length of the title. */
    private char[] ranks = new char[64];
    private int size;

    Ranking(List<? extends List<? extends T>> rows) {
        this.rows = rows;
    }

    /**
     * @param rating the better, the less, up to {@link #WORST}
     * @param title how long its title is
     */
    void add(int kind, int row, int rating, int title) {
        if (size == ranks.length) {
            places = Arrays.copyOf(places, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
            ranks = Arrays.copyOf(ranks, 2 * size);
        }
        places[size] = row;
        kinds[size] = (byte) kind;
        ranks[size++] = (char) (rating * (LONGEST_TITLE + 1) + Math.min(title, LONGEST_TITLE));
    }

    /** @param isCalled of two that have it as well, what is called just that comes first */
    Ranking<T> sorted(Predicate<T> isCalled) {
        int[] starts = new int[(WORST + 1) * (LONGEST_TITLE + 1) + 1];
        for (int i = 0; i < size; i++) {
            starts[ranks[i] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[starts[ranks[i]]++] = i;
        }
        calledFirst(order, isCalled);
        int[] sortedPlaces = new int[size];
        byte[] sortedKinds = new byte[size];
        for (int i = 0; i < size; i++) {
            sortedPlaces[i] = places[order[i]];
            sortedKinds[i] = kinds[order[i]];
        }
        places = sortedPlaces;
        kinds = sortedKinds;
        ranks = null;
        return this;
    }

    private void calledFirst(int[] order, Predicate<T> isCalled) {
        long[] closely = new long[Math.min(size, CLOSELY)];
        for (int i = 0; i < closely.length; i++) {
            int rating = ranks[order[i]] / (LONGEST_TITLE + 1);
            boolean called = isCalled.test(at(order[i]));
            closely[i] = ((long) (2 * rating + (called ? 0 : 1)) << Short.SIZE | i) << Integer.SIZE | order[i];
        }
        Arrays.sort(closely);
        for (int i = 0; i < closely.length; i++) {
            order[i] = (int) closely[i];
        }
    }

    private T at(int i) {
        return rows.get(kinds[i]).get(places[i]);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public T get(int i) {
        return at(i);
    }
}
