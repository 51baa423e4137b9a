package vn.minhbach.catalogue.scorecard;

import vn.minhbach.catalogue.Facet;
import vn.minhbach.catalogue.GroupBy;
import vn.minhbach.catalogue.source.Source;

/** What scorecards can be grouped by. */
public enum ScorecardGroupBy implements GroupBy<Scorecard> {

    /** The document that sets it up. */
    SOURCE(Facet.<Scorecard>of(Source.class, (at, each) -> each.source()).narrowedBy("source"));

    private final Facet<Scorecard> facet;

    ScorecardGroupBy(Facet<Scorecard> facet) {
        this.facet = facet;
    }

    @Override
    public Facet<Scorecard> facet() {
        return facet;
    }
}
