package vn.minhbach.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.release.Change;
import vn.minhbach.catalogue.release.ChangeCount;
import vn.minhbach.catalogue.release.ChangeFilter;
import vn.minhbach.catalogue.release.ChangeKind;
import vn.minhbach.catalogue.release.Changes;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.catalogue.release.DatasetTable;

/** Reads what differs between two releases, with everything that readers need to understand it. */
@Singleton
public class ChangeReading {

    private static final int USUAL = 50;

    private final Changes changes;
    private final ReferenceLookup references;

    ChangeReading(Changes changes, ReferenceLookup references) {
        this.changes = changes;
        this.references = references;
    }

    /** What a list of changes can be narrowed to at once. */
    public enum Only {
        FIGURES, DESCRIPTIONS
    }

    /** Changes of one kind in one table, in the part of the list that is shown. */
    public record Group(DatasetTable table, ChangeKind kind, List<ChangeLine> lines) {
    }

    /**
     * @param counts how many rows of each table differ, whatever the list is narrowed to
     * @param single whether it is what one release alone changed
     */
    public record Told(List<ChangeCount> counts, boolean single, Listing<ChangeLine> listing, List<Group> groups,
            List<Choice<DatasetTable>> tables, List<Choice<ChangeKind>> kinds, List<Choice<Only>> only) {

        public boolean narrowed() {
            return tables.stream().anyMatch(Choice::chosen) || kinds.stream().anyMatch(Choice::chosen) || only.stream().anyMatch(Choice::chosen);
        }
    }

    Told of(Visit visit, Comparison comparison) {
        Query query = visit.query();
        List<DatasetTable> tables = query.values("table", DatasetTable.class);
        List<ChangeKind> kinds = query.values("kind", ChangeKind.class);
        Only only = query.value("only", Only.class, null);
        ChangeFilter filter = ChangeFilter.ALL.table(tables).kind(kinds).figures(only == null ? null : only == Only.FIGURES);
        Slice slice = query.slice(USUAL);
        List<ChangeCount> counts = changes.counts(comparison);
        Page<Change> page = changes.page(comparison, filter, slice.first(), query.position());
        Listing<ChangeLine> listing = Listing.of(page, ChangeCount.of(counts, filter), slice, Change::cursor)
                .map(rows -> lines(visit, comparison, rows));
        return new Told(counts, comparison.single(), listing, groups(listing.rows()),
                Choice.of(DatasetTable.class, byTable(counts), tables), Choice.of(ChangeKind.class, byKind(counts), kinds),
                Choice.all(Only.class, only));
    }

    private static Map<String, Long> byTable(List<ChangeCount> counts) {
        return counts.stream().collect(Collectors.toMap(each -> each.table().name(), each -> each.added() + each.changed() + each.withdrawn()));
    }

    private static Map<String, Long> byKind(List<ChangeCount> counts) {
        Map<String, Long> kinds = new LinkedHashMap<>();
        for (ChangeKind kind : ChangeKind.values()) {
            if (ChangeCount.of(counts, kind) > 0) {
                kinds.put(kind.name(), ChangeCount.of(counts, kind));
            }
        }
        return kinds;
    }

    private static List<Group> groups(List<ChangeLine> lines) {
        List<Group> groups = new ArrayList<>();
        for (ChangeLine line : lines) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || last.table != line.change().table() || last.kind != line.change().kind()) {
                last = new Group(line.change().table(), line.change().kind(), new ArrayList<>());
                groups.add(last);
            }
            last.lines.add(line);
        }
        return groups;
    }

    private List<ChangeLine> lines(Visit visit, Comparison comparison, List<Change> rows) {
        Visit was = visit.asOf(visit.at().ofRelease(comparison.from()));
        Snapshot later = visit.at().ofRelease(comparison.to());
        // What stands now needs no pin, as long as nothing newer was published.
        Visit is = visit.at().equals(later) ? visit : visit.asOf(later);
        ReferencedRecords before = references.at(was);
        ReferencedRecords after = references.at(is);
        return rows.stream().map(each -> ChangeLine.of(each, was, before, is, after, each.table() != DatasetTable.DIRECTIVE_REPORTS ? null
                : (each.kind() == ChangeKind.WITHDRAWN ? was : is).at().get(Directive.class, each.subject().directive()))).toList();
    }
}
