package vn.minhbach.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.minhbach.history.Coded;
import vn.minhbach.history.Versions;

/**
 * The reads that every subject with codes answers. A subject adds what its filter means.
 *
 * @param <T> the record of one row
 * @param <F> the filter; null stands for no filter
 */
public abstract class CodedReads<T extends Coded, F> {

    /** What the history knows the versions of each code by. */
    public static final String VERSIONS = "versions by code";

    private final Class<T> record;
    protected final Index<T, String> byCode = Index.by(Coded::code);

    protected CodedReads(Class<T> record) {
        this.record = record;
    }

    /** Of the rows that stand, those that the filter keeps. */
    protected abstract Question<T> filtered(Snapshot at, F filter);

    protected Question<T> ask(Snapshot at) {
        return at.ask(record);
    }

    public Class<T> record() {
        return record;
    }

    /** The rows that a filter keeps; all for null. */
    public Question<T> ask(Snapshot at, F filter) {
        return filter == null ? ask(at) : filtered(at, filter);
    }

    /** Those with these codes; all for null. */
    protected Question<T> withCodes(Snapshot at, Collection<String> codes) {
        return ask(at).in(byCode, codes);
    }

    public Optional<T> find(Snapshot at, String code) {
        return at.catalogue().find(record, code);
    }

    /** The rows of these codes that stand, by code; codes that nothing standing has are left out. */
    public Map<String, T> byCode(Snapshot at, Collection<String> codes) {
        Map<String, T> found = new LinkedHashMap<>();
        for (String each : codes) {
            T row = at.get(record, each);
            if (row != null) {
                found.put(each, row);
            }
        }
        return found;
    }

    /**
     * What has this code: as it stands in the snapshot, or its last state where a release up to then withdrew it. Empty
     * where it never stood by then, or no source had spoken of it by the day that the snapshot ends at.
     */
    public Optional<LastKnown<T>> lastKnown(Snapshot at, String code) {
        T standing = at.get(record, code);
        if (standing != null) {
            return Optional.of(new LastKnown<>(standing, at, null));
        }
        T latest = null;
        for (T each : versions(at, code)) {
            if (each.version().addedIn() <= at.release()) {
                latest = each;
            }
        }
        Integer withdrawn = latest == null ? null : latest.version().withdrawnIn();
        if (withdrawn == null || withdrawn > at.release()) {
            return Optional.empty();
        }
        Snapshot last = at.atRelease(withdrawn - 1);
        return last.catalogue().holds(latest) ? Optional.of(new LastKnown<>(latest, last, withdrawn))
                : Optional.empty();
    }

    /**
     * The code that has now what had this one: a release gave it another, so that its history goes on under that. Empty
     * where the code stands, or what had it is gone.
     */
    public Optional<String> renamed(Snapshot at, String code) {
        Versions<T> history = at.catalogue().history().of(record);
        String now = code;
        // From one to the next, not in a ring: codes may be given back.
        for (Set<String> seen = new HashSet<>(); at.get(record, now) == null && seen.add(now);) {
            List<T> versions = versions(at, now);
            T next = versions.isEmpty() ? null : history.superseding(versions.get(versions.size() - 1).version())
                    .filter(each -> each.version().addedIn() <= at.release()).orElse(null);
            if (next == null || next.code().equals(now)) {
                return Optional.empty();
            }
            now = next.code();
        }
        return now.equals(code) || at.get(record, now) == null ? Optional.empty() : Optional.of(now);
    }

    /** Every version of what has this code, also under a code that it had before, the earliest first. */
    public List<T> lineage(Snapshot at, String code) {
        Versions<T> history = at.catalogue().history().of(record);
        LinkedList<T> all = new LinkedList<>(versions(at, code));
        Set<String> seen = new HashSet<>(Set.of(String.valueOf(code)));
        while (!all.isEmpty()) {
            T before = history.supersededBy(all.getFirst().version()).orElse(null);
            if (before == null || !seen.add(before.code())) {
                return List.copyOf(all);
            }
            long last = before.version().id();
            all.addAll(0, versions(at, before.code()).stream().filter(each -> each.version().id() <= last).toList());
        }
        return List.of();
    }

    /** Every version that ever stood of what has this code, the earliest first. */
    public List<T> versions(Snapshot at, String code) {
        return code == null ? List.of()
                : at.catalogue().history().of(record).by(VERSIONS, Coded::code).getOrDefault(code, List.of());
    }

    /** Whether anything had a code by the time of a snapshot; what was withdrawn since is known. */
    public static <T extends Coded> boolean isKnown(Snapshot at, Class<T> record, String code) {
        return at.get(record, code) != null
                || at.catalogue().history().of(record).by(VERSIONS, Coded::code).getOrDefault(code, List.of()).stream()
                        .anyMatch(each -> each.version().addedIn() <= at.release());
    }

    /** As it stood when a release brought something in; null for none, and for no code. */
    public T stoodIn(Snapshot at, String code, int release) {
        return versions(at, code).stream().filter(each -> each.version().stoodIn(release)).findFirst().orElse(null);
    }

    public List<T> list(Snapshot at, F filter, SortOrder<T> order) {
        return ask(at, filter).list(order);
    }

    public Page<T> page(Snapshot at, F filter, SortOrder<T> order, Slice slice) {
        return ask(at, filter).page(order, slice);
    }

    public long count(Snapshot at, F filter) {
        return ask(at, filter).count();
    }

    /** How many rows have each value of a facet; rows without a value are left out. */
    public Map<String, Long> facet(Snapshot at, F filter, Facet<T> facet) {
        Question<T> asked = ask(at, filter);
        return asked.isOfAll() ? at.catalogue().derived(facet, all -> counts(new Snapshot(all), all.ask(record), facet))
                : counts(at, asked, facet);
    }

    private static <T extends Coded> Map<String, Long> counts(Snapshot at, Question<T> asked, Facet<T> facet) {
        return asked.counts(row -> Objects.toString(facet.value().apply(at, row), null));
    }
}
