package vn.minhbach.catalogue.agency;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;

@Singleton
public class Agencies extends CodedReads<Agency, AgencyFilter> {

    public static final Facet<Agency> BY_PLACE = Facet.of(Agency::place);

    Agencies() {
        super(Agency.class);
    }

    @Override
    protected Question<Agency> filtered(Snapshot at, AgencyFilter filter) {
        return withCodes(at, filter.code()).in(Agency::place, filter.place()).in(Agency::parent, filter.parent()).matching(filter.text());
    }
}
