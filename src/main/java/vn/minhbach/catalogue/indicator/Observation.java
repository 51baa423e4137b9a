package vn.minhbach.catalogue.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Authority;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.history.Version;

/**
 * What was observed, expected, planned or aimed at for one place or one agency in one period; the period is the claim's
 * {@code asOf}. Exactly one of value and words is there.
 */
public record Observation(
        String indicator,
        String place,
        String agency,
        BigDecimal value,
        String words,
        String wordsEn,
        Claim claim,
        Version version) implements Attributed {

    @Override
    public String statedBy() {
        return claim.source();
    }

    /** That of the place or the agency. */
    @Override
    public Collection<String> subjectPublishers(Catalogue at) {
        return Collections.singletonList(
                place != null ? at.publisherOf(Place.class, place) : at.publisherOf(Agency.class, agency));
    }

    /** Who has the place speaks for it; else who has the indicator, and so says what is measured and how. */
    @Override
    public Authority authority(Catalogue at) {
        return Attributed.super.authority(at).orSecond(at.authority(at.publisherOf(Indicator.class, indicator), this));
    }

    @Override
    public Object mainSubject() {
        return indicator;
    }

    @Override
    public Object statementKey() {
        return Arrays.asList(indicator, place, agency, claim.asOf(), claim.basis());
    }

    /** Of what it is: the code of the place, else of the agency. */
    public String subject() {
        return place != null ? place : agency;
    }
}
