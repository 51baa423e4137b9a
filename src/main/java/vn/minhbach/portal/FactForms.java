package vn.minhbach.portal;

import io.quarkus.qute.TemplateExtension;

import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.indicator.Observed;
import vn.minhbach.catalogue.programme.Count;
import vn.minhbach.catalogue.project.Progress;

/** What templates ask of facts: which of the forms one has; the others are null. */
@TemplateExtension
final class FactForms {

    private FactForms() {
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

    static Observed observed(Fact fact) {
        return fact instanceof Observed observed ? observed : null;
    }
}
