package vn.minhbach.catalogue.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.history.Versioned;
import vn.minhbach.history.Versions;

/**
 * Tells all versions of one row: what its publisher said there before, what took its place, and what came back after it
 * was withdrawn.
 */
@Singleton
public class FactHistories {

    /**
     * All versions of the same that had come in by the snapshot, whether they still stood or not, the latest first.
     * What one publisher handed over to another is the same; what two publishers say of the same thing is not.
     */
    public <T extends Versioned> List<T> of(Snapshot at, Class<T> record, T row) {
        Versions<T> all = at.catalogue().history().of(record);
        List<T> alike = all.alike(row, DatasetTable.of(record).identity());
        Set<String> publishers = new LinkedHashSet<>(Set.of(row.version().publisher()));
        int known;
        do {
            known = publishers.size();
            for (T each : alike) {
                Optional<T> before = all.supersededBy(each.version());
                if (before.isPresent() && (publishers.contains(before.get().version().publisher())
                        || publishers.contains(each.version().publisher()))) {
                    publishers.add(before.get().version().publisher());
                    publishers.add(each.version().publisher());
                }
            }
        } while (publishers.size() > known);
        List<T> same = new ArrayList<>(alike.stream().filter(each -> publishers.contains(each.version().publisher())
                && each.version().addedIn() <= at.release()).toList());
        same.sort(Comparator.comparing((T each) -> each.version().addedIn()).thenComparing(each -> each.version().id())
                .reversed());
        return same;
    }
}
