package vn.minhbach.catalogue.text;

/**
 * Where something that is looked for stands in the rows of an index: a walk over these rows, in their order.
 * A place is a number: where it begins, how many syllables it has, and whether it has the accents that were typed.
 */
interface Spans {

    int NO_MORE = Integer.MAX_VALUE;
    int LENGTH_BITS = 6;
    int BITS = 16 + LENGTH_BITS + 1;

    static int place(int start, int length, boolean exact) {
        return (start << LENGTH_BITS | length) << 1 | (exact ? 1 : 0);
    }

    static int start(int place) {
        return place >>> LENGTH_BITS + 1;
    }

    /** The place after its last syllable. */
    static int end(int place) {
        return start(place) + (place >>> 1 & (1 << LENGTH_BITS) - 1);
    }

    static boolean isExact(int place) {
        return (place & 1) != 0;
    }

    /** In how many rows it is, at most. */
    int size();

    /** The first row from here on that is not before one, {@link #NO_MORE} for none. */
    int advance(int row);

    /** The places in the row that it is at. */
    void places(PlaceList into);
}
