package vn.minhbach.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import vn.minhbach.catalogue.Snapshot;

/** Reads what is nested below a record, from the snapshot that the record is of. */
final class Nested {

    private Nested() {
    }

    /** What a code names; null for no code, and where nothing standing has it. */
    static <R, N> N named(Standing of, String code, BiFunction<Snapshot, String, Optional<R>> find, BiFunction<Snapshot, R, N> node) {
        return code == null ? null : find.apply(of.at, code).map(found -> node.apply(of.at, found)).orElse(null);
    }

    /** What is known of a code; null where nothing is. */
    static <R, N> N one(Standing of, String code, BiFunction<Snapshot, Collection<String>, Map<String, R>> read, BiFunction<Snapshot, R, N> node) {
        R found = code == null ? null : read.apply(of.at, List.of(code)).get(code);
        return found == null ? null : node.apply(of.at, found);
    }

    /** What codes name, in their order; codes that nothing standing has are left out. */
    static <R, N> List<N> several(Standing of, List<String> codes, BiFunction<Snapshot, String, Optional<R>> find, BiFunction<Snapshot, R, N> node) {
        return codes.stream().flatMap(code -> find.apply(of.at, code).stream()).map(found -> node.apply(of.at, found)).toList();
    }

    /** What names a code. */
    static <R, N> List<N> below(Standing of, String code, BiFunction<Snapshot, Collection<String>, Map<String, List<R>>> read,
            BiFunction<Snapshot, R, N> node) {
        return read.apply(of.at, List.of(code)).getOrDefault(code, List.of()).stream().map(found -> node.apply(of.at, found)).toList();
    }
}
