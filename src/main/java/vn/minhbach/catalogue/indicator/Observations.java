package vn.minhbach.catalogue.indicator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Said;
import vn.minhbach.catalogue.Side;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;

/** Reads of what indicators say, each with its indicator: one statement for the observations, one for those. */
@Singleton
public class Observations {

    /**
     * Whether none of the same indicator, subject and basis is later. What may be null is compared so that a hash can be made
     * of it: row by row, the page of an indicator with some ten thousand observations took longer than a statement may.
     */
    private static final String LATEST = "not exists (select 1 from ObservationRow l where " + Rows.standing("ObservationRow l")
            + " and l.it.indicator = r.it.indicator and coalesce(l.it.place, '') = coalesce(r.it.place, '')"
            + " and coalesce(l.it.agency, '') = coalesce(r.it.agency, '') and l.it.claim.basis = r.it.claim.basis and "
            + Rows.later("r") + ")";

    private final Reader reader;
    private final Indicators indicators;

    Observations(Reader reader, Indicators indicators) {
        this.reader = reader;
        this.indicators = indicators;
    }

    public Page<Observed> page(Snapshot at, ObservationFilter filter, Order order, Slice slice) {
        return reader.page(rows(at, filter), order, slice).map(found -> observed(at, found));
    }

    public List<Observed> list(Snapshot at, ObservationFilter filter, Order order) {
        return observed(at, reader.list(rows(at, filter), order));
    }

    public long count(Snapshot at, ObservationFilter filter) {
        return reader.count(rows(at, filter));
    }

    /** The latest of each indicator, place or agency, and basis. */
    public Page<Observed> latest(Snapshot at, ObservationFilter filter, Order order, Slice slice) {
        return reader.page(rows(at, filter).where(LATEST), order, slice).map(found -> observed(at, found));
    }

    /** How many observations each place has. */
    public Map<String, Long> byPlace(Snapshot at, ObservationFilter filter) {
        return reader.counts(rows(at, filter), "", "r.it.place");
    }

    /** How many observations each period has, by its text in the dataset. */
    public Map<String, Long> byPeriod(Snapshot at, ObservationFilter filter) {
        return reader.counts(rows(at, filter), "", "r.it.claim.asOf");
    }

    /** What sources say that was observed of agencies; of all of them for null. */
    public List<Said> saidOfAgencies(Snapshot at, Collection<String> agencies) {
        return Said.of(reader, rows(at, null), "", "r.it.agency", agencies);
    }

    /** One page of observations for each indicator. */
    public Map<String, Page<Observed>> ofIndicators(Snapshot at, Collection<String> codes, ObservationFilter filter,
            Order order, Slice slice) {
        Map<String, Indicator> known = indicators.byCode(at, codes);
        Map<String, Page<Observed>> pages = new LinkedHashMap<>();
        reader.pages(rows(at, filter), "", "r.it.indicator", codes, order, slice)
                .forEach((code, page) -> pages.put(code, page.map(found -> observed(known, found))));
        return pages;
    }

    /** How many observations each indicator has. */
    public Map<String, Long> counts(Snapshot at, Collection<String> codes, ObservationFilter filter) {
        return reader.counts(rows(at, filter).in("r.it.indicator", codes), "", "r.it.indicator");
    }

    /**
     * What was observed on one side of corrections, by the id of the version on the other, each with its indicator as it
     * stood when the observation came in.
     */
    public Map<Long, Observed> corrections(Side wanted, Collection<Long> versions) {
        return asCameIn(reader.corrections(Observation.class, ObservationRow.class, wanted, versions));
    }

    /** Versions by their ids, whether they stand or not, each with its indicator as it stood when the observation came in. */
    public Map<Long, Observed> versions(Collection<Long> ids) {
        return asCameIn(reader.versions(Observation.class, ObservationRow.class, ids));
    }

    private Map<Long, Observed> asCameIn(Map<Long, Observation> found) {
        Map<String, List<Indicator>> known = indicators.versions(found.values().stream().map(Observation::indicator).collect(Collectors.toSet()));
        Map<Long, Observed> observed = new LinkedHashMap<>();
        found.forEach((id, each) -> known.getOrDefault(each.indicator(), List.of()).stream()
                .filter(indicator -> indicator.version().stoodIn(each.version().addedIn())).findFirst()
                .ifPresent(indicator -> observed.put(id, new Observed(indicator, each))));
        return observed;
    }

    /** Versions by their ids, whether they stand or not, each with its indicator as it stood in the snapshot. */
    public Map<Long, Observed> versions(Snapshot at, Collection<Long> ids) {
        Map<Long, Observation> versions = reader.versions(Observation.class, ObservationRow.class, ids);
        return observed(at, List.copyOf(versions.values())).stream().collect(Collectors.toMap(Observed::cursor, each -> each));
    }

    /** How many there are of the latest. */
    public long countLatest(Snapshot at, ObservationFilter filter) {
        return reader.count(rows(at, filter).where(LATEST));
    }

    private List<Observed> observed(Snapshot at, List<Observation> found) {
        return observed(indicators.byCode(at, found.stream().map(Observation::indicator).collect(Collectors.toSet())), found);
    }

    private static List<Observed> observed(Map<String, Indicator> indicators, List<Observation> found) {
        return found.stream().filter(each -> indicators.containsKey(each.indicator()))
                .map(each -> new Observed(indicators.get(each.indicator()), each)).toList();
    }

    private static Rows<Observation> rows(Snapshot at, ObservationFilter filter) {
        Rows<Observation> standing = Rows.standing(Observation.class, ObservationRow.class, at);
        return filter == null ? standing : standing
                .in("r.it.indicator", filter.indicator()).in("r.it.place", filter.place())
                .in("r.it.agency", filter.agency()).in("r.it.claim.asOf", filter.period())
                .in("r.it.claim.basis", filter.basis()).in("r.it.claim.source", filter.source());
    }
}
