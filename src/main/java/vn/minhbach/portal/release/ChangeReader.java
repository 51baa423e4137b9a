package vn.minhbach.portal.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.Change;
import vn.minhbach.catalogue.change.ChangeCount;
import vn.minhbach.catalogue.change.ChangeFilter;
import vn.minhbach.catalogue.change.ChangeKind;
import vn.minhbach.catalogue.change.Changes;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.directive.Directive;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.portal.asked.ChangesAsked;
import vn.minhbach.portal.asked.ChangesAsked.Only;
import vn.minhbach.portal.frame.Choice;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.frame.QueryParameters;
import vn.minhbach.portal.reference.ReferenceLookup;
import vn.minhbach.portal.reference.ReferencedRecords;

/** Reads what differs between two releases, with everything that readers need to understand it. */
@Singleton
public class ChangeReader {

    private static final int USUAL = 50;

    private final Changes changes;
    private final ReferenceLookup references;

    ChangeReader(Changes changes, ReferenceLookup references) {
        this.changes = changes;
        this.references = references;
    }

    /** Changes of one kind in one table, in the part of the list that is shown. */
    public record Group(DatasetTable table, ChangeKind kind, List<ChangeLine> lines) {
    }

    /**
     * @param counts how many rows of each table differ, whatever the list is narrowed to
     * @param single whether it is what one release alone changed
     */
    public record Told(List<ChangeCount> counts, boolean single, PagedList<ChangeLine> listing, List<Group> groups,
            List<Choice<DatasetTable>> tables, List<Choice<ChangeKind>> kinds, List<Choice<Only>> only) {

        public boolean narrowed() {
            return tables.stream().anyMatch(Choice::chosen) || kinds.stream().anyMatch(Choice::chosen)
                    || only.stream().anyMatch(Choice::chosen);
        }
    }

    Told of(PageContext context, Comparison comparison) {
        return of(context, comparison, ChangesAsked.of(context.query()));
    }

    /** @param asked what the list is narrowed to */
    Told of(PageContext context, Comparison comparison, ChangesAsked asked) {
        QueryParameters query = context.query();
        ChangeFilter filter = asked.filter();
        Slice slice = query.slice(USUAL);
        List<ChangeCount> counts = changes.counts(comparison);
        Page<Change> page = changes.page(comparison, filter, slice);
        PagedList<ChangeLine> listing = PagedList.of(page, changes.count(comparison, filter), slice, Change::cursor)
                .map(rows -> lines(context, comparison, rows));
        return new Told(counts, comparison.single(), listing, groups(listing.rows()),
                Choice.of(DatasetTable.class, byTable(counts), filter.table()),
                Choice.of(ChangeKind.class, byKind(counts), filter.kind()),
                Choice.all(Only.class, asked.only()));
    }

    private static Map<String, Long> byTable(List<ChangeCount> counts) {
        return counts.stream().collect(Collectors.toMap(each -> each.table().name(),
                each -> each.added() + each.changed() + each.withdrawn()));
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

    private List<ChangeLine> lines(PageContext context, Comparison comparison, List<Change> rows) {
        PageContext was = context.asOf(context.at().ofRelease(comparison.from()));
        Snapshot later = context.at().ofRelease(comparison.to());
        // What stands now needs no pin, as long as nothing newer was published.
        return lines(was, context.at().equals(later) ? context : context.asOf(later), rows);
    }

    /**
     * @param was the reader, looking at the earlier of the releases that differ by these rows
     * @param is at the later
     */
    public List<ChangeLine> lines(PageContext was, PageContext is, List<Change> rows) {
        ReferencedRecords before = references.at(was);
        ReferencedRecords after = references.at(is);
        return rows.stream()
                .map(each -> ChangeLine.of(each, was, before, is, after,
                        each.table() != DatasetTable.DIRECTIVE_REPORTS ? null
                                : (each.kind() == ChangeKind.WITHDRAWN ? was : is).at().get(Directive.class,
                                        each.subject().directive())))
                .toList();
    }
}
