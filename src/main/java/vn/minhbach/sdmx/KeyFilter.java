package vn.minhbach.sdmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.figure.Basis;

/**
 * Keeps series by the values of their dimensions.
 *
 * @param values that a dimension may have; a dimension that is not there may have any
 * @param oneOf of which a series must meet one besides; none for no such condition
 */
record KeyFilter(Map<SeriesDimension, Set<String>> values, List<KeyFilter> oneOf) {

    static final KeyFilter ALL = new KeyFilter(Map.of(), List.of());
    private static final Set<String> EVERY = Set.of("", "all", "*");

    /**
     * As addresses write it: values in the order of the dimensions, a dot between them, nothing or {@code *} for any,
     * {@code +} between several of one; {@code all} for all series. What is left out at the end may be anything.
     */
    static KeyFilter parse(String key) throws SdmxFault {
        if (EVERY.contains(key)) {
            return ALL;
        }
        String[] parts = key.split("\\.", -1);
        SeriesDimension[] dimensions = SeriesDimension.values();
        if (parts.length > dimensions.length) {
            throw SdmxFault.semantic("key", key,
                    Arrays.stream(dimensions).map(SeriesDimension::id).collect(Collectors.joining(".")));
        }
        Map<SeriesDimension, Set<String>> values = new EnumMap<>(SeriesDimension.class);
        for (int i = 0; i < parts.length; i++) {
            Set<String> wanted = new LinkedHashSet<>(List.of(parts[i].split("\\+")));
            wanted.remove("");
            if (!wanted.isEmpty() && !wanted.contains("*")) {
                values.put(dimensions[i], wanted);
            }
        }
        return new KeyFilter(values, List.of());
    }

    /** What any of several keys keeps, a comma between them. */
    static KeyFilter parseAll(String keys) throws SdmxFault {
        List<KeyFilter> each = new ArrayList<>();
        for (String key : keys.split(",")) {
            each.add(parse(key.strip()));
        }
        if (each.size() == 1) {
            return each.get(0);
        }
        Map<SeriesDimension, Set<String>> union = new EnumMap<>(SeriesDimension.class);
        for (SeriesDimension dimension : SeriesDimension.values()) {
            if (each.stream().allMatch(key -> key.values.containsKey(dimension))) {
                union.put(dimension, each.stream().flatMap(key -> key.values.get(dimension).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
        return new KeyFilter(union, each);
    }

    /** Of one more dimension. */
    KeyFilter and(SeriesDimension dimension, Set<String> wanted) {
        Map<SeriesDimension, Set<String>> both = new EnumMap<>(SeriesDimension.class);
        both.putAll(values);
        both.merge(dimension, wanted, (one, other) -> one.stream().filter(other::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        return new KeyFilter(both, oneOf);
    }

    /** Null for any. */
    List<String> wanted(SeriesDimension dimension) {
        Set<String> wanted = values.get(dimension);
        return wanted == null ? null : new ArrayList<>(wanted);
    }

    /** The same of the basis; codes that are none are left out. */
    List<Basis> bases() {
        List<String> wanted = wanted(SeriesDimension.BASIS);
        return wanted == null ? null
                : Arrays.stream(Basis.values()).filter(each -> wanted.contains(each.name())).toList();
    }

    boolean keeps(SeriesKey key) {
        return values.entrySet().stream().allMatch(each -> each.getValue().contains(key.value(each.getKey())))
                && (oneOf.isEmpty() || oneOf.stream().anyMatch(each -> each.keeps(key)));
    }
}
