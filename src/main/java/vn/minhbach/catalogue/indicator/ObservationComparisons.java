package vn.minhbach.catalogue.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Order;
import vn.minhbach.catalogue.Reader;
import vn.minhbach.catalogue.Rows;
import vn.minhbach.catalogue.Snapshot;

/**
 * Finds those observations that a comparison concerns, as there may be a million others. Everywhere {@code only} holds the
 * ids of the versions wanted, null for all.
 */
@Singleton
public class ObservationComparisons {

    /** What is said of the same thing comes together, in the order of an index. */
    private static final Order TOGETHER = Order.by("r.it.indicator", "r.it.place", "r.it.agency", "r.it.claim.asOf", "r.it.claim.basis");
    private static final Order BY_INDICATOR = Order.by("r.it.indicator");
    private static final String[] COMPARED = {"r.id", "r.it.claim.source", "r.it.value", "r.it.claim.qualifier",
            "r.it.indicator", "r.it.place", "r.it.agency", "r.it.claim.asOf", "r.it.claim.basis"};

    private static final String ENDED = " left join PlaceRow p on p.it.code = r.it.place and " + Rows.standing("PlaceRow p")
            + " left join AgencyRow a on a.it.code = r.it.agency and " + Rows.standing("AgencyRow a");
    private static final String END = "coalesce(p.it.validTo, a.it.validTo)";

    private final Reader reader;
    private final Indicators indicators;

    ObservationComparisons(Reader reader, Indicators indicators) {
        this.reader = reader;
        this.indicators = indicators;
    }

    /**
     * Compares numbers that two sources give for the same indicator, place or agency, time and basis.
     *
     * @param differing takes each two that differ by number or by qualifier, the one that came in first before the other
     * @return how many times two were compared
     */
    public long sources(Snapshot at, Collection<Long> only, BiConsumer<Observed, Observed> differing) {
        Rows<Observation> rows = only == null ? rivalled(at) : alike(at, only);
        if (rows == null) {
            return 0;
        }
        Rivals rivals = new Rivals(only, pairs -> tell(at, pairs, differing));
        reader.scan(rows, "", TOGETHER, rivals, COMPARED);
        return rivals.end();
    }

    /** How many observations are of a place or an agency that ended. */
    public long ofEnded(Snapshot at) {
        return reader.aggregate(standing(at).where(END + " is not null"), ENDED, List.of("r.it.indicator"), "count(*)").stream()
                .mapToLong(each -> (Long) each[1]).sum();
    }

    /**
     * What is said of a time that ends after the place or the agency ended; not what was expected, planned or aimed at
     * before that, nor where nobody knows when it was.
     */
    public void afterEnd(Snapshot at, Collection<Long> only, Consumer<Observed> consumer) {
        String said = "r.it.claim.basis = ACTUAL or exists (select 1 from SourceRow s where s.it.code = r.it.claim.source and "
                + Rows.standing("SourceRow s") + " and coalesce(s.it.publishedOn, s.it.issuedOn) > " + END + ")";
        List<Observation> later = new ArrayList<>();
        reader.scan(standing(at).in("r.id", only).where("r.it.claim.asOfEnd > " + END).where(said), ENDED, BY_INDICATOR, found -> {
            later.add((Observation) found[0]);
            if (later.size() >= Rivals.AT_ONCE) {
                observed(at, later).forEach(consumer);
                later.clear();
            }
        }, "r.it", "r.id");
        observed(at, later).forEach(consumer);
    }

    /** Of the indicators that have numbers from several sources; null where there is none. */
    private Rows<Observation> rivalled(Snapshot at) {
        Map<Object, Long> sources = reader.aggregate(numbers(at), "", List.of("r.it.indicator", "r.it.claim.source"), "count(*)").stream()
                .collect(Collectors.groupingBy(each -> each[0], Collectors.counting()));
        List<Object> several = sources.entrySet().stream().filter(each -> each.getValue() > 1).map(Map.Entry::getKey).toList();
        return several.isEmpty() ? null : numbers(at).in("r.it.indicator", several);
    }

    /** Among which the rivals of these are; null where none of these stands. */
    private Rows<Observation> alike(Snapshot at, Collection<Long> only) {
        List<Observation> these = reader.list(numbers(at).in("r.id", only), BY_INDICATOR);
        Set<String> of = different(these, each -> Objects.requireNonNullElse(each.place(), each.agency()));
        return these.isEmpty() ? null : numbers(at).in("r.it.indicator", different(these, Observation::indicator))
                .where("r.it.place in :? or r.it.agency in :?", of).in("r.it.claim.asOf", different(these, each -> each.claim().asOf()));
    }

    private void tell(Snapshot at, List<Rivals.Pair> pairs, BiConsumer<Observed, Observed> differing) {
        Set<Long> ids = pairs.stream().flatMap(each -> Stream.of(each.first(), each.second())).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Long, Observed> known = observed(at, List.copyOf(reader.versions(Observation.class, ObservationRow.class, ids).values())).stream()
                .collect(Collectors.toMap(Observed::cursor, Function.identity()));
        pairs.stream().filter(each -> known.containsKey(each.first()) && known.containsKey(each.second()))
                .forEach(each -> differing.accept(known.get(each.first()), known.get(each.second())));
    }

    private List<Observed> observed(Snapshot at, List<Observation> found) {
        Map<String, Indicator> known = indicators.byCode(at, different(found, Observation::indicator));
        return found.stream().filter(each -> known.containsKey(each.indicator())).map(each -> new Observed(known.get(each.indicator()), each)).toList();
    }

    private static Set<String> different(List<Observation> rows, Function<Observation, String> text) {
        return rows.stream().map(text).collect(Collectors.toSet());
    }

    private static Rows<Observation> standing(Snapshot at) {
        return Rows.standing(Observation.class, ObservationRow.class, at);
    }

    private static Rows<Observation> numbers(Snapshot at) {
        return standing(at).where("r.it.value is not null");
    }
}
