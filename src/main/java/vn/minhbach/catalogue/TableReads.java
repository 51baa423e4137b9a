package vn.minhbach.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The reads that every subject with codes answers. A subject adds what its filter means.
 *
 * @param <T> the record of one row
 * @param <F> the filter; null stands for no filter
 */
public abstract class TableReads<T extends Versioned, F> {

    protected final Reader reader;
    private final Function<T, String> code;

    protected TableReads(Reader reader, Function<T, String> code) {
        this.reader = reader;
        this.code = code;
    }

    /** All rows that stand in the snapshot. */
    protected abstract Rows<T> standing(Snapshot at);

    /** Those that the filter keeps. */
    protected abstract Rows<T> filtered(Snapshot at, F filter);

    public Optional<T> find(Snapshot at, String wanted) {
        return reader.find(standing(at).where("r.it.code = :?", wanted));
    }

    /**
     * What has this code: as it stands in the snapshot, or its last state where a release up to then withdrew it. Empty
     * where it never stood by then, or no source had spoken of it by the day that the snapshot ends at.
     */
    public Optional<LastKnown<T>> lastKnown(Snapshot at, String wanted) {
        return Optional.ofNullable(lastKnown(at, Set.of(wanted)).get(wanted));
    }

    /** The same for several codes: in one statement, in two more where some were withdrawn. */
    public Map<String, LastKnown<T>> lastKnown(Snapshot at, Collection<String> codes) {
        Map<String, LastKnown<T>> known = new HashMap<>();
        byCode(at, codes).forEach((each, row) -> known.put(each, new LastKnown<>(row, at, null)));
        Set<String> missing = codes.stream().filter(each -> !known.containsKey(each)).collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return known;
        }
        Map<String, Integer> withdrawn = new HashMap<>();
        reader.list(standing(at).everStood().in("r.it.code", missing), Order.by("r.it.version.addedIn")).forEach(
                each -> withdrawn.put(code.apply(each), each.version().withdrawnIn()));
        withdrawn.values().removeIf(release -> release == null || release > at.release());
        withdrawn.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue,
                Collectors.mapping(Map.Entry::getKey, Collectors.toSet()))).forEach((release, gone) -> {
                    Snapshot last = at.before(release);
                    byCode(last, gone).forEach((each, row) -> known.put(each, new LastKnown<>(row, last, release)));
                });
        return known;
    }

    /** The rows of these codes that stand, by code; codes that nothing standing has are left out. */
    public Map<String, T> byCode(Snapshot at, Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : reader.index(standing(at).in("r.it.code", Set.copyOf(codes)), code);
    }

    /** Every version that ever stood of what has these codes, by code, the earliest first. */
    public Map<String, List<T>> versions(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : reader.group(standing(new Snapshot(Integer.MAX_VALUE)).everStood()
                .in("r.it.code", Set.copyOf(codes)), code, Order.by());
    }

    public List<T> list(Snapshot at, F filter, Order order) {
        return reader.list(rows(at, filter), order);
    }

    public Page<T> page(Snapshot at, F filter, Order order, Slice slice) {
        return reader.page(rows(at, filter), order, slice);
    }

    public long count(Snapshot at, F filter) {
        return reader.count(rows(at, filter));
    }

    /** How many rows have each value of a facet; rows without a value are left out. */
    public Map<String, Long> facet(Snapshot at, F filter, Facet<T> facet) {
        return reader.counts(rows(at, filter), facet.joins(), facet.attribute());
    }

    protected Rows<T> rows(Snapshot at, F filter) {
        return filter == null ? standing(at) : filtered(at, filter);
    }
}
