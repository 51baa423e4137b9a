package vn.minhbach.catalogue.scorecard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import vn.minhbach.catalogue.Authority;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.history.Version;

/**
 * What a place claims, or is given, by one criterion for one period, which is the claim's {@code asOf}. Exactly one of
 * points and share is there, as the source has it.
 *
 * @param share of the points of the criterion, from 0 to 1
 */
public record Score(
        String scorecard,
        String criterion,
        String place,
        BigDecimal points,
        BigDecimal share,
        ScoreKind kind,
        Claim claim,
        Version version) implements Fact {

    /** As sources write it. */
    public static final String POINTS = "điểm";

    public Criterion.Key of() {
        return new Criterion.Key(scorecard, criterion);
    }

    /** The points stated, or the share stated of those that the criterion has; null where these are not known. */
    public BigDecimal pointsOf(Criterion criterion) {
        return points != null ? points : criterion.maxPoints() == null ? null : share.multiply(criterion.maxPoints());
    }

    @Override
    public Collection<String> subjectPublishers(Catalogue at) {
        return Arrays.asList(at.publisherOf(Place.class, place), at.publisherOf(Scorecard.class, scorecard));
    }

    /** What a place claims is its own word first, what it is given that of who has the scorecard; then the other's. */
    @Override
    public Authority authority(Catalogue at) {
        String scored = at.publisherOf(Place.class, place);
        String scoring = at.publisherOf(Scorecard.class, scorecard);
        return at.authority(kind == ScoreKind.SELF ? scored : scoring, this)
                .orSecond(at.authority(kind == ScoreKind.SELF ? scoring : scored, this));
    }

    @Override
    public Object mainSubject() {
        return scorecard;
    }

    @Override
    public Object statementKey() {
        return List.of(scorecard, criterion, place, kind, claim.asOf(), claim.basis());
    }

    @Override
    public Figure figure() {
        return new Figure(FigureKind.SCORE, points != null ? points : share, null, null,
                points != null ? POINTS : Figure.COUNTED, claim, version);
    }
}
