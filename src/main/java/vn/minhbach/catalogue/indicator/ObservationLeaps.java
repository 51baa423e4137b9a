package vn.minhbach.catalogue.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Sizes;

/** Finds observations of an indicator and a place or agency that are not of the size of the one before, among many. */
@Singleton
public class ObservationLeaps {

    private final Observations observations;

    ObservationLeaps(Observations observations) {
        this.observations = observations;
    }

    /**
     * @param only the ids of the versions that matter, null for all
     * @param odd takes the one before and the one that is odd beside it
     * @return how many have one before them
     */
    public long find(Snapshot at, Collection<Long> only, BiConsumer<IndicatorObservation, IndicatorObservation> odd) {
        Map<String, List<Observation>> all = at.table(Observation.class).by(Observations.BY_INDICATOR);
        Set<String> indicators = only == null ? new TreeSet<>(all.keySet())
                : only.stream().flatMap(id -> at.catalogue().history().of(Observation.class).find(id).stream())
                        .map(Observation::indicator)
                        .collect(Collectors.toCollection(TreeSet::new));
        long compared = 0;
        for (String indicator : indicators) {
            List<Observation> numbers = all.getOrDefault(indicator, List.of()).stream()
                    .filter(each -> each.value() != null).toList();
            compared += numbers.size() - numbers.stream().map(Observation::subject).distinct().count();
            // Of most indicators no two numbers are apart, so there is nothing to sort.
            String unit = at.get(Indicator.class, indicator).unit();
            if (mayLeap(numbers, unit)) {
                series(numbers).forEach(each -> Sizes.leaps(each, unit, Observation::value,
                        row -> row.claim().asOfEnd(), (one, other) -> {
                            if (only == null || only.contains(one.version().id())
                                    || only.contains(other.version().id())) {
                                observations.observed(at, one).ifPresent(before -> observations.observed(at, other)
                                        .ifPresent(after -> odd.accept(before, after)));
                            }
                        }));
            }
        }
        return compared;
    }

    private static boolean mayLeap(List<Observation> numbers, String unit) {
        return extreme(numbers, Comparator.reverseOrder())
                .filter(most -> Sizes.areApart(most, extreme(numbers, Comparator.naturalOrder()).orElseThrow(), unit))
                .isPresent();
    }

    private static Optional<BigDecimal> extreme(List<Observation> numbers, Comparator<BigDecimal> order) {
        return numbers.stream().map(each -> each.value().abs()).filter(each -> each.signum() > 0).min(order);
    }

    private static Collection<List<Observation>> series(List<Observation> numbers) {
        Map<String, List<Observation>> series = new LinkedHashMap<>();
        numbers.forEach(each -> series
                .computeIfAbsent(each.place() != null ? "place " + each.place() : "agency " + each.agency(),
                        first -> new ArrayList<>())
                .add(each));
        series.values().forEach(each -> each.sort(Comparator.comparing(row -> row.claim().asOfEnd())));
        return series.values();
    }
}
