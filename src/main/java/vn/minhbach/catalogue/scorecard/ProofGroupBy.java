package vn.minhbach.catalogue.scorecard;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.source.Source;

/** What proofs can be grouped by. */
public enum ProofGroupBy implements GroupBy<Proof> {

    /** What it proves points by. */
    SCORECARD(Facet.<Proof>of(Scorecard.class, (at, each) -> each.scorecard()).narrowedBy("scorecard")),
    /** The code of the criterion within its scorecard. */
    CRITERION(Facet.<Proof>of(Proof::criterion).narrowedBy("criterion")),
    /** Who has the points. */
    PLACE(Facet.<Proof>of(Place.class, (at, each) -> each.place()).narrowedBy("place")),
    /** How far it is there. */
    STATE(Facet.<Proof>of(Proof::state).narrowedBy("state")),
    /** The document that proves it. */
    SOURCE(Facet.<Proof>of(Source.class, (at, each) -> each.source()).narrowedBy("source"));

    private final Facet<Proof> facet;

    ProofGroupBy(Facet<Proof> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Proof> facet() {
        return facet;
    }
}
