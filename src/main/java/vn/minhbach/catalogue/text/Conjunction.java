package vn.minhbach.catalogue.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rows in which all of several are. */
final class Conjunction {

    /** What is told of each such row. */
    interface Taker {

        /** @param places of each, in the order in which they were given; not to be kept */
        void take(int row, PlaceList[] places);
    }

    private final List<Spans> all;

    Conjunction(List<Spans> all) {
        this.all = all;
    }

    void each(Taker taker) {
        Spans[] rarestFirst = all.stream().sorted(Comparator.comparingInt(Spans::size)).toArray(Spans[]::new);
        PlaceList[] places = Stream.generate(PlaceList::new).limit(all.size()).toArray(PlaceList[]::new);
        for (int row = next(rarestFirst, 0); row != Spans.NO_MORE; row = next(rarestFirst, row + 1)) {
            for (int i = 0; i < places.length; i++) {
                places[i].clear();
                all.get(i).places(places[i]);
            }
            taker.take(row, places);
        }
    }

    private static int next(Spans[] rarestFirst, int from) {
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
