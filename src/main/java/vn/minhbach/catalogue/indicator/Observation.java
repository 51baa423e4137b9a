package vn.minhbach.catalogue.indicator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.history.Version;

/**
 * What was observed, expected, planned or aimed at for one place or one agency in one period; the period is the
 * claim's {@code asOf}. Exactly one of value and words is there.
 */
public record Observation(
        String indicator,
        String place,
        String agency,
        BigDecimal value,
        String words,
        Claim claim,
        Version version) implements Attributed {

    @Override
    public String statedBy() {
        return claim.source();
    }

    /** That of the indicator, who says what is measured and how. */
    @Override
    public Collection<String> subjectPublishers(Catalogue at) {
        return Collections.singletonList(at.publisherOf(Indicator.class, indicator));
    }

    /** Of what it is: the code of the place, else of the agency. */
    public String subject() {
        return place != null ? place : agency;
    }
}
