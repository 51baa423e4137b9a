package vn.minhbach.catalogue.agency;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;

@Singleton
public class Agencies extends CodedReads<Agency, AgencyFilter> {

    public static final Facet<Agency> BY_KIND = Facet.of(Agency::kind);
    public static final Facet<Agency> BY_PLACE = Facet.of(Agency::place);
    private static final Index<Agency, AgencyKind> OF_KIND = Index.by(Agency::kind);

    Agencies() {
        super(Agency.class);
    }

    /** No filter keeps what the one that says nothing keeps: agencies, and no groups. */
    @Override
    public Question<Agency> ask(Snapshot at, AgencyFilter filter) {
        return filtered(at, filter == null ? AgencyFilter.ALL : filter);
    }

    @Override
    protected Question<Agency> filtered(Snapshot at, AgencyFilter filter) {
        List<AgencyKind> kinds = filter.kind() == null && filter.code() == null ? List.of(AgencyKind.AGENCY)
                : filter.kind();
        return withCodes(at, filter.code()).in(OF_KIND, kinds).in(Agency::place, filter.place())
                .in(Agency::parent, filter.parent()).matching(filter.text());
    }
}
