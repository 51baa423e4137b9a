package vn.minhbach.portal.reference;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.catalogue.evaluation.Evaluation;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Milestone;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.catalogue.scorecard.Score;

/** What templates ask of facts: which of the forms one has; the others are null. */
@TemplateExtension
final class FactExtensions {

    private FactExtensions() {
    }

    static Funding funding(Fact fact) {
        return fact instanceof Funding funding ? funding : null;
    }

    static Count count(Fact fact) {
        return fact instanceof Count count ? count : null;
    }

    static Progress progress(Fact fact) {
        return fact instanceof Progress progress ? progress : null;
    }

    static Score score(Fact fact) {
        return fact instanceof Score score ? score : null;
    }

    static Evaluation evaluation(Fact fact) {
        return fact instanceof Evaluation evaluation ? evaluation : null;
    }

    static Milestone milestone(Fact fact) {
        return fact instanceof Milestone milestone ? milestone : null;
    }

    static IndicatorObservation observed(Fact fact) {
        return fact instanceof IndicatorObservation observed ? observed : null;
    }
}
