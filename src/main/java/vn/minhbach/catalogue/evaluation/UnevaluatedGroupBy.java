package vn.minhbach.catalogue.evaluation;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;

/** What nobody evaluated can be grouped by this. */
public enum UnevaluatedGroupBy implements GroupBy<Unevaluated> {

    /** Its place. */
    PLACE(Facet.<Unevaluated>of(Place.class, (at, each) -> each.place()).narrowedBy("place")),
    /** The agency that owns it. */
    OWNER(Facet.<Unevaluated>of(Agency.class, (at, each) -> each.owner()).narrowedBy("owner"));

    private final Facet<Unevaluated> facet;

    UnevaluatedGroupBy(Facet<Unevaluated> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Unevaluated> facet() {
        return facet;
    }
}
