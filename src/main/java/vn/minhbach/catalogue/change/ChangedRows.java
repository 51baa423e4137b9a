package vn.minhbach.catalogue.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.history.History;
import vn.minhbach.history.Version;
import vn.minhbach.history.Versioned;
import vn.minhbach.history.Versions;

/**
 * The rows of a table that differ between two releases, each list in the order in which its rows came in.
 *
 * @param added stand at the later release, and nothing stood in their place at the earlier
 * @param changed stand at the later release in the place of others
 * @param withdrawn stood at the earlier release, and nothing stands in their place at the later
 * @param before what stood in the place of one that changed
 */
record ChangedRows<T extends Versioned>(List<T> added, List<T> changed, List<T> withdrawn, Function<T, T> before) {

    static <T extends Versioned> ChangedRows<T> of(History history, TableRows<T> table, Comparison comparison) {
        Versions<T> versions = history.of(table.record());
        return comparison.single() ? ofRelease(versions, comparison.to()) : between(versions, table, comparison);
    }

    /** What one release did, as its publication wrote it down: what took the place of what. */
    private static <T extends Versioned> ChangedRows<T> ofRelease(Versions<T> versions, int release) {
        List<T> came = versions.addedIn(release);
        return new ChangedRows<>(came.stream().filter(each -> each.version().supersedes() == null).toList(),
                came.stream().filter(each -> each.version().supersedes() != null).toList(),
                versions.withdrawnIn(release).stream().filter(each -> versions.superseding(each.version()).isEmpty())
                        .toList(),
                each -> versions.supersededBy(each.version()).orElseThrow());
    }

    /**
     * What differs with other releases in between. Rows are paired by what they are known by, so that one changed twice
     * is told once, and one changed and changed back is not told.
     */
    private static <T extends Versioned> ChangedRows<T> between(Versions<T> versions, TableRows<T> table,
            Comparison comparison) {
        Map<List<Object>, T> gone = new HashMap<>();
        List<T> come = new ArrayList<>();
        for (T each : versions.all()) {
            boolean before = each.version().stoodIn(comparison.from());
            boolean after = each.version().stoodIn(comparison.to());
            if (before && !after) {
                gone.put(table.identity(each), each);
            } else if (after && !before) {
                come.add(each);
            }
        }
        List<T> added = new ArrayList<>();
        List<T> changed = new ArrayList<>();
        Map<Long, T> replaced = new HashMap<>();
        for (T each : come) {
            T old = gone.remove(table.identity(each));
            if (old == null) {
                added.add(each);
            } else if (isReplaced(old.version(), each.version()) || !table.differences(old, each).isEmpty()) {
                changed.add(each);
                replaced.put(each.version().id(), old);
            }
        }
        List<T> withdrawn = versions.all().stream()
                .filter(each -> each.version().withdrawnIn() != null && gone.get(table.identity(each)) == each)
                .toList();
        return new ChangedRows<>(added, changed, withdrawn, each -> replaced.get(each.version().id()));
    }

    /** No row is replaced by its like; one that was replaced several times may have been changed back. */
    private static boolean isReplaced(Version old, Version next) {
        return old.withdrawnIn() != null && old.withdrawnIn() == next.addedIn();
    }

    List<T> of(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> added;
            case CHANGED -> changed;
            case WITHDRAWN -> withdrawn;
        };
    }

    ChangeCount count(DatasetTable table) {
        return new ChangeCount(table, changed.size(), withdrawn.size(), added.size());
    }
}
