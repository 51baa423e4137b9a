package vn.minhbach.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The catalogue as it stood when a release was published. Every read names one, and everything nested below a read
 * uses the same one: rows never change between releases, so a snapshot is the same for ever.
 *
 * @param release     the release number, 0 for the empty catalogue before the first
 * @param publishedBy the last day on which a source may have spoken: what others say is not in it, nor is what sources
 *                    without a date say, as nobody knows whether they had spoken by then; null for no such limit
 * @param on          the day that deadlines are held against: today for what stands now, or the day that a reader chose;
 *                    null for the day that follows from the other two, see {@code Releases.day}
 */
public record Snapshot(int release, LocalDate publishedBy, LocalDate on) {

    /** Whatever its sources' dates. */
    public Snapshot(int release) {
        this(release, null, null);
    }

    /** This snapshot for null, or an earlier one; empty where it knows of no such release. */
    public Optional<Snapshot> at(Integer wanted) {
        if (wanted == null) {
            return Optional.of(this);
        }
        return wanted >= 1 && wanted <= release ? Optional.of(new Snapshot(wanted, publishedBy, null)) : Optional.empty();
    }

    /** Of this, only what sources had said by a day; all of it for null. */
    public Snapshot saidBy(LocalDate day) {
        return new Snapshot(release, day, day == null || on == null || on.isBefore(day) ? on : day);
    }

    /** The same, with deadlines held against a day; null changes nothing. */
    public Snapshot heldAgainst(LocalDate day) {
        return day == null ? this : new Snapshot(release, publishedBy, day);
    }

    /** As it stood just before a release. */
    Snapshot before(int next) {
        return new Snapshot(next - 1, publishedBy, null);
    }
}
