package vn.minhbach.catalogue.agency;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.place.Place;

/** What agencies can be grouped by. */
public enum AgencyGroupBy implements GroupBy<Agency> {

    /** Whether it is one body or several. */
    KIND(Agencies.BY_KIND.narrowedBy("kind")),
    /** The place that it serves. */
    PLACE(Agencies.BY_PLACE.naming(Place.class).narrowedBy("place")),
    /** The body that it is within. */
    PARENT(Facet.<Agency>of(Agency.class, (at, each) -> each.parent()).narrowedBy("parent"));

    private final Facet<Agency> facet;

    AgencyGroupBy(Facet<Agency> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Agency> facet() {
        return facet;
    }
}
