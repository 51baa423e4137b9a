package vn.minhbach.catalogue.scorecard;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.source.Source;

/** What scores can be grouped by. */
public enum ScoreGroupBy implements GroupBy<Score> {

    /** What it is scored by. */
    SCORECARD(Facet.<Score>of(Scorecard.class, (at, each) -> each.scorecard()).narrowedBy("scorecard")),
    /** The code of the criterion within its scorecard. */
    CRITERION(Facet.<Score>of(Score::criterion).narrowedBy("criterion")),
    /** Who has the points. */
    PLACE(Facet.<Score>of(Place.class, (at, each) -> each.place()).narrowedBy("place")),
    /** Whether they are claimed or given. */
    KIND(Facet.<Score>of(Score::kind).narrowedBy("kind")),
    /** The time that it is of. */
    PERIOD(Facet.<Score>of(each -> each.claim().asOf()).narrowedBy("period")),
    /** The document that says it. */
    SOURCE(Facet.<Score>of(Source.class, (at, each) -> each.claim().source()).narrowedBy("source"));

    private final Facet<Score> facet;

    ScoreGroupBy(Facet<Score> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Score> facet() {
        return facet;
    }
}
