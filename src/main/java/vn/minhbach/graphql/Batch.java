package vn.minhbach.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Snapshot;

/**
 * Reads what is nested below many records at once: one read for each snapshot among them, however many they are. The
 * answers come in the order of the records, as SmallRye's batched fields want them.
 */
final class Batch {

    private Batch() {
    }

    /** What each record's code names, null where it has none or nothing standing has it. */
    static <T extends Standing, R, N> List<N> one(List<T> records, Function<T, String> code,
            BiFunction<Snapshot, Collection<String>, Map<String, R>> read, BiFunction<Snapshot, R, N> node) {
        return each(records, record -> Stream.ofNullable(code.apply(record)), read, (record, found) -> {
            R value = code.apply(record) == null ? null : found.get(code.apply(record));
            return value == null ? null : node.apply(record.at, value);
        });
    }

    /** What each record's codes name, in their order; codes that nothing standing has are left out. */
    static <T extends Standing, R, N> List<List<N>> several(List<T> records, Function<T, List<String>> codes,
            BiFunction<Snapshot, Collection<String>, Map<String, R>> read, BiFunction<Snapshot, R, N> node) {
        return each(records, record -> codes.apply(record).stream(), read, (record, found) -> codes.apply(record).stream()
                .map(found::get).filter(Objects::nonNull).map(value -> node.apply(record.at, value)).toList());
    }

    /** What names each record by its code. */
    static <T extends Standing, R, N> List<List<N>> below(List<T> records, Function<T, String> code,
            BiFunction<Snapshot, Collection<String>, Map<String, List<R>>> read, BiFunction<Snapshot, R, N> node) {
        return each(records, record -> Stream.of(code.apply(record)), read, (record, found) -> found
                .getOrDefault(code.apply(record), List.of()).stream().map(value -> node.apply(record.at, value)).toList());
    }

    private static <T extends Standing, V, N> List<N> each(List<T> records, Function<T, Stream<String>> codes,
            BiFunction<Snapshot, Collection<String>, Map<String, V>> read, BiFunction<T, Map<String, V>, N> answer) {
        Map<Snapshot, Set<String>> wanted = records.stream().collect(Collectors.groupingBy(record -> record.at,
                Collectors.flatMapping(record -> codes.apply(record), Collectors.toCollection(LinkedHashSet::new))));
        Map<Snapshot, Map<String, V>> found = wanted.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> each.getValue().isEmpty() ? Map.of() : read.apply(each.getKey(), each.getValue())));
        return records.stream().map(record -> answer.apply(record, found.get(record.at)))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
