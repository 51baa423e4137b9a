package vn.minhbach.publishing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.NearestName;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.transaction.Session;

/**
 * Checks what is staged as a whole, in SQL: keys that come twice, codes that are another publisher's, and references
 * that lead nowhere. Bad rows take part with the cells that are good.
 */
final class StagedChecks {

    /** The nearest code is looked for among all codes of a table, so only for so many unknown ones. */
    private static final int NEAREST_CODES = 50;
    /** Of those that share most letters, so many are looked at closely. */
    private static final int LOOKED_AT = 10;
    private static final int MOST_EDITS = 4;

    private final Session session;
    private final Problems problems;
    private final StagedDataset staged;
    private final Map<String, String> nearest = new HashMap<>();

    StagedChecks(Session session, Problems problems, StagedDataset staged) {
        this.session = session;
        this.problems = problems;
        this.staged = staged;
    }

    void run() throws SQLException {
        if (staged.publisher() != null) {
            OfferedRows.hold(session, staged.publisher());
        }
        for (TableFormat table : DatasetFormat.TABLES) {
            duplicates(table);
            // Under a code there is one thing, and it is one publisher's; whatever has none may be said by several of the same thing.
            if (staged.publisher() != null && table.hasCode()) {
                ownership(table);
            }
            for (ColumnFormat column : table.columns()) {
                if (column.type().isReference()) {
                    references(table, column);
                }
            }
            for (TableFormat.Chain chain : table.chains()) {
                new SuccessionCycles(session, problems, staged.replaced()).check(table, chain);
            }
        }
    }

    private void duplicates(TableFormat table) throws SQLException {
        if (!staged.seen().containsKey(table) || !staged.seen().get(table).keysMayRepeat()) {
            return;
        }
        report("select line, key, first, count(*) over () from (select line, " + StagingTable.keyText(table, "s")
                + " as key, min(line) over (partition by " + StagingTable.keyColumns(table, "s") + ") as first from "
                + StagingTable.table(table) + " s where keyed) k where line > first order by line limit "
                + Report.LIMIT,
                (line, found, first) -> new Problem(table.file(), line, String.join(", ", table.key()), found,
                        ProblemCode.KEY_REPEATED.of(Long.valueOf(first)), null));
    }

    private void ownership(TableFormat table) throws SQLException {
        report("select s.line, " + StagingTable.keyText(table, "s") + ", t.publisher, count(*) over () from "
                + StagingTable.table(table) + " s join " + table.name() + " t on "
                + StagingTable.sameKey(table, "s", "t")
                + " where s.keyed and t.withdrawn_in is null and t.publisher <> ?"
                + (staged.scope().isPartial() ? "" : " and not " + OfferedRows.offered(table))
                + " order by s.line limit " + Report.LIMIT,
                (line, found, owner) -> new Problem(table.file(), line, String.join(", ", table.key()), found,
                        ProblemCode.PUBLISHED_BY_OTHER.of(owner), null),
                staged.scope().isPartial() ? new Object[]{staged.publisher()}
                        : new Object[]{staged.publisher(), staged.publisher()});
    }

    private void references(TableFormat table, ColumnFormat column) throws SQLException {
        TableFormat target = DatasetFormat.byName(column.target());
        if (staged.unread().contains(target)) {
            return;
        }
        String nowhere = " not exists (select 1 from " + StagingTable.table(target) + " r where r.code = c.code"
                + within(column, "r") + ")"
                + " and not exists (select 1 from " + target.name() + " o where o.code = c.code" + within(column, "o")
                + " and o.withdrawn_in is null and o.publisher is distinct from ?)";
        Optional<Set<String>> codes = column.within() == null ? staged.codes(table, column) : Optional.empty();
        if (codes.isPresent() && session.number("select count(*) from unnest(?) c (code) where" + nowhere,
                session.texts(codes.get()), staged.replaced()) == 0) {
            return;
        }
        String name = "s." + StagingTable.quoted(column.name());
        report("select s.line, c.code, "
                + (column.within() == null ? "null" : "s." + StagingTable.quoted(column.within()))
                + ", count(*) over () from " + StagingTable.table(table) + " s cross join lateral "
                + (column.type().isList() ? "unnest(" + name + ")" : "(select " + name + ")") + " c (code)"
                + " where c.code is not null and"
                + (column.within() == null ? "" : " s." + StagingTable.quoted(column.within()) + " is not null and")
                + nowhere + " order by s.line limit " + Report.LIMIT,
                (line, found, within) -> unknown(table, column, target, line, found, within),
                staged.replaced());
    }

    /**
     * That a row of the target is of the same thing as the staged one, where a code says what it stands for only within
     * that.
     */
    private static String within(ColumnFormat column, String target) {
        return column.within() == null ? "" : " and " + target + "." + StagingTable.quoted(column.within()) + " = s."
                + StagingTable.quoted(column.within());
    }

    private Problem unknown(TableFormat table, ColumnFormat column, TableFormat target, long line, String code,
            String within) throws SQLException {
        return new Problem(table.file(), line, column.name(), code,
                ProblemCode.UNKNOWN_CODE.of(target, nearest(target, column, code, within)),
                AllowedForm.KNOWN_CODE.of(target));
    }

    private String nearest(TableFormat target, ColumnFormat column, String code, String within) throws SQLException {
        String key = target.name() + "/" + within + "/" + code;
        String of = column.within() == null ? "null::text" : StagingTable.quoted(column.within());
        if (!nearest.containsKey(key) && nearest.size() < NEAREST_CODES) {
            nearest.put(key, null);
            session.read("select code from (select code, " + of + " as within from " + StagingTable.table(target)
                    + " union all select code, " + of + " from "
                    + target.name() + " where withdrawn_in is null and publisher is distinct from ?) c"
                    + " where within is not distinct from ? and similarity(code, ?) >= 0.3 order by similarity(code, ?) desc, code limit "
                    + LOOKED_AT,
                    row -> nearest.put(key, nearer(code, nearest.get(key), row.getString(1))), staged.replaced(),
                    within, code, code);
        }
        return nearest.get(key);
    }

    /** The one that needs fewer edits; what is alike only as all codes of a publisher are is not offered. */
    private static String nearer(String code, String before, String candidate) {
        boolean near = candidate.startsWith(code + "-") || code.startsWith(candidate + "-")
                || NearestName.edits(code, candidate) <= Math.min(MOST_EDITS,
                        1 + Math.min(code.length(), candidate.length()) / 5);
        return near && (before == null || NearestName.edits(code, candidate) < NearestName.edits(code, before))
                ? candidate : before;
    }

    /** Makes a problem of a row of a result: its line, what was found, and one thing more. */
    private interface Finding {
        Problem of(long line, String found, String more) throws SQLException;
    }

    private record Found(long line, String found, String more) {
    }

    private void report(String sql, Finding finding, Object... parameters) throws SQLException {
        List<Found> rows = new ArrayList<>();
        long[] total = new long[1];
        session.read(sql, row -> {
            rows.add(new Found(row.getLong(1), row.getString(2), row.getString(3)));
            total[0] = row.getLong(4);
        }, parameters);
        Problem last = null;
        for (Found row : rows) {
            last = finding.of(row.line(), row.found(), row.more());
            problems.add(last);
        }
        if (last != null) {
            problems.countMore(last, total[0] - rows.size());
        }
    }
}
