package vn.minhbach.catalogue.change;

import java.util.List;

/** How many rows of one table differ, and how. */
public record ChangeCount(DatasetTable table, long changed, long withdrawn, long added) {

    public long of(ChangeKind kind) {
        return switch (kind) {
            case CHANGED -> changed;
            case WITHDRAWN -> withdrawn;
            case ADDED -> added;
        };
    }

    /** The kinds that occur, the weightiest first. */
    public List<ChangeKind> kinds() {
        return ChangeSection.KINDS.stream().filter(each -> of(each) > 0).toList();
    }

    public boolean none() {
        return changed + withdrawn + added == 0;
    }

    /** How many changes there are of one kind, in all tables. */
    public static long of(List<ChangeCount> counts, ChangeKind kind) {
        return counts.stream().mapToLong(each -> each.of(kind)).sum();
    }

    /** How many changes a filter keeps. */
    public static long of(List<ChangeCount> counts, ChangeFilter filter) {
        return ChangeSection.of(filter).stream()
                .mapToLong(section -> counts.stream().filter(each -> each.table() == section.table())
                        .mapToLong(each -> each.of(section.kind())).sum())
                .sum();
    }
}
