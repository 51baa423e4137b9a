package vn.minhbach.catalogue.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

import vn.minhbach.catalogue.Page;

/**
 * Reads what differs between two releases, row by row. Rows are paired by what they are known by, so that one changed
 * twice is told once, and one changed and changed back is not told.
 */
@Singleton
@Transactional
public class Changes {

    /** What stood at the earlier release and no longer does at the later. */
    private static final String GONE = "o.\"table\" = '%1$s' and o.added_in <= :from and o.withdrawn_in > :from and o.withdrawn_in <= :to";
    /** What stands at the later release and did not at the earlier. */
    private static final String COME = "n.\"table\" = '%1$s' and n.added_in > :from and n.added_in <= :to"
            + " and (n.withdrawn_in is null or n.withdrawn_in > :to)";
    /** No row is replaced by its like; one that was replaced several times may have been changed back. */
    private static final String DIFFERS = "(n.added_in = o.withdrawn_in or o.content - cast('{%2$s}' as text[]) <> n.content - cast('{%2$s}' as text[]))";
    private static final String PAIRED = "row_versions o join row_versions n on n.identity = o.identity and " + GONE + " and " + COME;

    private static final String COUNTS = "select '%1$s', come.n, gone.n, paired.n, paired.changed"
            + " from (select count(*) as n from row_versions n where " + COME + ") come,"
            + " (select count(*) as n from row_versions o where " + GONE + ") gone,"
            + " (select count(*) as n, count(*) filter (where " + DIFFERS + ") as changed from " + PAIRED + ") paired";

    private static final Map<ChangeKind, String> ROWS = Map.of(
            ChangeKind.CHANGED, "select o.id, n.id from " + PAIRED + " where " + DIFFERS + " and n.id > :after order by n.id",
            ChangeKind.WITHDRAWN, "select o.id, 0 from row_versions o where " + GONE + " and o.id > :after and not exists"
                    + " (select from row_versions n where n.identity = o.identity and " + COME + ") order by o.id",
            ChangeKind.ADDED, "select 0, n.id from row_versions n where " + COME + " and n.id > :after and not exists"
                    + " (select from row_versions o where o.identity = n.identity and " + GONE + ") order by n.id");

    private static final String CONTENTS = "select v.id, v.key, cast(v.content as text) from row_versions v where v.\"table\" = '%1$s' and v.id in (:ids)";

    /** What was counted once is so for ever. */
    private static final int COUNTS_KEPT = 1000;

    private final StatelessSession session;
    private final Facts facts;
    private final Map<Comparison, List<ChangeCount>> counted = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Comparison, List<ChangeCount>> eldest) {
            return size() > COUNTS_KEPT;
        }
    });

    Changes(StatelessSession session, Facts facts) {
        this.session = session;
        this.facts = facts;
    }

    /** A row that differs, by the ids of its versions; 0 for none. */
    private record Found(Section section, long before, long after) {

        long cursor() {
            return section.cursor(after == 0 ? before : after);
        }
    }

    private record Keyed(String key, Content content) {
    }

    /** How many rows of each table differ; tables without a difference are left out. Both releases must be there. */
    public List<ChangeCount> counts(Comparison comparison) {
        List<ChangeCount> known = counted.get(comparison);
        if (known == null) {
            known = count(comparison);
            counted.put(comparison, known);
        }
        return known;
    }

    private List<ChangeCount> count(Comparison comparison) {
        String sql = Arrays.stream(DatasetTable.values()).map(each -> sql(COUNTS, each)).collect(Collectors.joining(" union all "));
        Map<String, Object[]> found = query(sql, comparison).getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> row));
        return Arrays.stream(DatasetTable.values()).map(table -> {
            Object[] row = found.get(table.table());
            long paired = number(row[3]);
            return new ChangeCount(table, number(row[4]), number(row[2]) - paired, number(row[1]) - paired);
        }).filter(each -> !each.none()).toList();
    }

    /** The figures first: corrected, withdrawn, new; then everything else so. After a cursor, 0 for the beginning. */
    public Page<Change> page(Comparison comparison, ChangeFilter filter, int first, long after) {
        List<Found> found = new ArrayList<>();
        for (Section section : differing(comparison, filter)) {
            long row = section.after(after);
            if (row >= 0 && found.size() <= first) {
                query(sql(ROWS.get(section.kind()), section.table()), comparison).setParameter("after", row)
                        .setMaxResults(first + 1 - found.size()).getResultList()
                        .forEach(ids -> found.add(new Found(section, number(ids[0]), number(ids[1]))));
            }
        }
        return new Page<>(read(comparison, found.subList(0, Math.min(first, found.size()))), found.size() > first);
    }

    private List<Section> differing(Comparison comparison, ChangeFilter filter) {
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
        return session.createNativeQuery(sql(CONTENTS, table), Object[].class).setParameterList("ids", ids).getResultList().stream()
                .collect(Collectors.toMap(row -> number(row[0]), row -> new Keyed((String) row[1], Content.of((String) row[2]))));
    }

    private static String sql(String sql, DatasetTable table) {
        return sql.formatted(table.table(), String.join(",", Content.bookkeeping(table)));
    }

    private NativeQuery<Object[]> query(String sql, Comparison comparison) {
        return session.createNativeQuery(sql, Object[].class).setParameter("from", comparison.from())
                .setParameter("to", comparison.to());
    }

    private static long number(Object value) {
        return ((Number) Objects.requireNonNull(value)).longValue();
    }
}
