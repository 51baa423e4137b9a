package vn.minhbach.portal.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.DirectiveFilter;
import vn.minhbach.catalogue.directive.DirectiveOrder;
import vn.minhbach.catalogue.directive.Directives;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.ObservationFilter;
import vn.minhbach.catalogue.indicator.ObservationOrder;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.catalogue.scorecard.CriteriaTree;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.PlaceStanding;
import vn.minhbach.catalogue.scorecard.ScoreOrders;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.scorecard.ScorecardFilter;
import vn.minhbach.catalogue.scorecard.ScorecardOrder;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.catalogue.scorecard.Standings;
import vn.minhbach.portal.directive.DirectiveOverviewReader;
import vn.minhbach.portal.frame.PageContext;

/** Reads how places stand by scorecards, with what indicators say by themselves and the orders that name them. */
@Singleton
public class PlaceScoresReader {

    private static final Slice SERIES = Slice.first(20);
    private static final Slice OBSERVED = Slice.first(500);
    private static final int MOST_SCORECARDS = 10;

    private final Scorecards scorecards;
    private final Observations observations;
    private final Directives directives;
    private final DirectiveOverviewReader orders;
    private final Releases releases;

    PlaceScoresReader(Scorecards scorecards, Observations observations, Directives directives,
            DirectiveOverviewReader orders, Releases releases) {
        this.scorecards = scorecards;
        this.observations = observations;
        this.directives = directives;
        this.orders = orders;
        this.releases = releases;
    }

    /** By each scorecard that says anything of a place, be it by an indicator. */
    public PlaceScores.Listed of(PageContext context, String place) {
        List<String> codes = List.copyOf(Scorecards.about(context.at(), place));
        if (codes.isEmpty()) {
            return new PlaceScores.Listed(List.of(), false);
        }
        ScoreOrders ordered = orders(context.at(), place);
        List<PlaceScores> found = scorecards
                .list(context.at(), ScorecardFilter.ALL.code(codes), ScorecardOrder.NAME.order()).stream()
                .map(each -> of(context, each, place, null, ordered)).filter(each -> !each.empty())
                .limit(MOST_SCORECARDS + 1L).toList();
        return new PlaceScores.Listed(found.stream().limit(MOST_SCORECARDS).toList(), found.size() > MOST_SCORECARDS);
    }

    /** @param period as in the dataset, null for the latest */
    PlaceScores of(PageContext context, Scorecard scorecard, String place, String period) {
        return of(context, scorecard, place, period, orders(context.at(), place));
    }

    /** Of the place, be it by a handover. */
    private ScoreOrders orders(Snapshot at, String place) {
        return new ScoreOrders(at,
                directives.list(at, DirectiveFilter.ALL.place(place), DirectiveOrder.DUE_ON.order()));
    }

    private PlaceScores of(PageContext context, Scorecard scorecard, String place, String period, ScoreOrders ordered) {
        Snapshot at = context.at();
        PlaceStanding stands = Standings.of(at, scorecard.code(), place, period);
        LocalDate on = releases.day(at);
        Map<String, List<IndicatorObservation>> observed = observed(at, stands, place);
        List<PlaceScores.Row> rows = stands.criteria().stream()
                .map(each -> new PlaceScores.Row(each, observed.getOrDefault(each.criterion().indicator(), List.of()),
                        on))
                .toList();
        List<String> whole = CriteriaTree.of(at, scorecard.code()).top().stream().map(Criterion::indicator)
                .filter(Objects::nonNull).toList();
        Page<IndicatorObservation> series = whole.isEmpty() ? Page.empty()
                : observations.page(at, ObservationFilter.ALL.indicator(whole).place(List.of(place)),
                        ObservationOrder.PERIOD_DESC.order(), SERIES);
        return new PlaceScores(scorecard, stands, rows, series, orders.first(context, ordered.naming(scorecard)),
                ScoreOrders.names(at, scorecard), on);
    }

    private Map<String, List<IndicatorObservation>> observed(Snapshot at, PlaceStanding stands, String place) {
        Set<String> indicators = stands.criteria().stream().map(each -> each.criterion().indicator())
                .filter(Objects::nonNull).collect(Collectors.toSet());
        return indicators.isEmpty() ? Map.of()
                : observations.latest(at, ObservationFilter.ALL.indicator(indicators).place(List.of(place)),
                        ObservationOrder.PERIOD_DESC.order(), OBSERVED).rows().stream()
                        .collect(Collectors.groupingBy(each -> each.indicator().code()));
    }
}
