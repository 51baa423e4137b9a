package vn.minhbach.catalogue.unfunded;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.programme.Programme;

/** What is unfunded can be grouped by this. */
public enum UnfundedGroupBy implements GroupBy<Unfunded> {

    /** Its place. */
    PLACE(Facet.<Unfunded>of(Place.class, (at, each) -> each.place()).narrowedBy("place")),
    /** The agency that owns it. */
    OWNER(Facet.<Unfunded>of(Agency.class, (at, each) -> each.owner()).narrowedBy("owner")),
    /** The programme itself, or the one in the list that the project stands in. */
    PROGRAMME(Facet.of(Programme.class, (at, each) -> each.programme() != null ? each.programme() : each.within())),
    /** Why sources say that it is held up; one that several causes hold up is in a group of each. */
    CAUSE(Facet.<Unfunded>of(each -> each.obstacles().stream().map(Obstacle::cause).distinct().toList())
            .narrowedBy("cause")),
    /** Whether a source says itself that there is no fund. */
    STATED(Facet.<Unfunded>of(Unfunded::stated).narrowedBy("stated"));

    private final Facet<Unfunded> facet;

    UnfundedGroupBy(Facet<Unfunded> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Unfunded> facet() {
        return facet;
    }
}
