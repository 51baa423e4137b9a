package vn.minhbach.catalogue.indicator;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.Versioned;
import vn.minhbach.catalogue.figure.Claim;

/**
 * What was observed, expected, planned or aimed at for one place or one agency in one period; the period is the
 * claim's {@code asOf}. Exactly one of value and words is there.
 */
@Embeddable
public record Observation(
        String indicator,
        String place,
        String agency,
        BigDecimal value,
        String words,
        Claim claim,
        Version version) implements Versioned {
}
