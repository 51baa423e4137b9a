package vn.minhbach.catalogue.text;

/**
 * The places of one syllable, as they are packed: of each row how far it is from the one before, how many bytes its places
 * take, and these: twice how far it is from the one before, one more where another way to write the accents follows.
 */
final class TermSpans implements Spans {

    private final byte[] data;
    private final int end;
    private final int rows;
    /** The way to write it that was asked for; {@link #ANY} where none was. */
    private final int exact;
    private int at;
    private int row = -1;
    private int placesAt;

    static final int ANY = -1;

    TermSpans(byte[] data, int start, int end, int exact) {
        this.data = data;
        this.at = start;
        this.end = end;
        this.exact = exact;
        this.rows = number();
    }

    @Override
    public int size() {
        return rows;
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
            into.add(Spans.place(start, 1, exact == ANY || variant == exact));
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
