package vn.minhbach.portal.asked;

import vn.minhbach.catalogue.agency.AgencyFilter;
import vn.minhbach.catalogue.agency.AgencyKind;
import vn.minhbach.catalogue.agency.AgencyOrder;
import vn.minhbach.portal.frame.QueryParameters;

public record AgenciesAsked(AgencyFilter filter, AgencyOrder order) {

    public static AgenciesAsked of(QueryParameters query) {
        return new AgenciesAsked(AgencyFilter.ALL.kind(query.values("kind", AgencyKind.class))
                .place(query.codes("place")).parent(query.codes("parent"))
                .text(query.text("q")), query.value("order", AgencyOrder.class, AgencyOrder.NAME));
    }
}
