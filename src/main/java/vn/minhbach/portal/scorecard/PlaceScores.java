package vn.minhbach.portal.scorecard;

import java.time.LocalDate;
import java.util.List;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.directive.Deadlines;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.scorecard.CriterionStanding;
import vn.minhbach.catalogue.scorecard.PlaceStanding;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.portal.directive.DirectiveOverview;

/**
 * How one place stands by one scorecard, as pages show it.
 *
 * @param series what the indicators of the whole say of the place, such as its rank, the latest first
 * @param orders those of the place that name the scorecard
 * @param names by which they were found
 * @param on the day that deadlines are held against
 */
public record PlaceScores(Scorecard scorecard, PlaceStanding stands, List<Row> rows, Page<IndicatorObservation> series,
        DirectiveOverview orders,
        List<String> names, LocalDate on) {

    /** @param next whether there are more scorecards that say something of the place */
    public record Listed(List<PlaceScores> rows, boolean next) {
    }

    /** @param observed what its indicator says of the place by itself */
    public record Row(CriterionStanding stands, List<IndicatorObservation> observed, LocalDate on) {

        /** Whether what is missing of its proof was to be there by an earlier day. */
        public boolean overdue() {
            return stands.lacking() && lastDay() != null && lastDay().isBefore(on);
        }

        private LocalDate lastDay() {
            return Deadlines.lastDay(stands.proof().dueOn(), stands.proof().dueWords());
        }
    }

    public boolean empty() {
        return stands.empty() && series.rows().isEmpty() && rows.stream().allMatch(each -> each.observed.isEmpty());
    }

    public List<Row> withoutProof() {
        return rows.stream().filter(each -> each.stands.lacking()).toList();
    }

    public List<Row> differing() {
        return rows.stream().filter(each -> each.stands.differs()).toList();
    }
}
