package vn.minhbach.catalogue.obstacle;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.Versioned;

/** What holds up a project, a programme or a place, at least one of the three. */
@Embeddable
public record Obstacle(
        String code,
        String project,
        String programme,
        String place,
        @Enumerated(EnumType.STRING) Cause cause,
        String description,
        LocalDate since,
        LocalDate resolvedOn,
        String source,
        String quote,
        Version version) implements Versioned {

    /** As it was known at a snapshot. */
    public Obstacle knownAt(Snapshot at) {
        return new Obstacle(code, project, programme, place, cause, description, since, resolvedOn, source, quote, version.knownAt(at));
    }
}
