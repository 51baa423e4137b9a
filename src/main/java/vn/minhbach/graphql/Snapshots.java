package vn.minhbach.graphql;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.graphql.GraphQLException;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.graphql.execution.BadArgument;

/**
 * Turns the arguments {@code release} and {@code publishedBy} into the snapshot that a query reads. The latest release is looked up once for a
 * request, so that all its fields agree even where a new one is published while it runs.
 */
@RequestScoped
class Snapshots {

    /** The last that ISO 8601 writes without agreement between the parties. */
    private static final int LAST_YEAR = 9999;

    private final Releases releases;
    private Snapshot latest;
    /** The release that the whole request is pinned at, null for none. */
    private Integer pinned;

    Snapshots(Releases releases) {
        this.releases = releases;
    }

    /** Answers the whole request as if no later release had been published. */
    void pin(int release) {
        pinned = release;
        latest = releases.latest().ofRelease(release);
    }

    /** A release as it was published, of what this request knows. */
    Snapshot ofRelease(int number) {
        if (latest == null) {
            latest = releases.latest();
        }
        return latest.ofRelease(number);
    }

    /** The number of a release, or null where the answer must not know of it. */
    Integer known(Integer release) {
        return pinned == null || release == null || release <= pinned ? release : null;
    }

    /**
     * @param release     null for what stands now
     * @param publishedBy null for what sources say whenever they said it
     */
    Snapshot at(Integer release, LocalDate publishedBy) throws GraphQLException {
        refuseFarDay("publishedBy", publishedBy);
        if (latest == null) {
            latest = releases.latest();
        }
        return latest.saidBy(publishedBy).at(release)
                .orElseThrow(() -> new NotFound("There is no release " + release + " yet; releases are numbered from 1"));
    }

    /** @param on the day that deadlines are held against, null for the usual one */
    Snapshot at(Integer release, LocalDate publishedBy, LocalDate on) throws GraphQLException {
        refuseFarDay("on", on);
        return at(release, publishedBy).heldAgainst(on);
    }

    private static void refuseFarDay(String name, LocalDate day) throws BadArgument {
        if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
            throw new BadArgument(name + " is " + day + "; allowed: a day from 0001-01-01 to " + LAST_YEAR + "-12-31");
        }
    }
}
