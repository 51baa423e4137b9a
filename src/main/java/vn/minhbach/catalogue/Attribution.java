package vn.minhbach.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rows of a table lead, are computed with and are counted, and which stand beside them under the name of who says
 * them.
 *
 * @param overruled the ids of the versions among the others whose publishers have a right to speak, but not the best
 */
record Attribution<T extends Attributed>(Table<T> own, Table<T> others, Set<Long> overruled) {

    static <T extends Attributed> Attribution<T> of(Catalogue at, Table<T> table) {
        Speakers speakers = new Speakers();
        boolean allSpeak = true;
        for (T each : table.rows()) {
            if (each.authority(at) == Authority.NONE) {
                allSpeak = false;
            } else {
                speakers.add(each);
            }
        }
        Set<Long> overruled = overruled(at, table.rows(), speakers.several);
        if (allSpeak && overruled.isEmpty()) {
            // Mostly there are no others, and what was worked out of the table need not be worked out again.
            return new Attribution<>(table, new Table<>(List.of()), overruled);
        }
        Map<Boolean, List<T>> isOwn = table.rows().stream()
                .collect(Collectors.partitioningBy(
                        each -> each.authority(at) != Authority.NONE && !overruled.contains(each.version().id())));
        return new Attribution<>(new Table<>(List.copyOf(isOwn.get(true))), new Table<>(List.copyOf(isOwn.get(false))),
                overruled);
    }

    /** @param subjects what several publishers speak of by some right */
    private static Set<Long> overruled(Catalogue at, List<? extends Attributed> rows, Set<Object> subjects) {
        if (subjects.isEmpty()) {
            return Set.of();
        }
        // No two who have something say the same of it, so only what somebody else may say of it too is looked at.
        Set<Object> contested = new HashSet<>();
        rows.stream()
                .filter(each -> subjects.contains(each.mainSubject()) && each.authority(at) != Authority.NONE
                        && each.authority(at) != Authority.OWNER)
                .forEach(each -> contested.add(each.statementKey()));
        if (contested.isEmpty()) {
            return Set.of();
        }
        List<Attributed> speaking = rows.stream()
                .filter(each -> subjects.contains(each.mainSubject()) && each.authority(at) != Authority.NONE
                        && contested.contains(each.statementKey()))
                .collect(Collectors.toList());
        Map<Object, Attributed> leading = new HashMap<>();
        speaking.forEach(each -> leading.merge(each.statementKey(), each,
                (one, other) -> one.authority(at).compareTo(other.authority(at)) <= 0 ? one : other));
        return speaking.stream().filter(
                each -> !leading.get(each.statementKey()).version().publisher().equals(each.version().publisher()))
                .map(each -> each.version().id()).collect(Collectors.toSet());
    }

    /** Who speaks of what by some right. Mostly one does of each thing, and a million rows need no key then. */
    private static final class Speakers {

        private final Map<Object, String> first = new HashMap<>();
        private final Set<Object> several = new HashSet<>();
        private Object lastSubject;
        private String lastPublisher;

        private void add(Attributed row) {
            Object subject = row.mainSubject();
            String publisher = row.version().publisher();
            // Rows of one thing mostly come together.
            if (!subject.equals(lastSubject) || !publisher.equals(lastPublisher)) {
                String known = first.putIfAbsent(subject, publisher);
                if (known != null && !known.equals(publisher)) {
                    several.add(subject);
                }
                lastSubject = subject;
                lastPublisher = publisher;
            }
        }
    }
}
