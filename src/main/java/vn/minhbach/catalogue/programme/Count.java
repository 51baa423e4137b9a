package vn.minhbach.catalogue.programme;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;
import vn.minhbach.history.Version;

/**
 * How many projects of a programme stand so, where a source counts without naming them.
 *
 * @param by what they are counted by
 * @param key {@code TOTAL}, a status, a stage, or the publisher's code of the grounds that they stand on
 * @param label the source's words for it
 */
public record Count(
        String programme,
        CountBy by,
        String key,
        String label,
        BigDecimal count,
        Claim claim,
        Version version) implements Fact {

    @Override
    public Collection<String> subjectPublishers(Catalogue at) {
        return Collections.singletonList(at.publisherOf(Programme.class, programme));
    }

    @Override
    public Object mainSubject() {
        return programme;
    }

    @Override
    public Object statementKey() {
        return List.of(programme, by, key, claim.asOf(), claim.basis());
    }

    /** As it was known at a snapshot. */
    public Count knownAt(Snapshot at) {
        return new Count(programme, by, key, label, count, claim, version.knownAt(at.release()));
    }

    @Override
    public Figure figure() {
        return new Figure(FigureKind.COUNT, count, null, null, Figure.COUNTED, claim, version);
    }
}
