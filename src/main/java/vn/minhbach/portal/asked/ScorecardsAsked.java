package vn.minhbach.portal.asked;

import vn.minhbach.catalogue.scorecard.ScorecardFilter;
import vn.minhbach.catalogue.scorecard.ScorecardOrder;
import vn.minhbach.portal.frame.QueryParameters;

public record ScorecardsAsked(ScorecardFilter filter, ScorecardOrder order) {

    public static ScorecardsAsked of(QueryParameters query) {
        return new ScorecardsAsked(
                ScorecardFilter.ALL.place(query.codes("place")).source(query.codes("source")).text(query.text("q")),
                ScorecardOrder.NAME);
    }
}
