package vn.minhbach.graphql;

import java.util.Comparator;
import java.util.List;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.GroupOrder;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.scorecard.CriteriaTree;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.CriterionStanding;
import vn.minhbach.catalogue.scorecard.PlaceStanding;
import vn.minhbach.catalogue.scorecard.Proof;
import vn.minhbach.catalogue.scorecard.ProofFilter;
import vn.minhbach.catalogue.scorecard.ProofGroupBy;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.ScoreFilter;
import vn.minhbach.catalogue.scorecard.ScoreGroupBy;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.scorecard.ScorecardFilter;
import vn.minhbach.catalogue.scorecard.ScorecardGroupBy;
import vn.minhbach.catalogue.scorecard.ScorecardOrder;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.catalogue.scorecard.ScoredIndicators;
import vn.minhbach.catalogue.scorecard.Standings;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;

/** Scorecards: what places are scored by, what they have, and what proves it. */
@GraphQLApi
public class ScorecardApi {

    private static final Below<ScorecardFilter> BELOW = new Below<ScorecardFilter>("scorecards")
            .a(Place.class, code -> ScorecardFilter.ALL.place(code))
            .a(Source.class, code -> ScorecardFilter.ALL.source(code));

    private static final Below<ScoreFilter> SCORES = new Below<ScoreFilter>("scores")
            .a(Place.class, code -> ScoreFilter.ALL.place(code))
            .a(Source.class, code -> ScoreFilter.ALL.source(code));
    private static final Below<ProofFilter> PROOFS = new Below<ProofFilter>("proofs")
            .a(Place.class, code -> ProofFilter.ALL.place(code))
            .a(Source.class, code -> ProofFilter.ALL.source(code));

    private final Scorecards scorecards;
    private final ScoredIndicators indicators;
    private final Grouping grouping;

    ScorecardApi(Scorecards scorecards, ScoredIndicators indicators, Grouping grouping) {
        this.scorecards = scorecards;
        this.indicators = indicators;
        this.grouping = grouping;
    }

    @Query
    public Connection<Scorecard> scorecards(ScorecardFilter filter, Paging paging, ScorecardOrder orderBy, Scope scope)
            throws BadArgument {
        return Connection.of(PageArguments.of("scorecards", paging, orderBy), scorecards, scope.at(), filter,
                orderBy.order());
    }

    @Query
    public LastKnown<Scorecard> scorecard(String code, Scope scope) throws NotFound {
        return scorecards.lastKnown(scope.at(), code)
                .orElseThrow(NotFound.of("scorecard", code, scope.at(), Scorecard.class));
    }

    /** Those by which a place has a score or a proof, and those of a source. */
    public Connection<Scorecard> scorecards(Referent of, ScorecardFilter filter, Paging paging, ScorecardOrder orderBy,
            Snapshot at) throws BadArgument {
        return Connection.of(BELOW.page(of, paging, orderBy), scorecards, at, filter, BELOW.filter(of),
                orderBy.order());
    }

    public List<Criterion> criteria(Scorecard of, Snapshot at) {
        return CriteriaTree.of(at, of.code()).criteria();
    }

    public Connection<Score> scores(Scorecard of, ScoreFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return scores(PageArguments.of("scorecard.scores", paging, null), at, filter,
                ScoreFilter.ALL.scorecard(of.code()));
    }

    public Connection<Proof> proofs(Scorecard of, ProofFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return proofs(PageArguments.of("scorecard.proofs", paging, null), at, filter,
                ProofFilter.ALL.scorecard(of.code()));
    }

    public Connection<PlaceStanding> standings(Scorecard of, List<String> place, String period, Paging paging,
            Snapshot at) throws BadArgument {
        if (period != null && Period.parse(period).isEmpty()) {
            throw new BadArgument("period is \"" + BadArgument.shown(period)
                    + "\"; allowed: a period such as 2022, 2023-H1, 2023-Q4 or 2023-11");
        }
        PageArguments page = PageArguments.of("scorecard.standings", paging, null);
        List<String> places = Standings.places(at, of.code()).stream()
                .filter(each -> place == null || place.contains(each)).toList();
        return Connection.of(page, () -> Positioned.page(places, page.slice()), places::size,
                each -> Standings.of(at, of.code(), each.it(), period), Positioned::place);
    }

    public List<PlaceStanding> standings(Place of, Snapshot at) {
        return Scorecards.ofPlaces(at, List.of(of.code())).stream().sorted(Comparator.naturalOrder())
                .map(each -> Standings.of(at, each, of.code(), null)).filter(each -> !each.empty()).toList();
    }

    /** What a place claims or is given, or what a source states. */
    public Connection<Score> scores(Referent of, ScoreFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return scores(SCORES.page(of, paging, null), at, filter, SCORES.filter(of));
    }

    /** Of a place, or by a document. */
    public Connection<Proof> proofs(Referent of, ProofFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return proofs(PROOFS.page(of, paging, null), at, filter, PROOFS.filter(of));
    }

    public Criterion parent(Criterion of, Snapshot at) {
        return of.parent() == null ? null : Scorecards.criterion(at, new Criterion.Key(of.scorecard(), of.parent()));
    }

    public List<Criterion> parts(Criterion of, Snapshot at) {
        return CriteriaTree.of(at, of.scorecard()).parts(of);
    }

    public Connection<Score> scores(Criterion of, ScoreFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return scores(PageArguments.of("criterion.scores", paging, null), at, filter,
                ScoreFilter.ALL.scorecard(of.scorecard()).criterion(of.code()));
    }

    public Connection<Proof> proofs(Criterion of, ProofFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return proofs(PageArguments.of("criterion.proofs", paging, null), at, filter,
                ProofFilter.ALL.scorecard(of.scorecard()).criterion(of.code()));
    }

    private Connection<Score> scores(PageArguments page, Snapshot at, ScoreFilter filter, ScoreFilter within) {
        return Connection.of(page, at, Score.class, scorecards::scores, filter, within, SortOrder.ofComing(),
                rows -> rows, row -> row.version().id());
    }

    private Connection<Proof> proofs(PageArguments page, Snapshot at, ProofFilter filter, ProofFilter within) {
        return Connection.of(page, at, Proof.class, scorecards::proofs, filter, within, SortOrder.ofComing(),
                rows -> rows, row -> row.version().id());
    }

    public Criterion criterion(Score of, Snapshot at) {
        return Scorecards.criterion(at, of.of());
    }

    public Criterion criterion(Proof of, Snapshot at) {
        return Scorecards.criterion(at, of.of());
    }

    public String asOf(Proof of) {
        return of.asOf();
    }

    /** The latest of the place that the criterion's indicator has. */
    public List<IndicatorObservation> observations(CriterionStanding of, Snapshot at) {
        return indicators.latest(at, of.criterion().indicator(), of.place());
    }

    public Connection<GroupOf<Scorecard>> groups(Connection<Scorecard> of, List<ScorecardGroupBy> by,
            GroupOrder orderBy, Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, ScorecardGroupBy::facet, orderBy, paging, at, false);
    }

    public List<Grouping.Counted> facets(Connection<Scorecard> of, List<ScorecardGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, ScorecardGroupBy.class, ScorecardGroupBy::facet, first, at);
    }

    @Name("groups")
    public Connection<GroupOf<Score>> scoreGroups(Connection<Score> of, List<ScoreGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, ScoreGroupBy::facet, orderBy, paging, at, false);
    }

    @Name("facets")
    public List<Grouping.Counted> scoreFacets(Connection<Score> of, List<ScoreGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, ScoreGroupBy.class, ScoreGroupBy::facet, first, at);
    }

    @Name("groups")
    public Connection<GroupOf<Proof>> proofGroups(Connection<Proof> of, List<ProofGroupBy> by, GroupOrder orderBy,
            Paging paging, Snapshot at) throws BadArgument {
        return grouping.groups(of, by, ProofGroupBy::facet, orderBy, paging, at, false);
    }

    @Name("facets")
    public List<Grouping.Counted> proofFacets(Connection<Proof> of, List<ProofGroupBy> by, int first, Snapshot at)
            throws BadArgument {
        return grouping.facets(of, by, ProofGroupBy.class, ProofGroupBy::facet, first, at);
    }

    public String maxPointsText(Criterion of) {
        return ExactNumber.text(of.maxPoints());
    }

    public String claimedPointsText(CriterionStanding of) {
        return ExactNumber.text(of.claimedPoints());
    }

    public String givenPointsText(CriterionStanding of) {
        return ExactNumber.text(of.givenPoints());
    }

    public String differenceText(CriterionStanding of) {
        return ExactNumber.text(of.difference());
    }

    public String pointsText(PlaceStanding.Sum of) {
        return ExactNumber.text(of.points());
    }

    public String pointsText(Score of) {
        return ExactNumber.text(of.points());
    }

    public String shareText(Score of) {
        return ExactNumber.text(of.share());
    }
}
