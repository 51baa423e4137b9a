package vn.minhbach.publishing;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Phrase;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.dataset.Units;
import vn.minhbach.publishing.transaction.Session;

/**
 * Holds staged values against what is said of them elsewhere: the decimals and the unit of their indicator. A text such
 * as 1.000 may be a thousand, unless the indicator has so many decimals. What stands already in these very digits is
 * left as it is.
 */
final class StagedNumbers {

    private static final TableFormat OBSERVATIONS = DatasetFormat.byName("observations");
    /** Columns of numbers of which nothing says how many decimals they have. */
    private static final Map<String, String> OTHERS = Map.of("evaluations", "value", "scores", "points", "criteria",
            "max_points");
    /** Of one to three digits before the point and three behind it. */
    private static final String THOUSANDS = "scale(%1$s) = 3 and abs(%1$s) >= 1 and abs(%1$s) < 1000";

    private final Session session;
    private final Problems problems;
    private final StagedDataset staged;
    private final Submission submission;

    StagedNumbers(Session session, Problems problems, StagedDataset staged, Submission submission) {
        this.session = session;
        this.problems = problems;
        this.staged = staged;
        this.submission = submission;
    }

    /** @param units the lines of observations whose values stand beside a unit, by that unit */
    void check(Map<String, List<Long>> units) throws SQLException {
        if (submission.reverts() != null || staged.unread().contains(DatasetFormat.byName("indicators"))) {
            return;
        }
        decimals();
        for (Map.Entry<String, List<Long>> unit : units.entrySet()) {
            unit(unit.getKey(), unit.getValue());
        }
        // A workbook keeps numbers as numbers, and its texts are looked at where they are read.
        if (!submission.dataset().isWorkbook()) {
            for (Map.Entry<String, String> other : OTHERS.entrySet()) {
                ambiguous(DatasetFormat.byName(other.getKey()), other.getValue());
            }
        }
    }

    private void decimals() throws SQLException {
        report(OBSERVATIONS, "value", "select s.line, s.value::text, i.decimals::text, ("
                + THOUSANDS.formatted("s.value") + "), count(*) over () from " + StagingTable.table(OBSERVATIONS)
                + " s join " + indicators("decimals")
                + " i on i.code = s.indicator where scale(s.value) > i.decimals and (min_scale(s.value) > i.decimals or "
                + THOUSANDS.formatted("s.value") + ") and "
                + isNew(OBSERVATIONS, "value"), staged.replaced(), staged.publisher());
    }

    private void ambiguous(TableFormat table, String column) throws SQLException {
        String name = "s." + StagingTable.quoted(column);
        report(table, column,
                "select s.line, " + name + "::text, null::text, true, count(*) over () from "
                        + StagingTable.table(table) + " s where " + THOUSANDS.formatted(name)
                        + " and " + isNew(table, column),
                staged.publisher());
    }

    /** The indicators that the dataset may speak of, its own first among them. */
    private static String indicators(String column) {
        return "(select code, " + column + " from staged_indicators union all select code, " + column
                + " from indicators where withdrawn_in is null and publisher is distinct from ?)";
    }

    private static String isNew(TableFormat table, String column) {
        return "not exists (select from " + table.name() + " t where " + StagingTable.sameKey(table, "s", "t")
                + " and t.publisher = ? and t.withdrawn_in is null and t."
                + StagingTable.quoted(column) + "::text = s." + StagingTable.quoted(column)
                + "::text) order by s.line limit " + Report.LIMIT;
    }

    private void report(TableFormat table, String column, String sql, Object... parameters) throws SQLException {
        long[] counts = new long[2];
        session.read(sql, row -> {
            String found = row.getString(2);
            Phrase fault = row.getBoolean(4)
                    ? ProblemCode.DECIMAL_AMBIGUOUS.of(found.replace(".", ""),
                            new BigDecimal(found).stripTrailingZeros().toPlainString())
                    : ProblemCode.MORE_DECIMALS.of(row.getString(3));
            problems.add(new Problem(table.file(), row.getLong(1), column, found, fault, null));
            counts[0]++;
            counts[1] = row.getLong(5);
        }, parameters);
        problems.countMore(counts[1] - counts[0]);
    }

    private void unit(String written, List<Long> lines) throws SQLException {
        session.read("select s.line, i.unit, s.value::text from " + StagingTable.table(OBSERVATIONS) + " s join "
                + indicators("unit") + " i on i.code = s.indicator"
                + " where s.line = any(?) and i.unit <> ? order by s.line", row -> {
                    if (!Units.same(row.getString(2), written)) {
                        problems.add(new Problem(OBSERVATIONS.file(), row.getLong(1), "value",
                                row.getString(3) + ' ' + written,
                                ProblemCode.UNIT_OTHERWISE.of(row.getString(2), written), null));
                    }
                }, staged.replaced(), session.numbers(lines), written);
    }
}
