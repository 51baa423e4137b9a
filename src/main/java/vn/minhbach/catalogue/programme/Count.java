package vn.minhbach.catalogue.programme;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.Versioned;
import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.FigureKind;

/**
 * How many projects of a programme stand so, where a source counts without naming them.
 *
 * @param by    what they are counted by
 * @param key   {@code TOTAL}, a status, a stage, or the publisher's code of the grounds that they stand on
 * @param label the source's words for it
 */
@Embeddable
public record Count(
        String programme,
        @Column(name = "by") @Enumerated(EnumType.STRING) CountBy by,
        @Column(name = "key") String key,
        String label,
        @Column(name = "count") BigDecimal count,
        Claim claim,
        Version version) implements Versioned {

    /** As it was known at a snapshot. */
    public Count knownAt(Snapshot at) {
        return new Count(programme, by, key, label, count, claim, version.knownAt(at));
    }

    public Figure figure() {
        return new Figure(FigureKind.COUNT, count, null, Figure.COUNTED, claim, version);
    }
}
