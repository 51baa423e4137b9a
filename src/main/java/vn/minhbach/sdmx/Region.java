package vn.minhbach.sdmx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.minhbach.catalogue.indicator.Observation;

/**
 * What there is in some series.
 *
 * @param values that each dimension has there, sorted
 * @param from the last day of the earliest time
 * @param to that of the latest
 * @param series how many
 * @param observations how many
 */
record Region(Map<SeriesDimension, List<String>> values, LocalDate from, LocalDate to, long series, long observations) {

    boolean isEmpty() {
        return series == 0;
    }

    /** Of these components alone; of all for null. */
    Region of(Set<String> components) {
        if (components == null) {
            return this;
        }
        Map<SeriesDimension, List<String>> some = new EnumMap<>(SeriesDimension.class);
        values.forEach((dimension, all) -> {
            if (components.contains(dimension.id())) {
                some.put(dimension, all);
            }
        });
        boolean timed = components.contains(Artefacts.TIME);
        return new Region(some, timed ? from : null, timed ? to : null, series, observations);
    }

    /** Takes series one by one. */
    static final class Builder {

        private final Map<SeriesDimension, Set<String>> values = new EnumMap<>(SeriesDimension.class);
        private LocalDate from;
        private LocalDate to;
        private long series;
        private long observations;

        void add(Series each) {
            for (SeriesDimension dimension : SeriesDimension.values()) {
                values.computeIfAbsent(dimension, first -> new HashSet<>()).add(each.key().value(dimension));
            }
            for (Observation row : each.observations()) {
                LocalDate end = row.claim().asOfEnd();
                from = from == null || end.isBefore(from) ? end : from;
                to = to == null || end.isAfter(to) ? end : to;
            }
            series++;
            observations += each.observations().size();
        }

        void add(Region other) {
            other.values.forEach(
                    (dimension, more) -> values.computeIfAbsent(dimension, first -> new HashSet<>()).addAll(more));
            from = from == null || other.from != null && other.from.isBefore(from) ? other.from : from;
            to = to == null || other.to != null && other.to.isAfter(to) ? other.to : to;
            series += other.series;
            observations += other.observations;
        }

        Region build() {
            Map<SeriesDimension, List<String>> sorted = new EnumMap<>(SeriesDimension.class);
            values.forEach((dimension, all) -> sorted.put(dimension, List.copyOf(sorted(dimension, all))));
            return new Region(sorted, from, to, series, observations);
        }

        private static List<String> sorted(SeriesDimension dimension, Set<String> all) {
            List<String> sorted = new ArrayList<>(all);
            // 10 comes after 9.
            sorted.sort(dimension == SeriesDimension.CLAIM ? java.util.Comparator.comparingInt(Integer::parseInt)
                    : java.util.Comparator.naturalOrder());
            return sorted;
        }
    }
}
