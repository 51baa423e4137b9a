package vn.minhbach.catalogue.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.VietnameseOrder;
import vn.minhbach.catalogue.place.Place;

public enum ObservationOrder {

    PERIOD(SortOrder.by(Comparator.comparing(ObservationOrder::end))),
    PERIOD_DESC(SortOrder.by(Comparator.comparing(ObservationOrder::end, Comparator.reverseOrder()))),
    VALUE(SortOrder.by(Comparator.comparing(ObservationOrder::value))),
    VALUE_DESC(SortOrder.by(Comparator.comparing(ObservationOrder::value).reversed())),
    INDICATOR(SortOrder.by(Comparator.comparing(Observation::indicator).thenComparing(Observation::subject)
            .thenComparing(ObservationOrder::end, Comparator.reverseOrder()))),
    /** By the names of the places in Vietnamese order. */
    PLACE(SortOrder.within(
            at -> VietnameseOrder.by((Observation each) -> placeName(at, each)).thenComparing(Observation::indicator)
                    .thenComparing(ObservationOrder::end, Comparator.reverseOrder())));

    /** By indicator, in the order in which they came in. */
    static final Comparator<Observation> INDICATOR_ALONE = Comparator.comparing(Observation::indicator)
            .thenComparing(each -> each.version().id());

    private final SortOrder<Observation> order;

    ObservationOrder(SortOrder<Observation> order) {
        this.order = order;
    }

    public SortOrder<Observation> order() {
        return order;
    }

    private static LocalDate end(Observation row) {
        return row.claim().asOfEnd();
    }

    /** What has no number is where zero is. */
    private static BigDecimal value(Observation row) {
        return row.value() != null ? row.value() : BigDecimal.ZERO;
    }

    private static String placeName(Catalogue at, Observation row) {
        Place place = at.get(Place.class, row.place());
        return place == null ? "" : place.name();
    }
}
