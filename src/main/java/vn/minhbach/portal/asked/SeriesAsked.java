package vn.minhbach.portal.asked;

import java.util.List;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.portal.frame.QueryParameters;

/**
 * What is asked of one indicator.
 *
 * @param within what is told of it in the span of time that was chosen
 * @param place  of which the series is wanted, null where none is chosen
 * @param period of which the places are compared, null where none is chosen
 */
public record SeriesAsked(ObservationFilter within, String place, Period period, Sort sort) {

    /** How places are compared: by name, by value, or by time. */
    public enum Sort {
        PLACE(ObservationOrder.PLACE), VALUE_DESC(ObservationOrder.VALUE_DESC), VALUE(ObservationOrder.VALUE),
        PERIOD_DESC(ObservationOrder.PERIOD_DESC), PERIOD(ObservationOrder.PERIOD);

        public final ObservationOrder order;

        Sort(ObservationOrder order) {
            this.order = order;
        }
    }

    public static SeriesAsked of(String indicator, QueryParameters query) {
        return new SeriesAsked(ObservationFilter.ALL.indicator(indicator).periodFrom(query.period("periodFrom")).periodTo(query.period("periodTo")),
                query.code("place"), query.period("period"), query.value("sort", Sort.class, Sort.PLACE));
    }

    /** One of each place: of the period that was chosen, else the latest. */
    public ObservationFilter compared() {
        return period == null ? within.latest(true) : within.asOf(period);
    }

    /** All that is asked for. @param latest whether only the latest of each place are wanted */
    public ObservationFilter all(Boolean latest) {
        return within.place(place == null ? null : List.of(place)).asOf(period == null ? null : List.of(period)).latest(latest);
    }
}
