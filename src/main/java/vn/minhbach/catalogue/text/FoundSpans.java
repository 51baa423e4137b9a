package vn.minhbach.catalogue.text;

import java.util.Arrays;

/** Places that were found one by one, of several syllables in one go, or of whichever of several. */
final class FoundSpans implements Spans {

    /** More than so many are not looked for: what is so common tells nothing. */
    private static final int MOST = 2_000_000;

    private long[] all = new long[64];
    private int size;
    private int at;

    /** @return whether there is room for more */
    boolean add(int row, int place) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = (long) row << BITS | place;
        return size < MOST;
    }

    boolean addAll(Spans spans) {
        PlaceList places = new PlaceList();
        for (int row = spans.advance(0); row != NO_MORE; row = spans.advance(row + 1)) {
            places.clear();
            spans.places(places);
            for (int i = 0; i < places.size(); i++) {
                if (!add(row, places.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** To be walked over. */
    FoundSpans sorted() {
        Arrays.sort(all, 0, size);
        return this;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int advance(int row) {
        while (at < size && (int) (all[at] >>> BITS) < row) {
            at++;
        }
        return at == size ? NO_MORE : (int) (all[at] >>> BITS);
    }

    @Override
    public void places(PlaceList into) {
        int row = (int) (all[at] >>> BITS);
        for (int i = at; i < size && (int) (all[i] >>> BITS) == row; i++) {
            into.add((int) (all[i] & (1L << BITS) - 1));
        }
    }
}
