package vn.minhbach.portal.asked;

import vn.minhbach.catalogue.source.SourceFilter;
import vn.minhbach.catalogue.source.SourceKind;
import vn.minhbach.catalogue.source.SourceOrder;
import vn.minhbach.portal.frame.QueryParameters;

public record SourcesAsked(SourceFilter filter, SourceOrder order) {

    public static SourcesAsked of(QueryParameters query) {
        return new SourcesAsked(SourceFilter.ALL.kind(query.values("kind", SourceKind.class)).text(query.text("q")),
                query.value("order", SourceOrder.class, SourceOrder.DATE_DESC));
    }
}
