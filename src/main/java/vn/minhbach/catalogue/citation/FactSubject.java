package vn.minhbach.catalogue.citation;

import vn.minhbach.catalogue.directive.DirectiveReport;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.ProjectFact;
import vn.minhbach.catalogue.scorecard.Criterion;
import vn.minhbach.catalogue.scorecard.Score;

/** What a fact is of: the codes of the things, null for those that it does not speak of. */
public record FactSubject(String project, String programme, String indicator, String place, String agency,
        String directive, String scorecard,
        Criterion.Key criterion) {

    public static FactSubject of(Fact fact) {
        if (fact instanceof Funding funding) {
            return new FactSubject(funding.project(), funding.programme(), null, null, null, null, null, null);
        } else if (fact instanceof ProjectFact told) {
            return new FactSubject(told.project(), null, null, null, null, null, null, null);
        } else if (fact instanceof Count count) {
            return new FactSubject(null, count.programme(), null, null, null, null, null, null);
        } else if (fact instanceof IndicatorObservation observed) {
            Observation row = observed.observation();
            return new FactSubject(null, null, row.indicator(), row.place(), row.agency(), null, null, null);
        } else if (fact instanceof Score score) {
            return new FactSubject(null, null, null, score.place(), null, null, score.scorecard(), score.of());
        }
        return new FactSubject(null, null, null, null, null, ((DirectiveReport) fact).directive(), null, null);
    }
}
