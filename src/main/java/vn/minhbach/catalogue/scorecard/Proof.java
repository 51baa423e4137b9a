package vn.minhbach.catalogue.scorecard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Authority;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.history.Version;

/**
 * How far a place had at some time what proves that it has the points of a criterion, and what that is: an indicator, a
 * project, a programme or a document.
 *
 * @param asOf when it stood so, as in {@link Period}
 * @param dueOn by when it is to be there, null where no day is set
 * @param dueWords the deadline in words
 */
public record Proof(
        String scorecard,
        String criterion,
        String place,
        String asOf,
        ProofState state,
        String indicator,
        String project,
        String programme,
        String source,
        LocalDate dueOn,
        String dueWords,
        String note,
        Version version) implements Attributed {

    public Criterion.Key of() {
        return new Criterion.Key(scorecard, criterion);
    }

    /** A document that had not been published proved nothing yet. */
    @Override
    public String statedBy() {
        return source;
    }

    @Override
    public Collection<String> subjectPublishers(Catalogue at) {
        return Collections.singletonList(at.publisherOf(Place.class, place));
    }

    /** Who has the place knows what it has; then who scores it. */
    @Override
    public Authority authority(Catalogue at) {
        return Attributed.super.authority(at).orSecond(at.authority(at.publisherOf(Scorecard.class, scorecard), this));
    }

    @Override
    public Object mainSubject() {
        return scorecard;
    }

    @Override
    public Object statementKey() {
        return List.of(scorecard, criterion, place, asOf);
    }

    /** The last day of the time that it speaks of. */
    public LocalDate asOfEnd() {
        return Period.parse(asOf).orElseThrow().end();
    }

    public boolean lacking() {
        return state != ProofState.READY;
    }

    /** Whether it is said what proves it. */
    public boolean named() {
        return indicator != null || project != null || programme != null || source != null;
    }
}
