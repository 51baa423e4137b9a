package vn.minhbach.catalogue.programme;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.FactReads;
import vn.minhbach.catalogue.figure.FactTable;
import vn.minhbach.catalogue.figure.Figure;

/** Reads of what sources count of the projects of programmes, over all of them. */
@Singleton
public class Counts extends FactReads<Count, CountFilter> {

    public static final FactTable<Count> FACTS = new FactTable<>(Count.class, Count::claim,
            each -> List.of(each.programme(), each.by(), each.key(), each.claim().basis()));

    Counts() {
        super(Count.class, FACTS);
    }

    @Override
    protected Question<Count> filtered(Question<Count> asked, CountFilter filter) {
        return ownedBy(inPlaces(asked.in(Programmes.COUNTS_OF, filter.programme()), filter.place()), filter.owner())
                .in(Count::by, filter.by())
                .in(Count::key, filter.key());
    }

    /** Of the programmes of these places; all for null. */
    public static Question<Count> inPlaces(Question<Count> asked, List<String> places) {
        return asked.inDerived("counts by place", (at, each) -> Index.only(place(at, each)), places);
    }

    /** Of the programmes that these agencies own; all for null. */
    public static Question<Count> ownedBy(Question<Count> asked, List<String> agencies) {
        return asked.inDerived("counts by owner", (at, each) -> Index.only(owner(at, each)), agencies);
    }

    public static String place(Snapshot at, Count row) {
        return programme(at, row) == null ? null : programme(at, row).place();
    }

    public static String owner(Snapshot at, Count row) {
        return programme(at, row) == null ? null : programme(at, row).owner();
    }

    private static Programme programme(Snapshot at, Count row) {
        return at.get(Programme.class, row.programme());
    }

    @Override
    protected Figure figure(Count row) {
        return row.figure();
    }
}
