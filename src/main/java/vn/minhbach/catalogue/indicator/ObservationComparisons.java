package vn.minhbach.catalogue.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.Table;
import vn.minhbach.catalogue.agency.Agency;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Sizes;
import vn.minhbach.catalogue.place.Place;
import vn.minhbach.catalogue.source.SourceStatement;
import vn.minhbach.history.Version;

/**
 * Finds those observations that a comparison concerns, as there may be a million others. Everywhere {@code only} holds
 * the ids of the versions wanted, null for all.
 */
@Singleton
public class ObservationComparisons {

    private final Observations observations;

    ObservationComparisons(Observations observations) {
        this.observations = observations;
    }

    /** What two observations are alike in that can be held against each other. */
    private record Measured(String place, String agency, String asOf, Basis basis) {

        private static final Comparator<String> TEXT = Comparator.nullsLast(Comparator.naturalOrder());
        static final Comparator<Measured> ORDER = Comparator.comparing(Measured::place, TEXT)
                .thenComparing(Measured::agency, TEXT)
                .thenComparing(Measured::asOf).thenComparing(each -> each.basis.name());

        static Measured of(Observation row) {
            return new Measured(row.place(), row.agency(), row.claim().asOf(), row.claim().basis());
        }
    }

    private record Pair(Measured of, Observation one, Observation other) {

        /** The word of the indicator's publisher first; null where neither is that. */
        static Pair of(Snapshot at, Measured of, Observation one, Observation other) {
            return at.catalogue().isOwn(one) ? new Pair(of, one, other)
                    : at.catalogue().isOwn(other) ? new Pair(of, other, one) : null;
        }

        boolean differs() {
            return one.value().compareTo(other.value()) != 0 || one.claim().qualifier() != other.claim().qualifier();
        }
    }

    /**
     * Compares numbers that two sources give for the same indicator, place or agency, time and basis.
     *
     * @param differing takes each two that differ by number or by qualifier, the one that came in first before the
     *     other
     * @return how many times two were compared
     */
    public long sources(Snapshot at, Collection<Long> only,
            BiConsumer<IndicatorObservation, IndicatorObservation> differing) {
        long compared = 0;
        Set<Measured> wanted = only == null ? null : rows(at, only).map(Measured::of).collect(Collectors.toSet());
        for (List<Observation> ofIndicator : indicators(at, only)) {
            if (ofIndicator.stream().map(each -> each.claim().source()).distinct().limit(2).count() > 1) {
                compared += compare(at, ofIndicator, wanted, only, differing);
            }
        }
        return compared;
    }

    /** What is said of each indicator that any of these is of. */
    private static Collection<List<Observation>> indicators(Snapshot at, Collection<Long> only) {
        Map<String, List<Observation>> all = at.table(Observation.class).by(Observations.BY_INDICATOR);
        if (only == null) {
            return all.keySet().stream().sorted().map(all::get).toList();
        }
        List<Observation> wanted = rows(at, only).toList();
        Set<String> indicators = wanted.stream().map(Observation::indicator)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> subjects = wanted.stream().map(Observation::subject).collect(Collectors.toSet());
        Set<String> times = wanted.stream().map(each -> each.claim().asOf()).collect(Collectors.toSet());
        Table<Observation> table = at.table(Observation.class);
        // Of many indicators of few places, what is said of these places is less than what is said of those indicators.
        Stream<List<Observation>> near = subjects.size() >= indicators.size()
                ? indicators.stream().map(each -> all.getOrDefault(each, List.of()))
                : Stream.of(Observations.BY_PLACE, Observations.BY_AGENCY)
                        .flatMap(index -> table.of(index, subjects).values().stream());
        return near.flatMap(List::stream)
                .filter(each -> times.contains(each.claim().asOf()) && subjects.contains(each.subject())
                        && indicators.contains(each.indicator()))
                .collect(Collectors.groupingBy(Observation::indicator, TreeMap::new, Collectors.toList())).values();
    }

    /** Of these versions, those that stand; all that do for null. */
    private static Stream<Observation> rows(Snapshot at, Collection<Long> only) {
        return only == null ? at.table(Observation.class).rows().stream() : only.stream()
                .flatMap(id -> at.catalogue().history().of(Observation.class).find(id).stream())
                .filter(at.catalogue()::holds);
    }

    private long compare(Snapshot at, List<Observation> ofIndicator, Set<Measured> wanted, Collection<Long> only,
            BiConsumer<IndicatorObservation, IndicatorObservation> differing) {
        Map<Measured, List<Observation>> alike = new HashMap<>();
        // Rows of an index come in the order in which they came into the portal.
        ofIndicator.stream().filter(each -> each.value() != null)
                .filter(each -> wanted == null || wanted.contains(Measured.of(each)))
                .forEach(each -> alike.computeIfAbsent(Measured.of(each), first -> new ArrayList<>(1)).add(each));
        long compared = 0;
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<Measured, List<Observation>> together : alike.entrySet()) {
            List<Observation> rows = together.getValue();
            for (int i = 0; i < rows.size(); i++) {
                for (Observation other : rows.subList(i + 1, rows.size())) {
                    Pair pair = Pair.of(at, together.getKey(), rows.get(i), other);
                    if (pair != null && !pair.one.claim().source().equals(pair.other.claim().source())
                            && (only == null || only.contains(pair.one.version().id())
                                    || only.contains(pair.other.version().id()))) {
                        compared++;
                        if (pair.differs()) {
                            pairs.add(pair);
                        }
                    }
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::of, Measured.ORDER));
        pairs.forEach(each -> observations.observed(at, each.one).ifPresent(
                one -> observations.observed(at, each.other).ifPresent(other -> differing.accept(one, other))));
        return compared;
    }

    /**
     * What is said to be so of a time that began only after it was published.
     *
     * @param publishedOn of a version
     * @return how many are said to be so
     */
    public long ahead(Snapshot at, Collection<Long> only, Function<Version, LocalDate> publishedOn,
            Consumer<IndicatorObservation> consumer) {
        Map<Integer, LocalDate> days = new HashMap<>();
        rows(at, only).filter(each -> each.claim().basis() == Basis.ACTUAL)
                .filter(each -> each.claim().asOfEnd().isAfter(
                        days.computeIfAbsent(each.version().addedIn(), release -> publishedOn.apply(each.version()))))
                .filter(each -> Sizes.isAhead(each.claim().asOf(), days.get(each.version().addedIn())))
                .sorted(ObservationOrder.INDICATOR_ALONE)
                .forEach(each -> observations.observed(at, each).ifPresent(consumer));
        return rows(at, only).filter(each -> each.claim().basis() == Basis.ACTUAL).count();
    }

    /** How many observations are of a place or an agency that ended, or of which it is said since when it is there. */
    public long ofLimited(Snapshot at) {
        return at.table(Observation.class).rows().stream()
                .filter(each -> end(at, each) != null || beginning(at, each) != null).count();
    }

    /**
     * What is said of a time that ends after the place or the agency ended; not what was expected, planned or aimed at
     * before that day, nor where nobody knows when it was. And what is said of a time that ended before it was there.
     */
    public void beyondLife(Snapshot at, Collection<Long> only, Consumer<IndicatorObservation> consumer) {
        rows(at, only).filter(each -> isAfterEnd(at, each) || isBeforeBeginning(at, each))
                .sorted(ObservationOrder.INDICATOR_ALONE)
                .forEach(each -> observations.observed(at, each).ifPresent(consumer));
    }

    private static boolean isBeforeBeginning(Snapshot at, Observation row) {
        LocalDate beginning = beginning(at, row);
        return beginning != null && row.claim().asOfEnd().isBefore(beginning);
    }

    /** The first day of its place or agency; null where nobody says. */
    private static LocalDate beginning(Snapshot at, Observation row) {
        Place place = at.get(Place.class, row.place());
        if (place != null) {
            return place.validFrom();
        }
        Agency agency = at.get(Agency.class, row.agency());
        return agency == null ? null : agency.validFrom();
    }

    private static boolean isAfterEnd(Snapshot at, Observation row) {
        LocalDate end = end(at, row);
        if (end == null || !row.claim().asOfEnd().isAfter(end)) {
            return false;
        }
        LocalDate said = SourceStatement.spoke(at, row.claim().source());
        return row.claim().basis() == Basis.ACTUAL || said != null && said.isAfter(end);
    }

    /** The last day of its place or agency; null while that goes on. */
    private static LocalDate end(Snapshot at, Observation row) {
        Place place = at.get(Place.class, row.place());
        if (place != null) {
            return place.validTo();
        }
        Agency agency = at.get(Agency.class, row.agency());
        return agency == null ? null : agency.validTo();
    }
}
