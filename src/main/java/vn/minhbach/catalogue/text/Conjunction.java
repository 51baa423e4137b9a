package vn.minhbach.catalogue.text;

import java.util.Collection;
import java.util.Comparator;

/** The rows in which all of several are: a walk over them, at each of which all of these are. */
final class Conjunction {

    private final Spans[] rarestFirst;

    /** @param all at least one */
    Conjunction(Collection<? extends Spans> all) {
        rarestFirst = all.stream().sorted(Comparator.comparingInt(Spans::size)).toArray(Spans[]::new);
    }

    /** The first from a row on; {@link Spans#NO_MORE} for none. */
    int next(int from) {
        int row = rarestFirst[0].advance(from);
        for (int i = 1; i < rarestFirst.length && row != Spans.NO_MORE; i++) {
            int other = rarestFirst[i].advance(row);
            if (other != row) {
                row = other == Spans.NO_MORE ? other : rarestFirst[0].advance(other);
                i = 0;
            }
        }
        return row;
    }
}
