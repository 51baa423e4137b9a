package vn.minhbach.catalogue.indicator;

import java.math.BigDecimal;

import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.history.Version;
import vn.minhbach.history.Versioned;

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
        Version version) implements Versioned {

    @Override
    public String statedBy() {
        return claim.source();
    }

    /** Of what it is: the code of the place, else of the agency. */
    public String subject() {
        return place != null ? place : agency;
    }
}
