package vn.minhbach.catalogue.place;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;

/** What places can be grouped by. */
public enum PlaceGroupBy implements GroupBy<Place> {

    /** Its kind. */
    KIND(Places.BY_KIND.narrowedBy("kind")),
    /** The place that it is a part of. */
    PARENT(Facet.<Place>of(Place.class, (at, each) -> each.parent()).narrowedBy("parent")),
    /** The place that it became a part of. */
    SUCCESSOR(Facet.<Place>of(Place.class, (at, each) -> each.successor()).narrowedBy("successor"));

    private final Facet<Place> facet;

    PlaceGroupBy(Facet<Place> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Place> facet() {
        return facet;
    }
}
