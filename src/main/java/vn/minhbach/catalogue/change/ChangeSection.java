package vn.minhbach.catalogue.change;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the list of changes: those of one kind in one table. The figures come first, corrected ones before withdrawn
 * and new ones; then everything else in the same order.
 */
record ChangeSection(DatasetTable table, ChangeKind kind) {

    /** The weightiest first. */
    static final List<ChangeKind> KINDS = List.of(ChangeKind.CHANGED, ChangeKind.WITHDRAWN, ChangeKind.ADDED);
    private static final List<ChangeSection> ALL = all();

    /** How many bits of a cursor tell the row; the bits above tell the section. */
    private static final int ROW_BITS = 44;

    private static List<ChangeSection> all() {
        List<ChangeSection> sections = new ArrayList<>();
        for (boolean figures : new boolean[] {true, false}) {
            for (ChangeKind kind : KINDS) {
                for (DatasetTable table : DatasetTable.values()) {
                    if (table.figures() == figures) {
                        sections.add(new ChangeSection(table, kind));
                    }
                }
            }
        }
        return List.copyOf(sections);
    }

    static List<ChangeSection> of(ChangeFilter filter) {
        return ALL.stream().filter(each -> filter.keeps(each.table) && filter.keeps(each.kind)).toList();
    }

    /** A row's place in the list of all changes, whatever the list is narrowed to. */
    long cursor(long row) {
        return (long) ALL.indexOf(this) << ROW_BITS | row;
    }

    /** The row that the rest of this section begins after: 0 for the whole section, -1 where the cursor is beyond it. */
    long after(long cursor) {
        long reached = cursor >> ROW_BITS;
        int own = ALL.indexOf(this);
        return reached < own ? 0 : reached == own ? cursor & ((1L << ROW_BITS) - 1) : -1;
    }
}
