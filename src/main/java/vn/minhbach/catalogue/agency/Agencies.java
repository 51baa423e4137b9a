package vn.minhbach.catalogue.agency;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.TableReads;

@Singleton
public class Agencies extends TableReads<Agency, AgencyFilter> {

    public static final Facet<Agency> BY_PLACE = Facet.of("place");

    Agencies(Reader reader) {
        super(reader, Agency::code);
    }

    @Override
    protected Rows<Agency> standing(Snapshot at) {
        return Rows.standing(Agency.class, AgencyRow.class, at);
    }

    @Override
    protected Rows<Agency> filtered(Snapshot at, AgencyFilter filter) {
        return standing(at).in("r.it.code", filter.code()).in("r.it.place", filter.place())
                .in("r.it.parent", filter.parent()).matching(filter.text());
    }
}
