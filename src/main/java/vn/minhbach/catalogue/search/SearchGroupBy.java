package vn.minhbach.catalogue.search;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.change.Concern;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.history.Versioned;

/** What results can be grouped by. */
public enum SearchGroupBy implements GroupBy<Positioned<Versioned>> {

    /** What kind of thing it is. */
    KIND(Facet.<Positioned<Versioned>>of(each -> SearchKind.of(each.it())).narrowedBy("kind")),
    /** The places that it is, or that what it tells of belongs to. */
    PLACE(Facet.of(Place.class, (at, each) -> Concern.of(at, each.it()).places())),
    /** The agencies that it is, or that what it tells of belongs to. */
    AGENCY(Facet.of(Agency.class, (at, each) -> Concern.of(at, each.it()).agencies())),
    /** Whose dataset it is in. */
    PUBLISHER(Facet.of(each -> each.it().version().publisher()));

    private final Facet<Positioned<Versioned>> facet;

    SearchGroupBy(Facet<Positioned<Versioned>> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Positioned<Versioned>> facet() {
        return facet;
    }
}
