package vn.minhbach.portal.asked;

import vn.minhbach.catalogue.indicator.IndicatorFilter;
import vn.minhbach.catalogue.indicator.IndicatorOrder;
import vn.minhbach.catalogue.indicator.Topic;
import vn.minhbach.portal.frame.QueryParameters;

public record IndicatorsAsked(IndicatorFilter filter, IndicatorOrder order) {

    public static IndicatorsAsked of(QueryParameters query) {
        return new IndicatorsAsked(
                IndicatorFilter.ALL.topic(query.values("topic", Topic.class)).place(query.codes("place"))
                        .text(query.text("q")),
                query.value("order", IndicatorOrder.class, IndicatorOrder.TOPIC));
    }
}
