package vn.minhbach.sdmx;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.minhbach.catalogue.figure.Period;
import vn.minhbach.catalogue.indicator.Observation;

/**
 * Which series are wanted, and what of them.
 *
 * @param publishers whose word is wanted; null for everyone's
 * @param from in which observations begin, or after it; null for no such limit, as are the others
 * @param to in which they end, or before it
 * @param first of each series only so many, from its beginning
 * @param last the same from its end
 * @param conditions on other values; none where none is asked for
 */
record SeriesQuery(KeyFilter key, Set<String> publishers, Period from, Period to, Integer first, Integer last,
        List<ValueCondition> conditions) {

    /** Of the observations of a series, sorted by time, those that are wanted. */
    List<Observation> kept(List<Observation> series) {
        List<Observation> kept = series;
        if (publishers != null || from != null || to != null || !conditions.isEmpty()) {
            kept = series.stream().filter(row -> publishers == null || publishers.contains(row.version().publisher()))
                    .filter(this::isInTime)
                    .filter(row -> conditions.stream().allMatch(each -> each.keeps(row))).toList();
        }
        if (first == null && last == null) {
            return kept;
        }
        int end = first == null ? 0 : Math.min(first, kept.size());
        int begin = last == null ? kept.size() : Math.max(kept.size() - last, end);
        return Stream.concat(kept.subList(0, end).stream(), kept.subList(begin, kept.size()).stream()).toList();
    }

    /** Whether a series with this key may be kept. */
    boolean keeps(SeriesKey series) {
        return key.keeps(series) && conditions.stream().allMatch(each -> each.keeps(series));
    }

    private boolean isInTime(Observation row) {
        if (from == null && to == null) {
            return true;
        }
        Period time = Period.parse(row.claim().asOf()).orElseThrow();
        return (from == null || !time.start().isBefore(from.start())) && (to == null || !time.end().isAfter(to.end()));
    }
}
