package vn.minhbach.catalogue.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Period;

/**
 * Of when and where an indicator is told, and by which documents.
 *
 * @param from the first day; null where nothing is told, as is the last
 * @param places the codes of those that most is told of, at most {@value #MOST} and one
 * @param sources the codes of those that tell most, at most {@value #MOST}
 */
public record Coverage(LocalDate from, LocalDate to, List<String> places, List<String> sources) {

    public static final int MOST = 3;

    private record Of(String indicator) {
    }

    public static Coverage of(Snapshot at, String indicator) {
        return at.catalogue().derived(new Of(indicator),
                all -> of(all.table(Observation.class).of(Observations.BY_INDICATOR, indicator)));
    }

    private static Coverage of(List<Observation> rows) {
        return new Coverage(
                rows.stream().map(each -> Period.parse(each.claim().asOf()).orElseThrow().start())
                        .min(Comparator.naturalOrder()).orElse(null),
                rows.stream().map(each -> each.claim().asOfEnd()).max(Comparator.naturalOrder()).orElse(null),
                most(rows, Observation::place, MOST + 1),
                most(rows, each -> each.claim().source(), MOST));
    }

    private static List<String> most(List<Observation> rows, Function<Observation, String> code, int most) {
        Map<String, Long> counts = rows.stream().map(code).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey).toList();
    }
}
