package vn.minhbach.portal.asked;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.portal.frame.QueryParameters;

/**
 * What is asked of one indicator.
 *
 * @param within what is told of it in the span of time that was chosen
 * @param place of which the series is wanted, null where none is chosen
 * @param places further ones, to be held against it
 * @param period of which the places are compared, null where none is chosen
 * @param latest whether that is to be the latest of each
 * @param sort null where none is chosen: the best first
 */
public record SeriesAsked(ObservationFilter within, String place, List<String> places, Period period, boolean latest,
        Sort sort) {

    /** Of more nobody tells one from another. */
    public static final int MOST_PLACES = 5;

    /** How places are compared: by name, by value, or by time. */
    public enum Sort {
        PLACE(ObservationOrder.PLACE), VALUE_DESC(ObservationOrder.VALUE_DESC), VALUE(ObservationOrder.VALUE),
        PERIOD_DESC(ObservationOrder.PERIOD_DESC), PERIOD(ObservationOrder.PERIOD);

        public final ObservationOrder order;

        Sort(ObservationOrder order) {
            this.order = order;
        }

        /** By value, from either end. */
        public boolean isByValue() {
            return this == VALUE || this == VALUE_DESC;
        }
    }

    public static SeriesAsked of(String indicator, QueryParameters query) {
        List<String> places = Stream.of("places", "add").map(query::codes).filter(Objects::nonNull)
                .flatMap(List::stream).distinct()
                .filter(each -> !each.equals(query.code("place"))).toList();
        String place = query.code("place") != null ? query.code("place") : places.isEmpty() ? null : places.get(0);
        return new SeriesAsked(
                ObservationFilter.ALL.indicator(indicator).periodFrom(query.period("periodFrom"))
                        .periodTo(query.period("periodTo")),
                place, places.stream().filter(each -> !each.equals(place)).limit(MOST_PLACES).toList(),
                query.period("period"),
                Boolean.TRUE.equals(query.flag("latest")), query.value("sort", Sort.class, null));
    }

    /**
     * All that is asked for.
     *
     * @param latest whether only the latest of each place are wanted
     */
    public ObservationFilter all(Boolean latest) {
        return within.place(place == null ? null : Stream.concat(Stream.of(place), places.stream()).toList())
                .asOf(period == null ? null : List.of(period)).latest(latest);
    }

    public ObservationOrder order() {
        return (sort == null ? Sort.PLACE : sort).order;
    }
}
