package vn.minhbach.catalogue.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Catalogues;
import vn.minhbach.catalogue.Page;
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
        return differences.entrySet().stream().map(each -> each.getValue().count(each.getKey())).filter(each -> !each.none()).toList();
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

    /** The figures first: corrected, withdrawn, new; then everything else so. After a cursor, 0 for the beginning. */
    public Page<Change> page(Comparison comparison, ChangeFilter filter, int first, long after) {
        Snapshot present = new Snapshot(catalogues.present());
        Sides sides = new Sides(present.ofRelease(comparison.from()), present.ofRelease(comparison.to()));
        Map<DatasetTable, ChangedRows<?>> differences = differences(comparison);
        List<Change> changes = new ArrayList<>();
        for (ChangeSection section : ChangeSection.of(filter)) {
            long row = section.after(after);
            if (row >= 0 && changes.size() <= first) {
                add(section, section.table().rows(), differences.get(section.table()), row, sides, first, changes);
            }
        }
        return Page.ofOneMore(changes, first);
    }

    /** Adds the rows of a section that come after one, until there is one more than wanted. */
    @SuppressWarnings("unchecked")
    private <T extends Versioned> void add(ChangeSection section, TableRows<T> table, ChangedRows<?> all, long after, Sides sides, int first,
            List<Change> changes) {
        ChangedRows<T> differences = (ChangedRows<T>) all;
        List<T> rows = differences.of(section.kind());
        for (int i = following(rows, after); i < rows.size() && changes.size() <= first; i++) {
            T row = rows.get(i);
            T before = section.kind() == ChangeKind.CHANGED ? differences.before().apply(row) : section.kind() == ChangeKind.WITHDRAWN ? row : null;
            T now = section.kind() == ChangeKind.WITHDRAWN ? null : row;
            changes.add(change(section, table, before, now, fact(section.table(), sides.earlier(), before), fact(section.table(), sides.later(), now)));
        }
    }

    /** @param before null for what is new, as {@code now} is for what was withdrawn */
    private static <T extends Versioned> Change change(ChangeSection section, TableRows<T> table, T before, T now, Fact said, Fact says) {
        T row = now == null ? before : now;
        String name = table.first(row, "name", "title", "action", "description");
        return new Change(section.cursor(row.version().id()), section.table(), table.known(row), row.version().publisher(), section.kind(),
                table.differences(before, now), RowSubject.of(section.table(), table, row),
                name == null ? null : new Change.Name(name, table.first(row, "name_en", "title_en", "action_en")), said, says);
    }

    /** What releases did to one thing, as a snapshot knows of it, the latest first. @param versions the earliest first, all of one table */
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
                    change(new ChangeSection(table, before == null ? ChangeKind.ADDED : ChangeKind.CHANGED), rows, before, each, null, null)));
            before = each;
        }
        if (before != null && before.version().withdrawnIn() != null && before.version().withdrawnIn() <= at.release()) {
            history.add(withdrawal(table, rows, before));
        }
        Collections.reverse(history);
        return history;
    }

    private static <T extends Coded> ReleasedChange withdrawal(DatasetTable table, TableRows<T> rows, T last) {
        return new ReleasedChange(last.version().withdrawnIn(), change(new ChangeSection(table, ChangeKind.WITHDRAWN), rows, last, null, null, null));
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
        return row instanceof Observation observation ? observations.observed(at, observation).orElse(null) : (Fact) row;
    }
}
