package vn.minhbach.catalogue.indicator;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.source.Source;

/** What observations can be grouped by. */
public enum ObservationGroupBy implements GroupBy<Observation> {

    /** What is measured. */
    INDICATOR(Facet.<Observation>of(Indicator.class, (at, each) -> each.indicator()).narrowedBy("indicator")),
    /** The place that it is of. */
    PLACE(Facet.<Observation>of(Place.class, (at, each) -> each.place()).narrowedBy("place")),
    /** The agency that it is of. */
    AGENCY(Facet.<Observation>of(Agency.class, (at, each) -> each.agency()).narrowedBy("agency")),
    /** The time that it speaks of, as its dataset writes it. */
    PERIOD(Facet.<Observation>of(each -> each.claim().asOf()).narrowedBy("period")),
    /** The year in which that time ends. */
    YEAR(Facet.of(each -> each.claim().asOfEnd().getYear())),
    /** Whether it happened, or is expected, planned or aimed at. */
    BASIS(Facet.<Observation>of(each -> each.claim().basis()).narrowedBy("basis")),
    /** The document that says it. */
    SOURCE(Facet.<Observation>of(Source.class, (at, each) -> each.claim().source()).narrowedBy("source"));

    private final Facet<Observation> facet;

    ObservationGroupBy(Facet<Observation> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Observation> facet() {
        return facet;
    }
}
