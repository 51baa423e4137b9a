package vn.minhbach.graphql;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.citation.Citables;
import vn.minhbach.catalogue.citation.FactSubject;
import vn.minhbach.catalogue.citation.References;
import vn.minhbach.catalogue.correction.FactHistories;
import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.obstacle.Obstacle;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.Score;
import vn.minhbach.catalogue.scorecard.Scorecards;
import vn.minhbach.graphql.execution.NotFound;
import vn.minhbach.graphql.execution.Scope;
import vn.minhbach.graphql.execution.Snapshots;

/**
 * What figures are of, and what became of all that sources state: every version of it, as far as the request knows,
 * whichever release it is read at.
 */
@GraphQLApi
public class HistoryApi {

    private final Snapshots snapshots;
    private final FactHistories histories;
    private final Citables citables;
    private final Observations observations;

    HistoryApi(Snapshots snapshots, FactHistories histories, Citables citables, Observations observations) {
        this.snapshots = snapshots;
        this.histories = histories;
        this.citables = citables;
        this.observations = observations;
    }

    @Query
    public LastKnown<Figure> figure(String code, Scope scope) throws NotFound {
        return citables.figure(scope.at(), code).orElseThrow(NotFound.of("figure", code));
    }

    /** Of what is computed, that of its first part, which is of the same. */
    private Fact stated(Figure of) {
        return citables.stated(snapshots.now().catalogue().history(), of.code().first()).orElseThrow();
    }

    public String project(Figure of) {
        return FactSubject.of(stated(of)).project();
    }

    public String programme(Figure of) {
        return FactSubject.of(stated(of)).programme();
    }

    public String indicator(Figure of) {
        return FactSubject.of(stated(of)).indicator();
    }

    public String place(Figure of) {
        return FactSubject.of(stated(of)).place();
    }

    public String agency(Figure of) {
        return FactSubject.of(stated(of)).agency();
    }

    public String scorecard(Figure of) {
        return FactSubject.of(stated(of)).scorecard();
    }

    public Criterion criterion(Figure of, Snapshot at) {
        Criterion.Key key = FactSubject.of(stated(of)).criterion();
        return key == null ? null : Scorecards.criterion(at, key);
    }

    public String subject(Figure of, Language lang, Snapshot at) {
        return References.subject(citables.find(at, of.code()).orElseThrow(), lang);
    }

    public DatasetTable table(Figure of) {
        return of.kind() == FigureKind.COMPUTED ? null : DatasetTable.of(stated(of).record());
    }

    public List<Figure> history(Figure of) {
        if (of.kind() == FigureKind.COMPUTED) {
            return List.of();
        }
        Fact stated = stated(of);
        return stated instanceof IndicatorObservation observed
                ? history(observed).stream().map(IndicatorObservation::figure).toList()
                : all(stated).stream().map(each -> ((Fact) each).figure()).filter(each -> each != null).toList();
    }

    public List<IndicatorObservation> history(IndicatorObservation of) {
        return histories.of(snapshots.now(), Observation.class, of.observation()).stream().map(observations::asCameIn)
                .flatMap(Optional::stream).toList();
    }

    public List<Funding> history(Funding of) {
        return all(of);
    }

    public List<Count> history(Count of) {
        return all(of);
    }

    public List<Progress> history(Progress of) {
        return all(of);
    }

    public List<Milestone> history(Milestone of) {
        return all(of);
    }

    public List<Evaluation> history(Evaluation of) {
        return all(of);
    }

    public List<Score> history(Score of) {
        return all(of);
    }

    public List<DirectiveReport> history(DirectiveReport of) {
        return all(of);
    }

    public List<LastKnown<Obstacle>> history(Obstacle of, Snapshot at) {
        return all(of).stream().map(each -> new LastKnown<>(each, at, snapshots.known(each.version().withdrawnIn())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T extends Attributed> List<T> all(T of) {
        return histories.of(snapshots.now(), (Class<T>) of.record(), of);
    }

    public Integer withdrawnIn(DirectiveReport of) {
        return snapshots.known(of.version().withdrawnIn());
    }
}
