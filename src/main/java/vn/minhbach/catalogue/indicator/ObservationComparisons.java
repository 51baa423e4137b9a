package vn.minhbach.catalogue.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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

    private static final Order IN_SERIES = Order.by("r.it.indicator");
    private static final int AT_ONCE = 1_000;

    /** The same thing, as another source has it. The columns that may be null are compared so that a hash can be made of them. */
    private static final String RIVAL = " join ObservationRow o on o.it.indicator = r.it.indicator and o.it.claim.asOf = r.it.claim.asOf"
            + " and o.it.claim.basis = r.it.claim.basis and coalesce(o.it.place, '') = coalesce(r.it.place, '')"
            + " and coalesce(o.it.agency, '') = coalesce(r.it.agency, '') and o.it.claim.source <> r.it.claim.source and o.it.value is not null"
            + " and " + Rows.standing("ObservationRow o");
    private static final String DIFFERING = "o.it.value <> r.it.value or o.it.claim.qualifier <> r.it.claim.qualifier";

    private static final String ENDED = " left join PlaceRow p on p.it.code = r.it.place and " + Rows.standing("PlaceRow p")
            + " left join AgencyRow a on a.it.code = r.it.agency and " + Rows.standing("AgencyRow a");
    private static final String END = "coalesce(p.it.validTo, a.it.validTo)";

    private final Reader reader;
    private final Indicators indicators;

    ObservationComparisons(Reader reader, Indicators indicators) {
        this.reader = reader;
        this.indicators = indicators;
    }

    /** How many pairs of sources give numbers for the same indicator, place or agency, time and basis. */
    public long rivals(Snapshot at, Collection<Long> only) {
        Rows<Observation> rows = rivalled(at, only);
        return rows == null ? 0 : sum(reader.aggregate(rows, RIVAL + once(only), List.of("r.it.indicator"), "count(*)"));
    }

    /** Those of the pairs whose numbers or qualifiers differ, the one that came in first before the other. */
    public void differing(Snapshot at, Collection<Long> only, BiConsumer<Observed, Observed> consumer) {
        Rows<Observation> rows = rivalled(at, only);
        if (rows == null) {
            return;
        }
        Batches batches = new Batches(at, pair -> consumer.accept(pair.get(0), pair.get(1)));
        reader.scan(rows.where(DIFFERING), RIVAL + once(only), IN_SERIES, found -> {
            Observation one = (Observation) found[0];
            Observation other = (Observation) found[1];
            boolean inOrder = one.version().id() < other.version().id();
            // Of two that are both asked for, each is the other's rival.
            if (inOrder || !only.contains(other.version().id())) {
                batches.add(inOrder ? List.of(one, other) : List.of(other, one));
            }
        }, "r.it", "o.it");
        batches.end();
    }

    /** How many observations are of a place or an agency that ended. */
    public long ofEnded(Snapshot at, Collection<Long> only) {
        return sum(reader.aggregate(numbered(at, only).where(END + " is not null"), ENDED, List.of("r.it.indicator"), "count(*)"));
    }

    /**
     * What is said of a time that ends after the place or the agency ended; not what was expected, planned or aimed at
     * before that, nor where nobody knows when it was.
     */
    public void afterEnd(Snapshot at, Collection<Long> only, Consumer<Observed> consumer) {
        String said = "r.it.claim.basis = ACTUAL or exists (select 1 from SourceRow s where s.it.code = r.it.claim.source and "
                + Rows.standing("SourceRow s") + " and coalesce(s.it.publishedOn, s.it.issuedOn) > " + END + ")";
        Batches batches = new Batches(at, one -> consumer.accept(one.get(0)));
        reader.scan(numbered(at, only).where("r.it.claim.asOfEnd > " + END).where(said), ENDED, IN_SERIES,
                found -> batches.add(List.of((Observation) found[0])), "r.it", "r.id");
        batches.end();
    }

    /** Null where no indicator has numbers from two sources, so that nobody needs to look for them one by one. */
    private Rows<Observation> rivalled(Snapshot at, Collection<Long> only) {
        Rows<Observation> rows = numbered(at, only).where("r.it.value is not null");
        if (only != null) {
            return rows;
        }
        Map<Object, Long> sources = reader.aggregate(rows, "", List.of("r.it.indicator", "r.it.claim.source"), "count(*)").stream()
                .collect(Collectors.groupingBy(each -> each[0], Collectors.counting()));
        List<String> several = sources.entrySet().stream().filter(each -> each.getValue() > 1).map(each -> (String) each.getKey()).toList();
        return several.isEmpty() ? null : rows.in("r.it.indicator", several);
    }

    /** So that of all pairs none comes twice. */
    private static String once(Collection<Long> only) {
        return only == null ? " and o.id > r.id" : "";
    }

    private static Rows<Observation> numbered(Snapshot at, Collection<Long> only) {
        return Rows.standing(Observation.class, ObservationRow.class, at).in("r.id", only);
    }

    private static long sum(List<Object[]> groups) {
        return groups.stream().mapToLong(each -> (Long) each[1]).sum();
    }

    /** Reads the indicators of many observations in one statement. */
    private final class Batches {
        private final Snapshot at;
        private final Consumer<List<Observed>> consumer;
        private final List<List<Observation>> waiting = new ArrayList<>();

        Batches(Snapshot at, Consumer<List<Observed>> consumer) {
            this.at = at;
            this.consumer = consumer;
        }

        void add(List<Observation> together) {
            waiting.add(together);
            if (waiting.size() >= AT_ONCE) {
                end();
            }
        }

        void end() {
            Map<String, Indicator> known = indicators.byCode(at, waiting.stream().map(each -> each.get(0).indicator()).collect(Collectors.toSet()));
            waiting.stream().filter(each -> known.containsKey(each.get(0).indicator())).forEach(each -> consumer.accept(
                    each.stream().map(one -> new Observed(known.get(one.indicator()), one)).toList()));
            waiting.clear();
        }
    }
}
