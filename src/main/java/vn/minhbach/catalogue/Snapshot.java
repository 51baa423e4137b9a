package vn.minhbach.catalogue;

import java.time.LocalDate;
import java.util.Optional;

import vn.minhbach.history.Coded;
import vn.minhbach.history.Versioned;

/**
 * The catalogue as it stood when a release was published, as of a day. Every read names one, and everything nested
 * below a read uses the same one.
 *
 * @param publishedBy the last day on which a source may have spoken: what others say is not in it, nor is what sources
 *     without a date say, as nobody knows whether they had spoken by then; null for no such limit
 * @param on the day that deadlines are held against: today for what stands now, or the day that a reader chose; null
 *     for the day that follows from the other two, see {@code Releases.day}
 */
public record Snapshot(Catalogue catalogue, LocalDate publishedBy, LocalDate on) {

    /** As of the day that the catalogue ends at. */
    public Snapshot(Catalogue catalogue) {
        this(catalogue, catalogue.saidBy(), null);
    }

    /** The release number, 0 for the empty catalogue before the first. */
    public int release() {
        return catalogue.release();
    }

    /** The last redaction that it knows of, 0 for none: a release is not the same before and after one. */
    public int redacted() {
        return catalogue.history().redacted();
    }

    /** This snapshot for null, or an earlier one; empty where it knows of no such release. */
    public Optional<Snapshot> at(Integer wanted) {
        if (wanted == null) {
            return Optional.of(this);
        }
        return wanted >= 1 && wanted <= release()
                ? Optional.of(new Snapshot(catalogue.at(wanted, publishedBy), publishedBy, null)) : Optional.empty();
    }

    /** As it stood at another release, 0 for before the first, of which it may be a later one. */
    public Snapshot atRelease(int number) {
        return new Snapshot(catalogue.at(number, publishedBy), publishedBy, null);
    }

    /** A release as it was published, whatever its sources' dates. */
    public Snapshot ofRelease(int number) {
        return new Snapshot(catalogue.at(number, null));
    }

    /** Of this, only what sources had said by a day; all of it for null. */
    public Snapshot saidBy(LocalDate day) {
        return new Snapshot(catalogue.at(release(), day), day,
                day == null || on == null || on.isBefore(day) ? on : day);
    }

    /** The same, with deadlines held against a day; null changes nothing. */
    public Snapshot heldAgainst(LocalDate day) {
        return day == null ? this : new Snapshot(catalogue, publishedBy, day);
    }

    public <T extends Versioned> Table<T> table(Class<T> record) {
        return catalogue.table(record);
    }

    /** See {@link Catalogue#own}. */
    public <T extends Attributed> Table<T> own(Class<T> record) {
        return catalogue.own(record);
    }

    /** See {@link Catalogue#others}. */
    public <T extends Attributed> Table<T> others(Class<T> record) {
        return catalogue.others(record);
    }

    public <T extends Versioned> Question<T> ask(Class<T> record) {
        return catalogue.ask(record);
    }

    /** What has this code; null for none, and for no code. */
    public <T extends Coded> T get(Class<T> record, String code) {
        return catalogue.get(record, code);
    }
}
