package vn.minhbach.portal.asked;

import java.util.List;

import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.portal.frame.QueryParameters;

public record ObservationsAsked(ObservationFilter filter, ObservationOrder order) {

    public static ObservationsAsked of(QueryParameters query) {
        Period period = query.period("period");
        return new ObservationsAsked(ObservationFilter.ALL.indicator(query.codes("indicator"))
                .place(query.codes("place")).agency(query.codes("agency"))
                .source(query.codes("source")).basis(query.values("basis", Basis.class))
                .asOf(period == null ? null : List.of(period))
                .periodFrom(query.period("periodFrom")).periodTo(query.period("periodTo")).latest(query.flag("latest")),
                query.value("order", ObservationOrder.class, ObservationOrder.INDICATOR));
    }
}
