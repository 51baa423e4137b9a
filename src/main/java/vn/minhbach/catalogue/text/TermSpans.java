package vn.minhbach.catalogue.text;

/**
 * The places of one syllable, as they are packed: of each row how far it is from the one before, how many bytes its
 * places take, and these: twice how far it is from the one before, one more where another way to write the accents
 * follows.
 */
final class TermSpans implements Spans {

    private final byte[] data;
    private final int end;
    private final int rows;
    /** The ways to write it that were asked for, a bit each. */
    private final long exact;
    private int at;
    private int row = -1;
    private int placesAt;

    static final long ANY = -1L;

    TermSpans(byte[] data, int start, int end, long exact) {
        this.data = data;
        this.at = start;
        this.end = end;
        this.exact = exact;
        this.rows = number();
    }

    /** The bit of a way to write it, one for all of the last where there are many. */
    static long way(int variant) {
        return 1L << Math.min(variant, LAST_WAY);
    }

    @Override
    public int size() {
        return rows;
    }

    @Override
    public boolean isSingle() {
        return true;
    }

    @Override
    public int advance(int wanted) {
        while (row < wanted) {
            if (at == end) {
                row = NO_MORE;
                return row;
            }
            row += number();
            int length = data[at++] & 0xff;
            placesAt = at;
            at += length;
        }
        return row;
    }

    @Override
    public void places(PlaceList into) {
        int after = at;
        at = placesAt;
        int start = 0;
        while (at < after) {
            int told = number();
            start += told >>> 1;
            int variant = (told & 1) == 0 ? 0 : number();
            int way = Math.min(variant, LAST_WAY);
            into.add(Spans.place(start, 1, way, (exact >>> way & 1) != 0));
        }
        at = after;
    }

    @Override
    public void places(PlaceSet into) {
        int after = at;
        at = placesAt;
        int start = 0;
        while (at < after) {
            int told = number();
            start += told >>> 1;
            int variant = (told & 1) == 0 ? 0 : number();
            into.add(start, (exact >>> Math.min(variant, LAST_WAY) & 1) != 0);
        }
        at = after;
    }

    private int number() {
        int read = data[at++];
        if (read >= 0) {
            return read;
        }
        int number = read & 0x7f;
        for (int shift = 7;; shift += 7) {
            read = data[at++];
            number |= (read & 0x7f) << shift;
            if (read >= 0) {
                return number;
            }
        }
    }
}
