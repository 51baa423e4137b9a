package vn.minhbach.catalogue.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.release.Differing.Found;

/**
 * Reads what differs between two releases, row by row; throws {@link TooManyChanges} where that takes too long, which what
 * a single release changed never does.
 */
@Singleton
@Transactional
public class Changes {

    private static final String CONTENTS = "select v.id, v.key, cast(v.content as text) from row_versions v where v.\"table\" = '%1$s' and v.id in (:ids)";

    private final StatelessSession session;
    private final RecordedChanges recorded;
    private final PairedChanges paired;
    private final Facts facts;

    Changes(StatelessSession session, RecordedChanges recorded, PairedChanges paired, Facts facts) {
        this.session = session;
        this.recorded = recorded;
        this.paired = paired;
        this.facts = facts;
    }

    private record Keyed(String key, Content content) {
    }

    /** How many rows of each table differ; tables without a difference are left out. Both releases must be there. */
    public List<ChangeCount> counts(Comparison comparison) {
        return differing(comparison).counts(comparison);
    }

    private Differing differing(Comparison comparison) {
        return comparison.single() ? recorded : paired;
    }

    /** The figures first: corrected, withdrawn, new; then everything else so. After a cursor, 0 for the beginning. */
    public Page<Change> page(Comparison comparison, ChangeFilter filter, int first, long after) {
        List<Found> found = new ArrayList<>();
        for (Section section : sections(comparison, filter)) {
            long row = section.after(after);
            if (row >= 0 && found.size() <= first) {
                found.addAll(differing(comparison).rows(comparison, section, row, first + 1 - found.size()));
            }
        }
        return new Page<>(read(comparison, found.subList(0, Math.min(first, found.size()))), found.size() > first);
    }

    private List<Section> sections(Comparison comparison, ChangeFilter filter) {
        List<ChangeCount> counts = counts(comparison);
        return Section.of(filter).stream().filter(section -> counts.stream()
                .anyMatch(each -> each.table() == section.table() && each.of(section.kind()) > 0)).toList();
    }

    private List<Change> read(Comparison comparison, List<Found> found) {
        Map<DatasetTable, List<Found>> byTable = found.stream().collect(Collectors.groupingBy(each -> each.section().table()));
        Map<Found, Change> changes = new HashMap<>();
        byTable.forEach((table, rows) -> {
            List<Long> before = rows.stream().map(Found::before).filter(id -> id != 0).toList();
            List<Long> after = rows.stream().map(Found::after).filter(id -> id != 0).toList();
            Map<Long, Keyed> contents = contents(table, before, after);
            Map<Long, Fact> said = facts.read(table, comparison.before(), before);
            Map<Long, Fact> says = facts.read(table, comparison.after(), after);
            rows.forEach(row -> changes.put(row, change(row, contents, said.get(row.before()), says.get(row.after()))));
        });
        return found.stream().map(changes::get).toList();
    }

    private static Change change(Found row, Map<Long, Keyed> contents, Fact before, Fact after) {
        DatasetTable table = row.section().table();
        Keyed now = contents.get(row.after() == 0 ? row.before() : row.after());
        Content old = row.before() == 0 ? Content.NONE : contents.get(row.before()).content();
        Content next = row.after() == 0 ? Content.NONE : contents.get(row.after()).content();
        String name = now.content().first("name", "title", "action", "description");
        return new Change(row.cursor(), table, now.key(), row.section().kind(), old.differences(table, next),
                Subject.of(table, now.content()),
                name == null ? null : new Change.Name(name, now.content().first("name_en", "title_en", "action_en")), before, after);
    }

    private Map<Long, Keyed> contents(DatasetTable table, List<Long> before, List<Long> after) {
        List<Long> ids = new ArrayList<>(before);
        ids.addAll(after);
        return session.createNativeQuery(CONTENTS.formatted(table.table()), Object[].class).setParameterList("ids", ids).getResultList().stream()
                .collect(Collectors.toMap(row -> number(row[0]), row -> new Keyed((String) row[1], Content.of((String) row[2]))));
    }

    private static long number(Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
