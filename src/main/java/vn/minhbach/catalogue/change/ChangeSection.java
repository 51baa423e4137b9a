package vn.minhbach.catalogue.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of the list of changes: those of one kind in one table. The figures come first, corrected ones before
 * withdrawn and new ones; then everything else in the same order.
 */
record ChangeSection(DatasetTable table, ChangeKind kind) {

    /** The weightiest first. */
    static final List<ChangeKind> KINDS = List.of(ChangeKind.CHANGED, ChangeKind.WITHDRAWN, ChangeKind.ADDED);
    private static final List<ChangeSection> ALL = all();

    /** How many bits of a cursor tell the row; the bits above tell the section. */
    private static final int ROW_BITS = 40;
    /**
     * The tables that there were when cursors were first given, which never change: their sections keep their numbers.
     */
    private static final Set<DatasetTable> FIRST = EnumSet.of(DatasetTable.FUNDING, DatasetTable.COUNTS,
            DatasetTable.PROGRESS, DatasetTable.OBSERVATIONS,
            DatasetTable.DIRECTIVE_REPORTS, DatasetTable.PROGRAMMES, DatasetTable.PROJECTS, DatasetTable.PORTFOLIO,
            DatasetTable.DIRECTIVES, DatasetTable.OBSTACLES,
            DatasetTable.INDICATORS, DatasetTable.AGENCIES, DatasetTable.PLACES, DatasetTable.SOURCES,
            DatasetTable.DATASETS);
    /** From the number of one of those to that of the next; between them, the tables that came later have theirs. */
    private static final int ROOM = 16;
    private static final Map<ChangeSection, Integer> NUMBERS = numbers();

    private static List<ChangeSection> all() {
        List<ChangeSection> sections = new ArrayList<>();
        for (boolean figures : new boolean[]{true, false}) {
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

    private static Map<ChangeSection, Integer> numbers() {
        Map<ChangeSection, Integer> numbers = new HashMap<>();
        int last = -ROOM;
        for (ChangeSection each : ALL) {
            last = FIRST.contains(each.table) ? Math.floorDiv(last, ROOM) * ROOM + ROOM : last + 1;
            numbers.put(each, last);
        }
        return Map.copyOf(numbers);
    }

    static List<ChangeSection> of(ChangeFilter filter) {
        return ALL.stream().filter(each -> filter.keeps(each.table) && filter.keeps(each.kind)).toList();
    }

    /** A row's place in the list of all changes, whatever the list is narrowed to. */
    long cursor(long row) {
        return (long) NUMBERS.get(this) << ROW_BITS | row;
    }

    /**
     * The row that the rest of this section begins after: 0 for the whole section, -1 where the cursor is beyond it.
     */
    long after(long cursor) {
        long reached = cursor >> ROW_BITS;
        int own = NUMBERS.get(this);
        return reached < own ? 0 : reached == own ? cursor & ((1L << ROW_BITS) - 1) : -1;
    }
}
