package vn.minhbach.sdmx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.history.Release;
import vn.minhbach.history.Versions;
import vn.minhbach.sdmx.DataSetHead.Action;

/**
 * What changed since a time, all at once or release by release: one data set of what came in or took another's place,
 * and one of what is there no longer. An observation is known by its key and its time; so where something else leads,
 * what is second changes too.
 */
final class Revisions {

    private static final String BY_INDICATOR = "observations by indicator";

    /** What changed is held in memory, unlike what stands. */
    private static final int MOST = 200_000;

    private final Snapshot at;
    private final DataRequest wanted;
    /** All versions of what changed, by what is said there. */
    private final Map<Object, List<Observation>> statements = new LinkedHashMap<>();

    private Revisions(Snapshot at, DataRequest wanted, int since) throws SdmxFault {
        this.at = at;
        this.wanted = wanted;
        Collection<Observation> versions = versions();
        for (Observation row : versions) {
            if (isTouched(row, since) && mayBeKept(row)) {
                statements.computeIfAbsent(row.statementKey(), first -> new ArrayList<>(1));
                if (statements.size() > MOST) {
                    throw SdmxFault.tooLarge(MOST);
                }
            }
        }
        for (Observation row : versions) {
            List<Observation> same = isKnown(row) ? statements.get(row.statementKey()) : null;
            if (same != null) {
                same.add(row);
            }
        }
    }

    /** @throws SdmxFault where more changed than is told at once */
    static List<DataSets.DataSet> of(Snapshot at, DataRequest wanted) throws SdmxFault {
        int since = wanted.updatedAfter() == null ? 0 : SdmxRequest.lastBy(at, wanted.updatedAfter());
        Revisions revisions = new Revisions(at, wanted, since);
        List<DataSets.DataSet> sets = new ArrayList<>();
        if (wanted.history()) {
            int before = since;
            for (int release : revisions.touching(since)) {
                revisions.add(sets, before, release);
                before = release;
            }
        } else {
            revisions.add(sets, since, at.release());
        }
        return sets;
    }

    private boolean isKnown(Observation row) {
        return row.version().addedIn() <= at.release() && (at.publishedBy() == null || at.catalogue().knew(row));
    }

    private boolean isTouched(Observation row, int since) {
        Integer withdrawn = row.version().withdrawnIn();
        return isKnown(row) && (row.version().addedIn() > since
                || withdrawn != null && withdrawn > since && withdrawn <= at.release());
    }

    private Collection<Observation> versions() {
        Versions<Observation> all = at.catalogue().history().of(Observation.class);
        List<String> indicators = wanted.query().key().wanted(SeriesDimension.INDICATOR);
        if (indicators == null) {
            return all.all();
        }
        Map<String, List<Observation>> byIndicator = all.by(BY_INDICATOR, Observation::indicator);
        return indicators.stream().flatMap(each -> byIndicator.getOrDefault(each, List.of()).stream()).toList();
    }

    /** Of what the query keeps in any case; claims and the number of observations are looked at later. */
    private boolean mayBeKept(Observation row) {
        SeriesKey key = SeriesKey.of(at, row);
        return wanted.query().key().values().entrySet().stream()
                .allMatch(each -> each.getKey() == SeriesDimension.CLAIM
                        || each.getValue().contains(key.value(each.getKey())));
    }

    /** The releases after one that changed anything, in their order. */
    private Set<Integer> touching(int since) {
        Set<Integer> touching = new TreeSet<>();
        statements.values().forEach(all -> all.forEach(row -> {
            touching.add(row.version().addedIn());
            if (row.version().withdrawnIn() != null) {
                touching.add(row.version().withdrawnIn());
            }
        }));
        touching.removeIf(each -> each <= since || each > at.release());
        return touching;
    }

    /** Adds what differs between two releases. */
    private void add(List<DataSets.DataSet> sets, int before, int after) {
        Map<SeriesKey, List<Observation>> changed = new HashMap<>();
        Map<SeriesKey, List<Observation>> gone = new HashMap<>();
        for (List<Observation> all : statements.values()) {
            if (all.stream().anyMatch(row -> row.version().stoodIn(before) != row.version().stoodIn(after))) {
                List<Observation> were = stoodIn(all, before);
                List<Observation> are = stoodIn(all, after);
                for (int i = 0; i < Math.max(were.size(), are.size()); i++) {
                    Observation row = i < are.size() ? are.get(i) : were.get(i);
                    if (i >= are.size() || i >= were.size() || row != were.get(i)) {
                        (i < are.size() ? changed : gone)
                                .computeIfAbsent(SeriesKey.of(at, row).claim(i + 1), first -> new ArrayList<>(1))
                                .add(row);
                    }
                }
            }
        }
        Release release = at.catalogue().history().release(after).orElse(null);
        Instant published = release == null ? null : release.publishedAt();
        add(sets, new DataSetHead(before == 0 && wanted.history() ? Action.APPEND : Action.REPLACE, after, published),
                changed);
        add(sets, new DataSetHead(Action.DELETE, after, published), gone);
    }

    private List<Observation> stoodIn(List<Observation> all, int release) {
        return all.stream().filter(row -> row.version().stoodIn(release)).sorted(SeriesReader.leading(at)).toList();
    }

    private void add(List<DataSets.DataSet> sets, DataSetHead head, Map<SeriesKey, List<Observation>> rows) {
        Comparator<SeriesKey> order = Comparator.comparing((SeriesKey key) -> key.indicator())
                .thenComparing(key -> key.area()).thenComparing(key -> key.agency())
                .thenComparing(key -> key.frequency()).thenComparing(key -> key.basis())
                .thenComparing(key -> key.claim());
        Map<SeriesKey, List<Observation>> sorted = new TreeMap<>(order);
        sorted.putAll(rows);
        List<Series> series = new ArrayList<>();
        sorted.forEach((key, all) -> {
            Indicator indicator = at.get(Indicator.class, key.indicator());
            List<Observation> kept = indicator == null || !wanted.query().keeps(key) ? List.of()
                    : wanted.query().kept(SeriesReader.byTime(all));
            if (!kept.isEmpty()) {
                series.add(new Series(key, indicator, kept));
            }
        });
        if (!series.isEmpty()) {
            sets.add(new DataSets.DataSet(head, series.iterator(), series.size()));
        }
    }
}
