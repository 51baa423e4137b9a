package vn.minhbach.catalogue.release;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Catalogues;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.history.Release;

/** Reads of what was published when, and of the snapshots that this makes. */
@Singleton
public class Releases {

    private final Catalogues catalogues;
    private final Clock clock;

    Releases(Catalogues catalogues, Clock clock) {
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** Whether {@link #latest} answers at once. */
    public boolean isRead() {
        return catalogues.isRead();
    }

    /** The catalogue as it stands now. */
    public Snapshot latest() {
        return new Snapshot(catalogues.present()).heldAgainst(LocalDate.now(clock));
    }

    /**
     * The day that deadlines are held against in a snapshot: today for what stands now. A page of the past must not
     * call anything overdue because of what came later: so for a release it is the day on which it was published, and
     * the last day on which sources may have spoken where that is earlier.
     */
    public LocalDate day(Snapshot at) {
        if (at.on() != null) {
            return at.on();
        }
        LocalDate published = at.catalogue().history().release(at.release())
                .map(each -> LocalDate.ofInstant(each.publishedAt(), clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
        return at.publishedBy() != null && at.publishedBy().isBefore(published) ? at.publishedBy() : published;
    }

    /** The catalogue as it stood at a release, null for now; empty where there is no such release. */
    public Optional<Snapshot> snapshot(Integer release) {
        return latest().at(release);
    }

    /** The last release of a publisher, 0 where it has none. */
    public int last(String publisher) {
        return all().filter(each -> each.publisher().equals(publisher)).mapToInt(Release::number).max().orElse(0);
    }

    public Optional<Release> find(int number) {
        return catalogues.present().history().release(number);
    }

    /** The release that took one back, as far as a snapshot knows; empty where it stands, or stands again. */
    public Optional<Release> revertedBy(Snapshot at, Release release) {
        return known(at, null).filter(each -> each.reverts() != null && each.reverts() == release.number())
                .filter(each -> revertedBy(at, each).isEmpty()).reduce((earlier, later) -> later);
    }

    /** The releases of these numbers; what is not a number of a release is left out. */
    public List<Release> byNumber(Collection<String> numbers) {
        return all().filter(each -> numbers.contains(String.valueOf(each.number()))).toList();
    }

    /** The releases of these numbers, by number. */
    public Map<Integer, Release> numbered(Collection<Integer> numbers) {
        Map<Integer, Release> found = new HashMap<>();
        numbers.forEach(each -> find(each).ifPresent(release -> found.put(each, release)));
        return found;
    }

    /** The releases that a filter keeps, the first first. */
    public static Stream<Release> stream(Snapshot at, ReleaseFilter filter) {
        return known(at, filter).sorted(Comparator.comparing(Release::number));
    }

    public Page<Release> page(Snapshot at, ReleaseFilter filter, ReleaseOrder order, Slice slice) {
        return page(known(at, filter), order, slice);
    }

    public long count(Snapshot at, ReleaseFilter filter) {
        return known(at, filter).count();
    }

    /** The releases after the one compared from, up to the one compared to. */
    public Page<Release> page(Comparison comparison, ReleaseOrder order, Slice slice) {
        return page(all().filter(each -> each.number() > comparison.from() && each.number() <= comparison.to()), order,
                slice);
    }

    private static Page<Release> page(Stream<Release> releases, ReleaseOrder order, Slice slice) {
        boolean descending = order == ReleaseOrder.NUMBER_DESC;
        Comparator<Release> sorted = Comparator.comparing(Release::number);
        List<Release> all = releases.sorted(descending ? sorted.reversed() : sorted).toList();
        int from = slice.after() == null ? 0
                : (int) all.stream()
                        .takeWhile(each -> descending ? each.number() >= slice.after() : each.number() <= slice.after())
                        .count();
        int to = slice.before() == null ? all.size()
                : (int) all.stream()
                        .takeWhile(each -> descending ? each.number() > slice.before() : each.number() < slice.before())
                        .count();
        return slice.of(all, from, to);
    }

    /** What each publisher says of its dataset, by publisher. */
    public List<Dataset> datasets(Snapshot at) {
        return at.table(Dataset.class).derived("by publisher", all -> all.rows().stream()
                .sorted(Comparator.comparing(each -> each.version().publisher())).toList());
    }

    private Stream<Release> all() {
        return catalogues.present().history().releases().stream();
    }

    private static Stream<Release> known(Snapshot at, ReleaseFilter filter) {
        Stream<Release> known = at.catalogue().history().releases().stream()
                .filter(each -> each.number() <= at.release());
        return filter == null ? known
                : known.filter(each -> (filter.number() == null || filter.number().contains(each.number()))
                        && (filter.publisher() == null || filter.publisher().contains(each.publisher()))
                        && (filter.publishedBy() == null
                                || !at.catalogue().day(each.number()).isAfter(filter.publishedBy())));
    }
}
