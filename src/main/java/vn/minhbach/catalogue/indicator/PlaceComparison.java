package vn.minhbach.catalogue.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Arithmetic;
import vn.minhbach.catalogue.figure.Basis;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.figure.Interval;
import vn.minhbach.catalogue.place.Place;

/**
 * Places side by side by one indicator, of one time, as the publisher of the indicator tells of them.
 *
 * @param period of all rows, as its dataset writes it
 * @param periods of which there is anything to compare, the latest first
 * @param rows as the places were asked for; else by rank
 * @param missing codes of the places that were asked for and of which nothing is said of that time
 */
public record PlaceComparison(String period, Basis basis, List<String> periods, RankOrder rankedBy, List<Row> rows,
        List<String> missing) {

    /** Which number ranks first. */
    public enum RankOrder {
        /** The greatest; so where nobody says what is better. */
        HIGHEST_FIRST,
        /** The least, as less of it is better. */
        LOWEST_FIRST
    }

    /**
     * A place among those that are parts of the same place.
     *
     * @param difference its number less that of the first place; null for that one, and where either has no number
     * @param rank the first that it can have, as far as hedges go; null where it has no number
     * @param lastRank the last that it can have; the same where its rank is certain
     * @param of how many have a number
     */
    public record Row(String place, IndicatorObservation observation, Figure difference, Integer rank, Integer lastRank,
            int of) {

        public Figure figure() {
            return observation.figure();
        }

        /** "5", or "5–8" where a hedge leaves it open; null for none. */
        public String rankText() {
            return rank == null ? null : rankIsCertain() ? rank.toString() : rank + "–" + lastRank;
        }

        public boolean rankIsCertain() {
            return rank != null && rank.equals(lastRank);
        }
    }

    /**
     * @param places their codes; null for all
     * @param period null for the latest of which most of these places are told
     * @param basis null for the firmest of which anything is told: what happened, else what is expected, planned or
     *     aimed at
     * @return null where there is nothing to compare
     */
    public static PlaceComparison of(Snapshot at, Indicator indicator, List<String> places, String period,
            Basis basis) {
        List<Observation> all = at.own(Observation.class).of(Observations.BY_INDICATOR, indicator.code()).stream()
                .filter(each -> each.place() != null && (period == null || period.equals(each.claim().asOf())))
                .toList();
        Basis firmest = basis != null ? basis
                : all.stream().map(each -> each.claim().basis()).min(Comparator.naturalOrder()).orElse(null);
        Map<String, Map<String, Observation>> times = new HashMap<>();
        all.stream().filter(each -> each.claim().basis() == firmest)
                .forEach(each -> times.computeIfAbsent(each.claim().asOf(), first -> new HashMap<>()).put(each.place(),
                        each));
        Comparator<String> told = Comparator
                .comparing(time -> places == null ? 0 : places.stream().filter(times.get(time)::containsKey).count());
        Comparator<String> later = Comparator
                .comparing(time -> times.get(time).values().iterator().next().claim().asOfEnd());
        String wanted = period != null ? period : times.keySet().stream()
                .max(told.thenComparing(later).thenComparing(Comparator.naturalOrder())).orElse(null);
        Map<String, Observation> there = times.getOrDefault(wanted, Map.of());
        if (there.isEmpty()) {
            return null;
        }
        RankOrder order = indicator.better() == Better.LOWER ? RankOrder.LOWEST_FIRST : RankOrder.HIGHEST_FIRST;
        List<String> asked = places == null ? List.copyOf(there.keySet())
                : places.stream().filter(Objects::nonNull).distinct().toList();
        Figure first = asked.stream().filter(there::containsKey).findFirst()
                .map(each -> new IndicatorObservation(indicator, there.get(each)).figure()).orElse(null);
        Map<String, List<Observation>> peers = there.values().stream().filter(each -> each.value() != null)
                .collect(Collectors.groupingBy(each -> parent(at, each.place())));
        List<Row> rows = new ArrayList<>();
        for (String each : asked) {
            if (there.containsKey(each)) {
                rows.add(row(new IndicatorObservation(indicator, there.get(each)),
                        places == null || rows.isEmpty() ? null : first,
                        peers.getOrDefault(parent(at, each), List.of()), order));
            }
        }
        if (places == null) {
            rows.sort(Comparator.comparing(Row::rank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                    .thenComparing(Row::place));
        }
        return new PlaceComparison(wanted, firmest,
                times.keySet().stream().sorted(later.reversed().thenComparing(Comparator.naturalOrder())).toList(),
                order, rows,
                asked.stream().filter(each -> !there.containsKey(each)).toList());
    }

    private static Row row(IndicatorObservation told, Figure first, List<Observation> peers, RankOrder order) {
        Observation own = told.observation();
        Figure difference = first == null ? null : Arithmetic.difference(told.figure(), first);
        if (own.value() == null) {
            return new Row(own.place(), told, difference, null, null, peers.size());
        }
        Interval mine = interval(own);
        int ahead = 0;
        int perhaps = 0;
        for (Observation each : peers) {
            Interval other = interval(each);
            boolean higher = order == RankOrder.HIGHEST_FIRST;
            ahead += (higher ? mine.isBelow(other) : other.isBelow(mine)) ? 1 : 0;
            perhaps += each != own && (higher ? mayBeBelow(mine, other) : mayBeBelow(other, mine)) ? 1 : 0;
        }
        return new Row(own.place(), told, difference, 1 + ahead, 1 + perhaps, peers.size());
    }

    /** Whether one can be a number less than one that the other can be. */
    private static boolean mayBeBelow(Interval one, Interval other) {
        return one.low() == null || other.high() == null || one.low().compareTo(other.high()) < 0;
    }

    private static Interval interval(Observation each) {
        return Interval.of(each.value(), each.claim().qualifier());
    }

    /** Places are ranked among those that are parts of the same place: a country is not held against its provinces. */
    private static String parent(Snapshot at, String code) {
        Place place = at.get(Place.class, code);
        return place == null || place.parent() == null ? "" : place.parent();
    }
}
