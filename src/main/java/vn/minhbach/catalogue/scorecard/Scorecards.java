package vn.minhbach.catalogue.scorecard;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Index;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.catalogue.figure.FactTable;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;

/** Reads of scorecards, of what they ask for, of what places have by them, and of what proves it. */
@Singleton
public class Scorecards extends CodedReads<Scorecard, ScorecardFilter> {

    /** The latest time first. */
    private static final SortOrder<Score> LATEST_SCORE = SortOrder
            .by(Comparator.comparing((Score each) -> each.claim().asOfEnd()).reversed());
    private static final SortOrder<Proof> LATEST_PROOF = SortOrder.by(Comparator.comparing(Proof::asOfEnd).reversed());

    public static final Index<Criterion, String> CRITERIA_OF = Index.by(Criterion::scorecard);
    public static final Index<Score, String> SCORES_OF = Index.by(Score::scorecard, LATEST_SCORE);
    public static final FactTable<Score> FACTS = new FactTable<>(Score.class, Score::claim,
            each -> List.of(each.scorecard(), each.criterion(), each.place(), each.kind(), each.claim().basis()));
    public static final Index<Score, String> SCORES_IN = Index.by(Score::place, LATEST_SCORE);
    public static final Index<Proof, String> PROOFS_OF = Index.by(Proof::scorecard, LATEST_PROOF);
    public static final Index<Proof, String> PROOFS_IN = Index.by(Proof::place, LATEST_PROOF);
    private static final Index<Criterion, String> BY_INDICATOR = Index.by(Criterion::indicator);
    private static final Index<Criterion, Criterion.Key> CRITERION = Index.by(Criterion::key);
    public static final Index<Score, Criterion.Key> SCORES_BY = Index.by(Score::of, LATEST_SCORE);
    public static final Index<Proof, Criterion.Key> PROOFS_BY = Index.by(Proof::of, LATEST_PROOF);
    private static final Index<Score, String> SCORES_FROM = Index.by(each -> each.claim().source(), LATEST_SCORE);
    private static final Index<Proof, String> PROOFS_FROM = Index.by(Proof::source, LATEST_PROOF);
    private static final Index<Scorecard, String> FROM_SOURCE = Index.by(Scorecard::source);

    Scorecards() {
        super(Scorecard.class);
    }

    @Override
    protected Question<Scorecard> filtered(Snapshot at, ScorecardFilter filter) {
        return withCodes(at, filter.code()).in(FROM_SOURCE, filter.source())
                .in(Scorecard::code, filter.place() == null ? null : ofPlaces(at, filter.place()))
                .matching(filter.text());
    }

    /** The codes of the scorecards by which any of these places has a score or a proof. */
    public static Set<String> ofPlaces(Snapshot at, Collection<String> places) {
        return places.stream()
                .flatMap(each -> Stream.concat(at.table(Score.class).of(SCORES_IN, each).stream().map(Score::scorecard),
                        at.table(Proof.class).of(PROOFS_IN, each).stream().map(Proof::scorecard)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The codes of those that say anything of a place: by a score or a proof, or by an indicator of a criterion that is
     * observed there.
     */
    public static Set<String> about(Snapshot at, String place) {
        Set<String> codes = ofPlaces(at, List.of(place));
        at.table(Observation.class).of(Observations.BY_PLACE, place).stream().map(Observation::indicator).distinct()
                .forEach(each -> at.own(Criterion.class).of(BY_INDICATOR, each)
                        .forEach(criterion -> codes.add(criterion.scorecard())));
        return codes;
    }

    /** What has this code within its scorecard, as who has the scorecard says it; null where nothing standing has. */
    public static Criterion criterion(Snapshot at, Criterion.Key key) {
        return Stream
                .concat(at.own(Criterion.class).of(CRITERION, key).stream(),
                        at.table(Criterion.class).of(CRITERION, key).stream())
                .findFirst().orElse(null);
    }

    public Question<Score> scores(Snapshot at, ScoreFilter filter) {
        Question<Score> all = at.ask(Score.class);
        if (filter == null) {
            return all;
        }
        FACTS.narrowed(all.in(SCORES_OF, filter.scorecard()).in(Score::criterion, filter.criterion())
                .in(SCORES_IN, filter.place()).in(Score::kind, filter.kind()), at, filter)
                .where(filter.value(), each -> filter.value()
                        .keeps(each.points() != null ? each.points() : each.share(), each.claim().qualifier()));
        return FACTS.latest(all, at, filter, false);
    }

    public Question<Proof> proofs(Snapshot at, ProofFilter filter) {
        Question<Proof> all = at.ask(Proof.class);
        return filter == null ? all
                : all.in(PROOFS_OF, filter.scorecard()).in(Proof::criterion, filter.criterion())
                        .in(PROOFS_IN, filter.place())
                        .in(Proof::state, filter.state()).in(PROOFS_FROM, filter.source());
    }

    /** What one source says of scores. */
    public List<Score> scoresFrom(Snapshot at, String source) {
        return at.table(Score.class).of(SCORES_FROM, source);
    }

    /** What one document proves. */
    public List<Proof> proofsFrom(Snapshot at, String source) {
        return at.table(Proof.class).of(PROOFS_FROM, source);
    }
}
