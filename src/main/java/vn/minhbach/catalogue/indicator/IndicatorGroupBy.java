package vn.minhbach.catalogue.indicator;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;

/** What indicators can be grouped by. */
public enum IndicatorGroupBy implements GroupBy<Indicator> {

    /** Its topic. */
    TOPIC(Indicators.BY_TOPIC.narrowedBy("topic")),
    /** The unit that it is in. */
    UNIT(Facet.<Indicator>of(Indicator::unit).narrowedBy("unit")),
    /** Whether more of it is better, or less. */
    BETTER(Facet.of(Indicator::better));

    private final Facet<Indicator> facet;

    IndicatorGroupBy(Facet<Indicator> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Indicator> facet() {
        return facet;
    }
}
