package vn.minhbach.catalogue.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Median;
import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.place.Place;

/**
 * What is told of an indicator at one time, or of each place and agency at its latest, from the first on.
 *
 * @param period null for the latest of each
 * @param order which number ranks first
 * @param lines those without a number are the last
 * @param apart the latest of places of which nothing is told at that time; so, of the latest of each, of those that had
 *     ended when the others are told of
 */
public record Ranking(String period, PlaceComparison.RankOrder order, List<Line> lines,
        List<IndicatorObservation> apart) {

    /**
     * @param rank the first that it can have among the places that are parts of the same, as far as hedges go; null
     *     where it is not ranked: of an agency, of words, of a statement in the dataset of another, or at several times
     * @param lastRank the last that it can have
     * @param of how many are ranked
     */
    public record Line(IndicatorObservation observed, Integer rank, Integer lastRank, int of) {

        public BigDecimal value() {
            return observed.observation().value();
        }

        public boolean rankIsCertain() {
            return rank != null && rank.equals(lastRank);
        }

        /** "5", or "5–8" where a hedge leaves it open; null for none. */
        public String rankText() {
            return rank == null ? null : rankIsCertain() ? rank.toString() : rank + "–" + lastRank;
        }

        /**
         * Whether it is of this place.
         *
         * @param code null for none
         */
        public boolean isOf(String code) {
            return code != null && code.equals(observed.observation().place());
        }
    }

    private record Key(Indicator indicator, ObservationFilter filter) {
    }

    private record UsualKey(Indicator indicator) {
    }

    /**
     * @param within narrowed to the indicator, and to a span of time or none
     * @param period null for the latest of each
     */
    public static Ranking of(Snapshot at, Indicator indicator, ObservationFilter within, Period period) {
        ObservationFilter filter = period == null ? within.latest(true) : within.asOf(period);
        return at.catalogue().recent(new Key(indicator, filter), all -> find(at, indicator, filter, period));
    }

    /**
     * The time that a reader asks of who names none: the latest of which at least half as many places are told as of
     * any.
     *
     * @return null where that leaves out half of all places, so that the latest of each tells more
     */
    public static Period usual(Snapshot at, Indicator indicator) {
        return at.catalogue().recent(new UsualKey(indicator), all -> {
            List<Observation> rows = own(at, indicator);
            Map<String, Set<String>> times = rows.stream().filter(each -> each.value() != null)
                    .collect(Collectors.groupingBy(each -> each.claim().asOf(),
                            Collectors.mapping(Observation::place, Collectors.toSet())));
            int most = times.values().stream().mapToInt(Set::size).max().orElse(0);
            long places = rows.stream().map(Observation::place).distinct().count();
            return times.entrySet().stream()
                    .filter(each -> each.getValue().size() * 2 >= most && each.getValue().size() * 2L >= places)
                    .map(each -> Period.parse(each.getKey()).orElseThrow()).filter(each -> most > 1)
                    .max(Comparator.comparing(Period::end).thenComparing(Period::start)).map(List::of)
                    .orElse(List.of());
        }).stream().findFirst().orElse(null);
    }

    private static List<Observation> own(Snapshot at, Indicator indicator) {
        return at.own(Observation.class).of(Observations.BY_INDICATOR, indicator.code()).stream()
                .filter(each -> each.place() != null).toList();
    }

    private static Ranking find(Snapshot at, Indicator indicator, ObservationFilter filter, Period period) {
        List<Observation> rows = Observations.ask(at, filter).stream().toList();
        PlaceComparison compared = period == null ? null : PlaceComparison.of(at, indicator, null, period.text(), null);
        Map<Long, PlaceComparison.Row> ranks = new HashMap<>();
        if (compared != null) {
            compared.rows().forEach(each -> ranks.put(each.observation().observation().version().id(), each));
        }
        PlaceComparison.RankOrder order = indicator.better() == Better.LOWER ? PlaceComparison.RankOrder.LOWEST_FIRST
                : PlaceComparison.RankOrder.HIGHEST_FIRST;
        LocalDate latest = rows.stream().map(each -> start(each)).max(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        List<Line> lines = new ArrayList<>();
        List<IndicatorObservation> apart = new ArrayList<>();
        for (Observation each : rows) {
            IndicatorObservation observed = new IndicatorObservation(indicator, each);
            if (period == null && ended(at, each, latest)) {
                apart.add(observed);
            } else {
                PlaceComparison.Row row = ranks.get(each.version().id());
                lines.add(row == null ? new Line(observed, null, null, 0)
                        : new Line(observed, row.rank(), row.lastRank(), row.of()));
            }
        }
        if (period != null) {
            Set<String> told = rows.stream().map(Observation::place).collect(Collectors.toCollection(HashSet::new));
            latestOfOthers(at, indicator, told).map(each -> new IndicatorObservation(indicator, each))
                    .forEach(apart::add);
        }
        lines.sort(byValue(order).thenComparing(each -> each.observed().cursor()));
        return new Ranking(period == null ? null : period.text(), order, List.copyOf(lines), List.copyOf(apart));
    }

    /** What has no number comes last. */
    public static Comparator<Line> byValue(PlaceComparison.RankOrder order) {
        Comparator<BigDecimal> values = order == PlaceComparison.RankOrder.LOWEST_FIRST ? Comparator.naturalOrder()
                : Comparator.reverseOrder();
        return Comparator.comparing(Line::value, Comparator.nullsLast(values));
    }

    private static Stream<Observation> latestOfOthers(Snapshot at, Indicator indicator, Set<String> told) {
        Comparator<Observation> later = Comparator.comparing((Observation each) -> each.claim().asOfEnd())
                .thenComparing(each -> each.version().id());
        return own(at, indicator).stream().filter(each -> !told.contains(each.place()))
                .collect(Collectors.groupingBy(Observation::place, Collectors.maxBy(later))).values().stream()
                .flatMap(each -> each.stream()).sorted(later.reversed());
    }

    private static LocalDate start(Observation row) {
        return Period.parse(row.claim().asOf()).orElseThrow().start();
    }

    private static boolean ended(Snapshot at, Observation row, LocalDate latest) {
        Place place = at.get(Place.class, row.place());
        return place != null && place.validTo() != null && place.validTo().isBefore(latest)
                && row.claim().asOfEnd().isBefore(latest);
    }

    /** The number in the middle of those that are ranked; null for too few of them. */
    public BigDecimal median() {
        List<BigDecimal> values = lines.stream().filter(each -> each.rank() != null).map(Line::value).toList();
        return values.size() < Median.LEAST ? null : Median.of(values);
    }

    /** That of a place with its rank; null where it has none. */
    public Line ofPlace(String code) {
        return lines.stream().filter(each -> each.rank() != null && each.isOf(code)).findFirst().orElse(null);
    }

    /** Those that are ranked among others, from the first on. */
    public List<Line> ranked() {
        return lines.stream().filter(each -> each.rank() != null && each.of() > 1).toList();
    }
}
