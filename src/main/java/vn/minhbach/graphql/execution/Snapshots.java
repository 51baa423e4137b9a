package vn.minhbach.graphql.execution;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.graphql.GraphQLException;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Releases;

/**
 * Turns the arguments {@code release}, {@code publishedBy} and {@code on} into the snapshot that a query reads: of what
 * stood when the request came, so that all its fields agree even where something is published while it runs.
 */
@RequestScoped
public class Snapshots {

    /** The last that ISO 8601 writes without agreement between the parties. */
    private static final int LAST_YEAR = 9999;

    private final Releases releases;
    private Snapshot latest;
    private Integer pinned;
    private RequestDefaults defaults = RequestDefaults.USUAL;

    Snapshots(Releases releases) {
        this.releases = releases;
    }

    /**
     * Answers the whole request as if nothing later had been published.
     *
     * @param last null for what stands now
     * @param isPinned whether the request names that release, and does not only happen to come while it is the last
     */
    public void knowOnly(Snapshot last, boolean isPinned) {
        latest = last;
        pinned = isPinned ? last.release() : null;
    }

    /** What the whole request says of itself, which an argument of a field goes before. */
    public void holdTo(RequestDefaults said) {
        defaults = said;
    }

    /** Of texts whose field does not say in which. */
    public Language language() {
        return defaults.language();
    }

    private Snapshot latest() {
        if (latest == null) {
            latest = releases.latest();
        }
        return latest;
    }

    /** What stands now, as far as this request knows. */
    public Snapshot now() {
        return latest();
    }

    /**
     * What the whole request is about, where no field says otherwise.
     *
     * @throws GraphQLException where a day is out of bounds
     */
    public Snapshot asked() throws GraphQLException {
        return scope(Times.PRESENT).at();
    }

    /** A release as it was published, of what this request knows. */
    public Snapshot ofRelease(int number) {
        return latest().ofRelease(number);
    }

    /** The number of a release, or null where the answer must not know of it. */
    public Integer known(Integer release) {
        return release == null || release > latest().release() ? null : release;
    }

    /**
     * What a field reads that names a time.
     *
     * @throws GraphQLException where there is no such release, or a day is out of bounds
     */
    public Scope scope(Times own) throws GraphQLException {
        Times times = defaults
                .with(own.release() == null && pinned != null ? new Times(pinned, own.publishedBy(), own.on()) : own);
        return new Scope(at(times), times, language());
    }

    private Snapshot at(Times times) throws GraphQLException {
        refuseFarDay("on", times.on());
        refuseFarDay("publishedBy", times.publishedBy());
        return latest().saidBy(times.publishedBy()).at(times.release())
                .orElseThrow(() -> new NotFound("There is no release " + times.release()
                        + (pinned == null ? " yet; releases are numbered from 1"
                                : " for a request that its address pins at release " + pinned)))
                .heldAgainst(times.on());
    }

    /** Whether there are releases and deadlines about it. */
    public static boolean isNear(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    private static void refuseFarDay(String name, LocalDate day) throws BadArgument {
        if (day != null && !isNear(day)) {
            throw new BadArgument(name + " is " + day + "; allowed: a day from 0001-01-01 to " + LAST_YEAR + "-12-31");
        }
    }
}
