package vn.minhbach.graphql;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Question;
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
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.ScoreFilter;
import vn.minhbach.catalogue.scorecard.Scorecard;
import vn.minhbach.catalogue.scorecard.ScorecardFilter;
import vn.minhbach.catalogue.scorecard.ScorecardOrder;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.catalogue.scorecard.ScoredIndicators;
import vn.minhbach.catalogue.scorecard.Standings;
import vn.minhbach.catalogue.source.Source;
import vn.minhbach.graphql.execution.BadArgument;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Paging;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.history.Versioned;

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

    ScorecardApi(Scorecards scorecards, ScoredIndicators indicators) {
        this.scorecards = scorecards;
        this.indicators = indicators;
    }

    @Query
    public Connection<Scorecard> scorecards(ScorecardFilter filter, Paging paging, ScorecardOrder orderBy, Scope scope) throws BadArgument {
        return Connection.of(PageArguments.of("scorecards", paging, orderBy), scorecards, scope.at(), filter, orderBy.order());
    }

    @Query
    public LastKnown<Scorecard> scorecard(String code, Scope scope) throws NotFound {
        return scorecards.lastKnown(scope.at(), code).orElseThrow(NotFound.of("scorecard", code, scope.at(), Scorecard.class));
    }

    /** Those by which a place has a score or a proof, and those of a source. */
    public Connection<Scorecard> scorecards(Referent of, ScorecardFilter filter, Paging paging, ScorecardOrder orderBy, Snapshot at) throws BadArgument {
        return Connection.of(BELOW.page(of, paging, orderBy), () -> scorecards.ask(at, filter).and(scorecards.ask(at, BELOW.filter(of))), orderBy.order());
    }

    public List<Criterion> criteria(Scorecard of, Snapshot at) {
        return CriteriaTree.of(at, of.code()).criteria();
    }

    public Connection<Score> scores(Scorecard of, ScoreFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return page("scorecard.scores", paging, scorecards.scores(at, filter).in(Scorecards.SCORES_OF, Set.of(of.code())));
    }

    public Connection<Proof> proofs(Scorecard of, ProofFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return page("scorecard.proofs", paging, scorecards.proofs(at, filter).in(Scorecards.PROOFS_OF, Set.of(of.code())));
    }

    public Connection<PlaceStanding> standings(Scorecard of, List<String> place, String period, Paging paging, Snapshot at) throws BadArgument {
        if (period != null && Period.parse(period).isEmpty()) {
            throw new BadArgument("period is \"" + BadArgument.shown(period) + "\"; allowed: a period such as 2022, 2023-H1, 2023-Q4 or 2023-11");
        }
        PageArguments page = PageArguments.of("scorecard.standings", paging, null);
        List<String> places = Standings.places(at, of.code()).stream().filter(each -> place == null || place.contains(each)).toList();
        return Connection.of(page, () -> Positioned.page(places, page.slice()), places::size, each -> Standings.of(at, of.code(), each.it(), period), Positioned::place);
    }

    public List<PlaceStanding> standings(Place of, Snapshot at) {
        return Scorecards.ofPlaces(at, List.of(of.code())).stream().sorted(Comparator.naturalOrder())
                .map(each -> Standings.of(at, each, of.code(), null)).filter(each -> !each.empty()).toList();
    }

    /** What a place claims or is given, or what a source states. */
    public Connection<Score> scores(Referent of, ScoreFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return page(SCORES.page(of, paging, null), scorecards.scores(at, filter).and(scorecards.scores(at, SCORES.filter(of))));
    }

    /** Of a place, or by a document. */
    public Connection<Proof> proofs(Referent of, ProofFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return page(PROOFS.page(of, paging, null), scorecards.proofs(at, filter).and(scorecards.proofs(at, PROOFS.filter(of))));
    }

    public Criterion parent(Criterion of, Snapshot at) {
        return of.parent() == null ? null : Scorecards.criterion(at, new Criterion.Key(of.scorecard(), of.parent()));
    }

    public List<Criterion> parts(Criterion of, Snapshot at) {
        return CriteriaTree.of(at, of.scorecard()).parts(of);
    }

    public Connection<Score> scores(Criterion of, ScoreFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return page("criterion.scores", paging, scorecards.scores(at, filter).in(Scorecards.SCORES_BY, Set.of(of.key())));
    }

    public Connection<Proof> proofs(Criterion of, ProofFilter filter, Paging paging, Snapshot at) throws BadArgument {
        return page("criterion.proofs", paging, scorecards.proofs(at, filter).in(Scorecards.PROOFS_BY, Set.of(of.key())));
    }

    private static <T extends Versioned> Connection<T> page(String list, Paging paging, Question<T> asked) throws BadArgument {
        return page(PageArguments.of(list, paging, null), asked);
    }

    private static <T extends Versioned> Connection<T> page(PageArguments page, Question<T> asked) {
        return Connection.of(page, () -> asked, SortOrder.ofComing());
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
}
