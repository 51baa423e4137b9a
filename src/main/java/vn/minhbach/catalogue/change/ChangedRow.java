package vn.minhbach.catalogue.change;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.history.Versioned;

/**
 * A row that differs between two releases, of which it is not told yet how.
 *
 * @param row as it stands in the later one, or stood in the earlier one where it was withdrawn
 * @param before in whose place it stands; null save of one that changed
 */
public record ChangedRow(Comparison comparison, DatasetTable table, ChangeKind kind, Versioned row, Versioned before) {

    /** The release that did it; null where several did. */
    public Integer release() {
        return comparison.single() ? comparison.to() : null;
    }

    /**
     * Of it and of what it stands in the place of, in the releases in which they stand.
     *
     * @param at knows of both releases
     */
    Collection<String> concerning(Snapshot at, Function<Concern, Set<String>> whom) {
        Set<String> now = whom.apply(
                Concern.of(at.ofRelease(kind == ChangeKind.WITHDRAWN ? comparison.from() : comparison.to()), row));
        if (before == null) {
            return now;
        }
        Set<String> all = new HashSet<>(now);
        all.addAll(whom.apply(Concern.of(at.ofRelease(comparison.from()), before)));
        return all;
    }

    /** What is told of both. */
    Collection<String> either(Function<Versioned, String> attribute) {
        Set<String> all = new HashSet<>(2);
        add(all, attribute.apply(row));
        add(all, before == null ? null : attribute.apply(before));
        return all;
    }

    private static void add(Set<String> all, String value) {
        if (value != null) {
            all.add(value);
        }
    }
}
