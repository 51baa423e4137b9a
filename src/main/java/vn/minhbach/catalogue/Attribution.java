package vn.minhbach.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which rows of a table lead, are computed with and are counted, and which stand beside them under the name of who says them.
 *
 * @param overruled the ids of the versions among the others whose publishers have a right to speak, but not the best
 */
record Attribution<T extends Attributed>(Table<T> own, Table<T> others, Set<Long> overruled) {

    static <T extends Attributed> Attribution<T> of(Catalogue at, Table<T> table) {
        Set<Long> overruled = overruled(at, table.rows());
        Predicate<T> isOwn = each -> each.authority(at) != Authority.NONE && !overruled.contains(each.version().id());
        List<T> others = table.rows().stream().filter(isOwn.negate()).toList();
        // Mostly there are none, and what was worked out of the table need not be worked out again.
        return new Attribution<>(others.isEmpty() ? table : new Table<>(table.rows().stream().filter(isOwn).toList()), new Table<>(others), overruled);
    }

    private static Set<Long> overruled(Catalogue at, List<? extends Attributed> rows) {
        Set<Object> subjects = ofSeveral(at, rows);
        if (subjects.isEmpty()) {
            return Set.of();
        }
        // No two who have something say the same of it, so only what somebody else may say of it too is looked at.
        Set<Object> contested = new HashSet<>();
        rows.stream().filter(each -> subjects.contains(each.mainSubject()) && each.authority(at) != Authority.NONE && each.authority(at) != Authority.OWNER)
                .forEach(each -> contested.add(each.statementKey()));
        if (contested.isEmpty()) {
            return Set.of();
        }
        List<Attributed> speaking = rows.stream().filter(each -> subjects.contains(each.mainSubject()) && each.authority(at) != Authority.NONE && contested.contains(each.statementKey()))
                .collect(Collectors.toList());
        Map<Object, Attributed> leading = new HashMap<>();
        speaking.forEach(each -> leading.merge(each.statementKey(), each, (one, other) -> one.authority(at).compareTo(other.authority(at)) <= 0 ? one : other));
        return speaking.stream().filter(each -> !leading.get(each.statementKey()).version().publisher().equals(each.version().publisher()))
                .map(each -> each.version().id()).collect(Collectors.toSet());
    }

    /** What more than one publisher speaks of by some right: mostly nothing, and a million rows need no key then. */
    private static Set<Object> ofSeveral(Catalogue at, List<? extends Attributed> rows) {
        Map<Object, String> publishers = new HashMap<>();
        Set<Object> several = new HashSet<>();
        for (Attributed each : rows) {
            if (each.authority(at) != Authority.NONE) {
                String publisher = each.version().publisher();
                String first = publishers.putIfAbsent(each.mainSubject(), publisher);
                if (first != null && !first.equals(publisher)) {
                    several.add(each.mainSubject());
                }
            }
        }
        return several;
    }
}
