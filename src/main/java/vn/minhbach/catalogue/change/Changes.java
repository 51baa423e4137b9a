package vn.minhbach.catalogue.change;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Catalogues;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.figure.Fact;
import vn.minhbach.catalogue.indicator.Observation;
import vn.minhbach.catalogue.indicator.Observations;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Versioned;

/** Tells what differs between two releases, row by row. */
@Singleton
public class Changes {

    private final Catalogues catalogues;
    private final Observations observations;

    Changes(Catalogues catalogues, Observations observations) {
        this.catalogues = catalogues;
        this.observations = observations;
    }

    /** The catalogues that are compared. */
    private record Sides(Snapshot earlier, Snapshot later) {
    }

    /** How many rows of each table differ; tables without a difference are left out. Both releases must be there. */
    public List<ChangeCount> counts(Comparison comparison) {
        return counts(differences(comparison));
    }

    private static List<ChangeCount> counts(Map<DatasetTable, ChangedRows<?>> differences) {
        return differences.entrySet().stream().map(each -> each.getValue().count(each.getKey()))
                .filter(each -> !each.none()).toList();
    }

    private Map<DatasetTable, ChangedRows<?>> differences(Comparison comparison) {
        return catalogues.present().recent(comparison, present -> {
            Map<DatasetTable, ChangedRows<?>> differences = new EnumMap<>(DatasetTable.class);
            for (DatasetTable each : DatasetTable.values()) {
                differences.put(each, ChangedRows.of(present.history(), each.rows(), comparison));
            }
            return differences;
        });
    }

    /** How many differences a filter keeps. */
    public long count(Comparison comparison, ChangeFilter filter) {
        return filter.ofThings() ? parts(comparison, filter).stream().mapToLong(each -> each.rows().size()).sum()
                : ChangeCount.of(counts(comparison), filter);
    }

    /** What a filter keeps of a comparison. */
    private record Kept(Comparison comparison, ChangeFilter filter) {
    }

    /** In the order in which they are told; those without rows are left out. */
    private List<Part> parts(Comparison comparison, ChangeFilter filter) {
        return filter.ofThings()
                ? catalogues.present().recent(new Kept(comparison, filter), present -> workOut(comparison, filter))
                : workOut(comparison, filter);
    }

    private List<Part> workOut(Comparison comparison, ChangeFilter filter) {
        Map<DatasetTable, ChangedRows<?>> differences = differences(comparison);
        Sides sides = sides(comparison);
        return ChangeSection.of(filter).stream()
                .map(each -> new Part(each, comparison, differences.get(each.table()),
                        kept(differences.get(each.table()), each.kind(), filter, sides)))
                .filter(each -> !each.rows().isEmpty()).toList();
    }

    private static <T extends Versioned> List<T> kept(ChangedRows<T> differences, ChangeKind kind, ChangeFilter filter,
            Sides sides) {
        List<T> rows = differences.of(kind);
        return !filter.ofThings() ? rows : rows.stream()
                .filter(each -> filter.keeps(kind == ChangeKind.WITHDRAWN ? sides.earlier() : sides.later(), each)
                        || kind == ChangeKind.CHANGED
                                && filter.keeps(sides.earlier(), differences.before().apply(each)))
                .toList();
    }

    private Sides sides(Comparison comparison) {
        Snapshot present = new Snapshot(catalogues.present());
        return new Sides(present.ofRelease(comparison.from()), present.ofRelease(comparison.to()));
    }

    /** The rows of a section. */
    private record Part(ChangeSection section, Comparison comparison, ChangedRows<?> differences,
            List<? extends Versioned> rows) {

        /** How many of them come no later than a cursor. */
        int upTo(long cursor) {
            long row = section.after(cursor);
            return row < 0 ? rows().size() : following(rows(), row);
        }

        ChangedRow get(int place) {
            return row(differences, rows.get(place));
        }

        @SuppressWarnings("unchecked")
        private <T extends Versioned> ChangedRow row(ChangedRows<T> all, Versioned row) {
            return new ChangedRow(comparison, section.table(), section.kind(), row,
                    section.kind() == ChangeKind.CHANGED ? all.before().apply((T) row) : null);
        }
    }

    /** What a filter keeps of a comparison, in the order of {@link #page}. */
    public Stream<ChangedRow> rows(Comparison comparison, ChangeFilter filter) {
        return parts(comparison, filter).stream()
                .flatMap(part -> IntStream.range(0, part.rows().size()).mapToObj(part::get));
    }

    /** The figures first: corrected, withdrawn, new; then everything else so. */
    public Page<Change> page(Comparison comparison, ChangeFilter filter, Slice slice) {
        Sides sides = sides(comparison);
        List<Part> parts = parts(comparison, filter);
        int size = parts.stream().mapToInt(each -> each.rows().size()).sum();
        List<Change> all = new AbstractList<>() {
            @Override
            public Change get(int index) {
                int place = index;
                int part = 0;
                while (place >= parts.get(part).rows().size()) {
                    place -= parts.get(part++).rows().size();
                }
                return change(parts.get(part).get(place), sides);
            }

            @Override
            public int size() {
                return size;
            }
        };
        return slice.of(all,
                slice.after() == null ? 0 : parts.stream().mapToInt(each -> each.upTo(slice.after())).sum(),
                slice.before() == null ? size : parts.stream().mapToInt(each -> each.upTo(slice.before() - 1)).sum());
    }

    /** How a row differs. */
    public Change change(ChangedRow row) {
        return change(row, sides(row.comparison()));
    }

    private Change change(ChangedRow row, Sides sides) {
        return change(row, row.table().rows(), sides);
    }

    @SuppressWarnings("unchecked")
    private <T extends Versioned> Change change(ChangedRow changed, TableRows<T> table, Sides sides) {
        T row = (T) changed.row();
        T before = changed.kind() == ChangeKind.WITHDRAWN ? row : (T) changed.before();
        T now = changed.kind() == ChangeKind.WITHDRAWN ? null : row;
        return change(new ChangeSection(changed.table(), changed.kind()), table, before, now,
                fact(changed.table(), sides.earlier(), before),
                fact(changed.table(), sides.later(), now));
    }

    /** @param before null for what is new, as {@code now} is for what was withdrawn */
    private static <T extends Versioned> Change change(ChangeSection section, TableRows<T> table, T before, T now,
            Fact said, Fact says) {
        T row = now == null ? before : now;
        String name = table.first(row, "name", "title", "action", "description");
        return new Change(section.cursor(row.version().id()), section.table(), table.known(row),
                row.version().publisher(), section.kind(),
                table.differences(before, now), RowSubject.of(section.table(), table, row),
                name == null ? null : new Change.Name(name, table.first(row, "name_en", "title_en", "action_en")), said,
                says);
    }

    /**
     * What releases did to one thing, as a snapshot knows of it, the latest first.
     *
     * @param versions the earliest first, all of one table
     */
    @SuppressWarnings("unchecked")
    public <T extends Coded> List<ReleasedChange> history(Snapshot at, DatasetTable table, List<T> versions) {
        List<ReleasedChange> history = new ArrayList<>();
        TableRows<T> rows = (TableRows<T>) table.rows();
        T before = null;
        for (T each : versions.stream().filter(at.catalogue()::knew).toList()) {
            if (before != null && !Long.valueOf(before.version().id()).equals(each.version().supersedes())) {
                history.add(withdrawal(table, rows, before));
                before = null;
            }
            history.add(new ReleasedChange(each.version().addedIn(),
                    change(new ChangeSection(table, before == null ? ChangeKind.ADDED : ChangeKind.CHANGED), rows,
                            before, each, null, null)));
            before = each;
        }
        if (before != null && before.version().withdrawnIn() != null
                && before.version().withdrawnIn() <= at.release()) {
            history.add(withdrawal(table, rows, before));
        }
        Collections.reverse(history);
        return history;
    }

    private static <T extends Coded> ReleasedChange withdrawal(DatasetTable table, TableRows<T> rows, T last) {
        return new ReleasedChange(last.version().withdrawnIn(),
                change(new ChangeSection(table, ChangeKind.WITHDRAWN), rows, last, null, null, null));
    }

    /** The place of the first row whose id is greater. */
    private static int following(List<? extends Versioned> rows, long id) {
        int least = 0;
        int most = rows.size();
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (rows.get(middle).version().id() <= id) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    /** What a row says in figures; null for one that is not there, or says none. */
    private Fact fact(DatasetTable table, Snapshot at, Versioned row) {
        if (row == null || !table.figures()) {
            return null;
        }
        return row instanceof Observation observation ? observations.observed(at, observation).orElse(null)
                : (Fact) row;
    }
}
