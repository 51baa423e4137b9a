package vn.minhbach.catalogue.release;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;

/** Reads of what was published when, and of the snapshots that this makes. */
@Singleton
public class Releases {

    private static final Order BY_PUBLISHER = Order.by("r.it.version.publisher");

    private final Reader reader;
    private final Clock clock;

    Releases(Reader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** The catalogue as it stands now. */
    public Snapshot latest() {
        return new Snapshot(reader.max(all(), "r.it.number").map(Long::intValue).orElse(0)).heldAgainst(LocalDate.now(clock));
    }

    /**
     * The day that deadlines are held against in a snapshot: today for what stands now. A page of the past must not call
     * anything overdue because of what came later: so for a release it is the day on which it was published, and the last
     * day on which sources may have spoken where that is earlier.
     */
    public LocalDate day(Snapshot at) {
        if (at.on() != null) {
            return at.on();
        }
        LocalDate published = find(at.release()).map(each -> LocalDate.ofInstant(each.publishedAt(), clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
        return at.publishedBy() != null && at.publishedBy().isBefore(published) ? at.publishedBy() : published;
    }

    /** The catalogue as it stood at a release, null for now; empty where there is no such release. */
    public Optional<Snapshot> snapshot(Integer release) {
        return latest().at(release);
    }

    /** The last release of a publisher, 0 where it has none. */
    public int last(String publisher) {
        return reader.max(all().where("r.it.publisher = :?", publisher), "r.it.number").map(Long::intValue).orElse(0);
    }

    public Optional<Release> find(long number) {
        return reader.find(all().where("r.it.number = :?", number));
    }

    /** The releases of these numbers; what is not a number of a release is left out. */
    public List<Release> byNumber(Collection<String> numbers) {
        return reader.list(all().in("r.it.number", numbers.stream().filter(each -> each.matches("[1-9]\\d{0,8}"))
                .map(Long::valueOf).toList()), ReleaseOrder.NUMBER.order());
    }

    /** The releases of these numbers, by number. */
    public Map<Integer, Release> numbered(Collection<Integer> numbers) {
        return numbers.isEmpty() ? Map.of() : reader.index(all().in("r.it.number", numbers.stream().map(Integer::longValue).toList()),
                each -> Math.toIntExact(each.number()));
    }

    public Page<Release> page(Snapshot at, ReleaseFilter filter, Order order, Slice slice) {
        return reader.page(rows(at, filter), order, slice);
    }

    public long count(Snapshot at, ReleaseFilter filter) {
        return reader.count(rows(at, filter));
    }

    /** The releases after the one compared from, up to the one compared to. */
    public Page<Release> page(Comparison comparison, Order order, Slice slice) {
        return reader.page(all().where("r.it.number > :?", (long) comparison.from()).where("r.it.number <= :?", (long) comparison.to()),
                order, slice);
    }

    /** What each publisher says of its dataset. */
    public List<Dataset> datasets(Snapshot at) {
        return reader.list(Rows.standing(Dataset.class, DatasetRow.class, at), BY_PUBLISHER);
    }

    private static Rows<Release> rows(Snapshot at, ReleaseFilter filter) {
        Rows<Release> rows = all().where("r.it.number <= :?", (long) at.release());
        return filter == null ? rows : rows.in("r.it.number", numbers(filter)).in("r.it.publisher", filter.publisher());
    }

    private static List<Long> numbers(ReleaseFilter filter) {
        return filter.number() == null ? null : filter.number().stream().filter(Objects::nonNull).map(Integer::longValue).toList();
    }

    private static Rows<Release> all() {
        return Rows.all(Release.class, ReleaseRow.class);
    }
}
