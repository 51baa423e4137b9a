package vn.minhbach.catalogue.silence;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.place.Place;

/** What silences can be grouped by. */
public enum SilenceGroupBy implements GroupBy<Silence> {

    /** Whether it is of an agency or of a programme. */
    KIND(Facet.<Silence>of(Silence::kind).narrowedBy("kind")),
    /** Whether a report is expected. */
    STATE(Facet.<Silence>of(Silence::state).narrowedBy("state")),
    /** The place of the programme, or that the agency serves. */
    PLACE(Facet.<Silence>of(Place.class, (at, each) -> each.place()).narrowedBy("place")),
    /** The agency, or that which owns the programme. */
    OWNER(Facet.<Silence>of(Agency.class, (at, each) -> each.programme() == null ? each.agency() : each.owner())
            .narrowedBy("agency"));

    private final Facet<Silence> facet;

    SilenceGroupBy(Facet<Silence> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Silence> facet() {
        return facet;
    }
}
