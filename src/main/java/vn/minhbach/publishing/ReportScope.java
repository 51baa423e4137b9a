package vn.minhbach.publishing;

import java.sql.SQLException;
import java.util.Set;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.transaction.Session;

/**
 * What an agency may report: the progress and the money of the projects that it or an agency below it owns, or owned at the end of the
 * time that is reported of, where the publisher handed them over from one of its agencies to another; and the new
 * sources that say so. Rows that say what stands already may be there too, as in a workbook that was downloaded whole.
 */
final class ReportScope {

    private final Session session;
    private final Problems problems;
    private final Submission submission;

    ReportScope(Session session, Problems problems, Submission submission) {
        this.session = session;
        this.problems = problems;
        this.submission = submission;
    }

    /** The tables that a report may add to and change. */
    static final Set<String> TABLES = Set.of("progress", "funding", "sources");

    void check() throws SQLException {
        for (TableFormat table : DatasetFormat.TABLES) {
            if (!TABLES.contains(table.name()) && table != DatasetFormat.DATASET) {
                session.read("select min(s.line), count(*) from " + StagingTable.table(table) + " s where " + differs(table) + " having count(*) > 0",
                        row -> problems.add(new Problem(table.file(), row.getLong(1), null, null, ProblemCode.ROWS_BEYOND_REPORT.of(row.getLong(2)),
                                AllowedForm.ROWS_OF_REPORT.of())));
            }
        }
        owned("progress", "project");
        owned("funding", "project");
        session.read("select s.line, s.programme from staged_funding s where s.programme is not null and "
                + differs(DatasetFormat.byName("funding")) + " order by s.line limit " + Report.LIMIT,
                row -> problems.add(new Problem("funding.csv", row.getLong(1), "programme", row.getString(2), ProblemCode.PROGRAMME_AS_WHOLE.of(),
                        AllowedForm.OWN_PROJECT.of())));
        TableFormat sources = DatasetFormat.byName("sources");
        session.read("select s.line, s.code from " + StagingTable.table(sources) + " s join sources t on t.code = s.code and t.withdrawn_in is null"
                + " where " + StagingTable.content(sources, "s") + " is distinct from " + StagingTable.content(sources, "t") + " order by 1 limit "
                + Report.LIMIT, row -> problems.add(new Problem(sources.file(), row.getLong(1), "code", row.getString(2), ProblemCode.SOURCE_DIFFERS.of(),
                        AllowedForm.NEW_CODE.of())));
    }

    /** The condition that the staged row {@code s} does not say just what stands of its publisher, whose name is a code. */
    private String differs(TableFormat table) {
        return "not exists (select from " + table.name() + " t where t.withdrawn_in is null and t.publisher = '" + submission.publisher() + "' and " + StagingTable.sameKey(table, "s", "t")
                + " and " + StagingTable.content(table, "s") + " is not distinct from " + StagingTable.content(table, "t") + ")";
    }

    private void owned(String table, String column) throws SQLException {
        session.read("with recursive own (code) as (select cast(? as text) union select a.code from agencies a join own on a.parent = own.code"
                + " where a.withdrawn_in is null) select s.line, s." + column + ", o.owner from staged_" + table + " s"
                + " join projects p on p.code = s." + column + " and p.withdrawn_in is null and p.publisher = ?"
                + " cross join lateral (select coalesce((select h.owner from handovers h join agencies a on a.code = h.owner and a.withdrawn_in is null"
                + " and a.publisher = p.publisher where h.project = p.code and h.withdrawn_in is null and h.publisher = p.publisher and h.\"on\" <= s.as_of_end"
                + " order by h.\"on\" desc limit 1), p.owner) as owner) o"
                + " where (o.owner is null or o.owner not in (select code from own)) and " + differs(DatasetFormat.byName(table))
                + " order by s.line limit " + Report.LIMIT,
                row -> problems.add(new Problem(table + ".csv", row.getLong(1), column, row.getString(2), ProblemCode.OWNED_BY_OTHER.of(row.getString(3)),
                        AllowedForm.OWN_PROJECT.of())),
                submission.agency(), submission.publisher());
        session.read("select s.line, s." + column + ", p.publisher from staged_" + table + " s join projects p on p.code = s." + column
                + " and p.withdrawn_in is null and p.publisher <> ? where " + differs(DatasetFormat.byName(table))
                + " order by s.line limit " + Report.LIMIT,
                row -> problems.add(new Problem(table + ".csv", row.getLong(1), column, row.getString(2), ProblemCode.PUBLISHED_BY_OTHER.of(row.getString(3)),
                        AllowedForm.OWN_PROJECT.of())), submission.publisher());
    }
}
