package vn.minhbach.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import vn.minhbach.catalogue.Snapshot;

/** Reads what is nested below one record by what reads it for many. */
final class Nested {

    private Nested() {
    }

    /** What names a key; empty where nothing does. */
    static <K, R> List<R> list(Snapshot at, K key, BiFunction<Snapshot, Collection<K>, Map<K, List<R>>> read) {
        return read.apply(at, List.of(key)).getOrDefault(key, List.of());
    }
}
