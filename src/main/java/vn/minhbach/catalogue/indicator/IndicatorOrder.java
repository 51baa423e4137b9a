package vn.minhbach.catalogue.indicator;

import java.util.Comparator;

import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.VietnameseOrder;

public enum IndicatorOrder {

    /** By the name of the topic's code, then by their own. */
    TOPIC(Comparator.comparing((Indicator each) -> each.topic().name())
            .thenComparing(VietnameseOrder.by(Indicator::name))),
    NAME(VietnameseOrder.by(Indicator::name)), NAME_DESC(VietnameseOrder.<Indicator>by(Indicator::name).reversed()),
    CODE(Comparator.comparing(Indicator::code)), CODE_DESC(Comparator.comparing(Indicator::code).reversed());

    private final SortOrder<Indicator> order;

    IndicatorOrder(Comparator<Indicator> comparator) {
        order = SortOrder.by(comparator);
    }

    public SortOrder<Indicator> order() {
        return order;
    }
}
