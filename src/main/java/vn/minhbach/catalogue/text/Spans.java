package vn.minhbach.catalogue.text;

/**
 * Where something that is looked for stands in the rows of an index: a walk over these rows, in their order. A place is
 * a number: where it begins, how many syllables it has, in which way it is written, and whether that is one of those
 * that were asked for.
 */
interface Spans {

    int NO_MORE = Integer.MAX_VALUE;
    int LENGTH_BITS = 6;
    int WAY_BITS = 6;
    int LAST_WAY = (1 << WAY_BITS) - 1;
    int BITS = 16 + LENGTH_BITS + WAY_BITS + 1;

    /** @param way to write it, the last of all where there are more */
    static int place(int start, int length, int way, boolean exact) {
        return ((start << LENGTH_BITS | length) << WAY_BITS | way) << 1 | (exact ? 1 : 0);
    }

    static int start(int place) {
        return place >>> LENGTH_BITS + WAY_BITS + 1;
    }

    /** The place after its last syllable. */
    static int end(int place) {
        return start(place) + (place >>> WAY_BITS + 1 & (1 << LENGTH_BITS) - 1);
    }

    static int way(int place) {
        return place >>> 1 & LAST_WAY;
    }

    static boolean isExact(int place) {
        return (place & 1) != 0;
    }

    /** In how many rows it is, at most. */
    int size();

    /** Whether each place is of one syllable. */
    boolean isSingle();

    /** The first row from here on that is not before one, {@link #NO_MORE} for none. */
    int advance(int row);

    /** The places in the row that it is at. */
    void places(PlaceList into);

    /** The same, of single syllables. */
    void places(PlaceSet into);
}
