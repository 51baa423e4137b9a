package vn.minhbach.portal.indicator;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.FigureScale;
import vn.minhbach.catalogue.figure.Hedge;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Ranking;
import vn.minhbach.catalogue.indicator.SeriesChange;
import vn.minhbach.portal.frame.PageContext;

/**
 * What an indicator's page says first, computed by the portal.
 *
 * @param change how it went with the chosen place, null where none is chosen or fewer than two times are told
 * @param rank of the chosen place at the time of the ranking, null for none
 * @param first where no place is chosen, the first that is ranked; null for fewer than two
 * @param last the last, likewise
 * @param median what is in the middle of those that are ranked, in words; null for few
 * @param ranks whether what is told are ranks
 * @param scale that all of these are told in, null where each says its own unit
 */
public record IndicatorFinding(SeriesChange change, Ranking.Line rank, Ranking.Line first, Ranking.Line last,
        String median, FigureScale scale, boolean ranks) {

    static IndicatorFinding of(PageContext context, Snapshot at, Indicator indicator, String place, Ranking ranking,
            FigureScale scale) {
        SeriesChange change = place == null ? null : SeriesChange.of(at, indicator, place);
        boolean ranks = indicator.ranksFromTheFirst();
        // A rank is not ranked again.
        Ranking.Line rank = ranks ? null : ranking.ofPlace(place);
        var ranked = ranking.ranked();
        boolean told = change != null || rank != null;
        boolean many = ranked.size() > 1;
        String median = ranks || ranking.median() == null || scale == null ? null
                : scale.whole(ranking.median(), Qualifier.EXACT, Hedge.ANY, context.language());
        return new IndicatorFinding(change, rank, told || !many ? null : ranked.get(0),
                told || !many ? null : ranked.get(ranked.size() - 1), median, scale, ranks);
    }

    public boolean empty() {
        return change == null && rank == null && first == null;
    }
}
