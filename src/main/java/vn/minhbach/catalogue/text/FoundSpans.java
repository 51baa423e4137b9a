package vn.minhbach.catalogue.text;

import java.util.Arrays;
import java.util.BitSet;

/** Places that were found one by one, of several syllables in one go, or of whichever of several. */
final class FoundSpans implements Spans {

    /** More than so many are not looked for: what is so common tells nothing. */
    private static final int MOST = 400_000;

    private long[] all = new long[64];
    private int size;
    private int at;
    private boolean single = true;

    /** @return whether there is room for more */
    boolean add(int row, int place) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = (long) row << BITS | place;
        single &= Spans.end(place) - Spans.start(place) == 1;
        return size < MOST;
    }

    /** @param wanted the rows of which it is wanted; null for all */
    boolean addAll(Spans spans, BitSet wanted) {
        PlaceList places = new PlaceList();
        for (int row = spans.advance(0); row != NO_MORE; row = spans.advance(row + 1)) {
            if (wanted != null && !wanted.get(row)) {
                continue;
            }
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
        all = Numbers.sorted(all, size);
        return this;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isSingle() {
        return single;
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

    @Override
    public void places(PlaceSet into) {
        int row = (int) (all[at] >>> BITS);
        for (int i = at; i < size && (int) (all[i] >>> BITS) == row; i++) {
            int place = (int) (all[i] & (1L << BITS) - 1);
            into.add(Spans.start(place), Spans.isExact(place));
        }
    }
}
