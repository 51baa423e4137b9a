package vn.minhbach.catalogue.search;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What was found, the likeliest first: by how well it has what was asked for, then by how short its title is, then by kind. */
final class Ranking<T> extends AbstractList<T> {

    /** Of so many likeliest it is looked at whether they are called just what was asked for. */
    static final int CLOSELY = 200;

    private static final int LONGEST_TITLE = (1 << 16) - 1;
    private static final int BITS_OF_ROW = 31;
    private static final int BITS_OF_KIND = 5;
    private static final int BITS_OF_TITLE = 16;

    /** By kind. */
    private final List<? extends List<? extends T>> rows;
    /** The likelier, the less: rating, length of the title, kind, row. */
    private long[] ranks = new long[64];
    private int size;

    Ranking(List<? extends List<? extends T>> rows) {
        this.rows = rows;
    }

    /**
     * @param rating the better, the less, up to 2,047
     * @param title  how long its title is
     */
    void add(int kind, int row, int rating, int title) {
        if (size == ranks.length) {
            ranks = Arrays.copyOf(ranks, 2 * size);
        }
        ranks[size++] = (((long) rating << BITS_OF_TITLE | Math.min(title, LONGEST_TITLE)) << BITS_OF_KIND | kind) << BITS_OF_ROW | row;
    }

    /** @param isCalled of two that have it as well, what is called just that comes first */
    Ranking<T> sorted(Predicate<T> isCalled) {
        ranks = Arrays.copyOf(ranks, size);
        Arrays.sort(ranks);
        int closely = Math.min(size, CLOSELY);
        for (int i = 0; i < closely; i++) {
            if (isCalled.test(get(i))) {
                ranks[i] &= ~((1L << BITS_OF_TITLE) - 1 << BITS_OF_KIND + BITS_OF_ROW);
            }
        }
        Arrays.sort(ranks, 0, closely);
        return this;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public T get(int i) {
        long rank = ranks[i];
        return rows.get((int) (rank >>> BITS_OF_ROW) & (1 << BITS_OF_KIND) - 1).get((int) (rank & (1L << BITS_OF_ROW) - 1));
    }
}
