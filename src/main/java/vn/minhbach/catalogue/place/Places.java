package vn.minhbach.catalogue.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.TableReads;

@Singleton
public class Places extends TableReads<Place, PlaceFilter> {

    public static final Facet<Place> BY_KIND = Facet.of("kind");

    Places(Reader reader) {
        super(reader, Place::code);
    }

    @Override
    protected Rows<Place> standing(Snapshot at) {
        return Rows.standing(Place.class, PlaceRow.class, at);
    }

    @Override
    protected Rows<Place> filtered(Snapshot at, PlaceFilter filter) {
        return standing(at).in("r.it.code", filter.code()).in("r.it.kind", filter.kind())
                .in("r.it.parent", filter.parent()).in("r.it.successor", filter.successor()).matching(filter.text());
    }

    /** The places that merged into each of these, by the code of the successor. */
    public Map<String, List<Place>> predecessors(Snapshot at, Collection<String> codes) {
        return reader.group(standing(at).in("r.it.successor", codes), Place::successor, PlaceOrder.NAME.order());
    }
}
