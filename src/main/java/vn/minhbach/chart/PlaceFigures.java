package vn.minhbach.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.figure.Median;
import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.catalogue.indicator.Indicator;
import vn.minhbach.catalogue.indicator.IndicatorObservation;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.place.Place;

/**
 * All that the publisher of an indicator tells of places, by place, and what follows of it; worked out once for what
 * stands.
 *
 * @param byPlace by code
 * @param peers by the place that they are parts of, empty for none: a country is not held against its provinces
 * @param medians by the same, by the middle of their time
 */
record PlaceFigures(Map<String, List<IndicatorObservation>> byPlace, Map<String, List<IndicatorObservation>> peers,
        Map<String, Map<Double, Point>> medians) {

    private record Key(Indicator indicator, LocalDate publishedBy) {
    }

    static PlaceFigures of(Snapshot at, Indicator indicator) {
        return at.catalogue().recent(new Key(indicator, at.publishedBy()), catalogue -> read(at, indicator));
    }

    private static PlaceFigures read(Snapshot at, Indicator indicator) {
        List<Observation> told = at.own(Observation.class).of(Observations.BY_INDICATOR, indicator.code()).stream()
                .filter(each -> each.place() != null).toList();
        boolean ranges = told.stream().allMatch(each -> each.claim().ofRange());
        List<IndicatorObservation> all = told.stream().filter(each -> each.claim().ofRange() == ranges)
                .map(each -> new IndicatorObservation(indicator, each)).toList();
        Map<String, List<IndicatorObservation>> peers = all.stream()
                .collect(Collectors.groupingBy(each -> parentOf(at, each.observation().place())));
        Map<String, Map<Double, Point>> medians = new HashMap<>();
        peers.forEach((parent, rows) -> medians.put(parent, medians(rows)));
        return new PlaceFigures(all.stream().collect(
                Collectors.groupingBy(each -> each.observation().place(), LinkedHashMap::new, Collectors.toList())),
                peers, medians);
    }

    private static String parentOf(Snapshot at, String code) {
        Place place = at.get(Place.class, code);
        return place == null || place.parent() == null ? "" : place.parent();
    }

    /** Of what a place is a part; null for a place of which nothing is told. */
    String parent(Snapshot at, String place) {
        return byPlace.containsKey(place) ? parentOf(at, place) : null;
    }

    /** Of which most is told. */
    String largest() {
        return peers.entrySet().stream()
                .max(Comparator
                        .comparing((Map.Entry<String, List<IndicatorObservation>> each) -> each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).orElse("");
    }

    /** The medians among parts of a place, null for those of which most is told. */
    Map<Double, Point> medians(String parent) {
        return medians.getOrDefault(parent == null ? largest() : parent, Map.of());
    }

    /**
     * Of how many places anything is told of a time.
     *
     * @param period as its dataset writes it
     */
    int at(String period) {
        return (int) byPlace.values().stream().filter(rows -> rows.stream()
                .anyMatch(each -> each.claim().asOf().equals(period) && each.figure().value() != null)).count();
    }

    /**
     * Those that are first and last at the latest time of which many are told.
     *
     * @param many how many, half of them from each end
     */
    List<String> extremes(int many) {
        List<IndicatorObservation> sorted = latest(peers.getOrDefault(largest(), List.of())).stream()
                .filter(each -> each.figure().value() != null)
                .sorted(Comparator.comparing((IndicatorObservation each) -> each.figure().value()).reversed()
                        .thenComparing(each -> each.observation().place()))
                .toList();
        List<IndicatorObservation> ends = sorted.size() <= many ? sorted
                : Stream.concat(sorted.subList(0, many / 2).stream(),
                        sorted.subList(sorted.size() - many / 2, sorted.size()).stream()).toList();
        return ends.stream().map(each -> each.observation().place()).distinct().toList();
    }

    /** Of the latest time of which at least half as many are told as of any. */
    static List<IndicatorObservation> latest(Collection<IndicatorObservation> rows) {
        Map<String, List<IndicatorObservation>> times = rows.stream()
                .filter(each -> each.claim().basis() != Basis.TARGET)
                .collect(Collectors.groupingBy(each -> each.claim().asOf()));
        int most = times.values().stream().mapToInt(List::size).max().orElse(0);
        return times.values().stream().filter(each -> each.size() * 2 >= most)
                .max(Comparator
                        .comparing((List<IndicatorObservation> each) -> each.get(0).observation().claim().asOfEnd())
                        .thenComparing(each -> each.get(0).claim().asOf()))
                .orElse(List.of());
    }

    /** Of the firmest basis alone, and left out where a hedge leaves open which side a figure is on. */
    private static Map<Double, Point> medians(List<IndicatorObservation> rows) {
        Basis firmest = rows.stream().map(each -> each.claim().basis()).filter(each -> each != Basis.TARGET)
                .min(Comparator.naturalOrder()).orElse(null);
        Map<Double, List<Point>> times = new TreeMap<>();
        rows.stream().filter(each -> each.claim().basis() == firmest && each.figure().value() != null).map(Point::of)
                .forEach(each -> times.computeIfAbsent(each.day(), first -> new ArrayList<>()).add(each));
        Map<Double, Point> medians = new TreeMap<>();
        times.forEach((day, points) -> {
            BigDecimal middle = Median.of(points.stream().map(Point::value).toList());
            if (points.size() >= Median.LEAST && points.stream().noneMatch(each -> straddles(each, middle))) {
                medians.put(day, new Point(points.get(0).period(), middle, Qualifier.EXACT, firmest, null));
            }
        });
        return medians;
    }

    private static boolean straddles(Point point, BigDecimal middle) {
        return point.qualifier() != Qualifier.EXACT
                && Interval.of(point.value(), point.qualifier()).meets(Interval.of(middle, Qualifier.EXACT));
    }
}
