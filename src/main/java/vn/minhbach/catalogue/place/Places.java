package vn.minhbach.catalogue.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;

@Singleton
public class Places extends CodedReads<Place, PlaceFilter> {

    public static final Facet<Place> BY_KIND = Facet.of(Place::kind);

    private static final Index<Place, String> BY_SUCCESSOR = Index.by(Place::successor, PlaceOrder.NAME.order());

    Places() {
        super(Place.class);
    }

    @Override
    protected Question<Place> filtered(Snapshot at, PlaceFilter filter) {
        return withCodes(at, filter.code()).in(Place::kind, filter.kind()).in(Place::parent, filter.parent())
                .in(BY_SUCCESSOR, filter.successor()).matching(filter.text());
    }

    /** The places that merged into each of these, by the code of the successor. */
    public Map<String, List<Place>> predecessors(Snapshot at, Collection<String> codes) {
        return at.table(Place.class).of(BY_SUCCESSOR, codes);
    }
}
