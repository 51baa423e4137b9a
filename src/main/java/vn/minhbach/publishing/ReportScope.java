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
 * What an agency may report: the progress and the money of the projects that it or an agency below it owns, or owned at
 * the end of the time that is reported of, where the publisher handed them over from one of its agencies to another;
 * what holds those up; what was observed of those agencies and of the place that it serves; what came of directives
 * that they lead; and the new sources that say so. Rows that say what stands already may be there too, as in a workbook
 * that was downloaded whole.
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

    /** The agency, the one parameter, and those below it. */
    private static final String OWN = "with recursive own (code) as (select cast(? as text) union select a.code from agencies a join own on a.parent = own.code"
            + " where a.withdrawn_in is null)";

    /** The tables that a report may add to and change. */
    static final Set<String> TABLES = Set.of("progress", "funding", "sources", "obstacles", "observations",
            "directive_reports");

    void check() throws SQLException {
        for (TableFormat table : DatasetFormat.TABLES) {
            if (!TABLES.contains(table.name()) && table != DatasetFormat.DATASET) {
                session.read(
                        "select min(s.line), count(*) from " + StagingTable.table(table) + " s where " + differs(table)
                                + " having count(*) > 0",
                        row -> problems.add(new Problem(table.file(), row.getLong(1), null, null,
                                ProblemCode.ROWS_BEYOND_REPORT.of(row.getLong(2)),
                                AllowedForm.ROWS_OF_REPORT.of())));
            }
        }
        owned("progress", "s.as_of_end");
        owned("funding", "s.as_of_end");
        owned("obstacles", "coalesce(s.resolved_on, s.since, current_date)");
        obstaclesOfOthers();
        observed();
        led();
        session.read("select s.line, s.programme from staged_funding s where s.programme is not null and "
                + differs(DatasetFormat.byName("funding")) + " order by s.line limit " + Report.LIMIT,
                row -> problems.add(new Problem("funding.csv", row.getLong(1), "programme", row.getString(2),
                        ProblemCode.PROGRAMME_AS_WHOLE.of(),
                        AllowedForm.OWN_PROJECT.of())));
        TableFormat sources = DatasetFormat.byName("sources");
        session.read(
                "select s.line, s.code from " + StagingTable.table(sources)
                        + " s join sources t on t.code = s.code and t.withdrawn_in is null"
                        + " where " + StagingTable.content(sources, "s") + " is distinct from "
                        + StagingTable.content(sources, "t") + " order by 1 limit "
                        + Report.LIMIT,
                row -> problems.add(new Problem(sources.file(), row.getLong(1), "code", row.getString(2),
                        ProblemCode.SOURCE_DIFFERS.of(),
                        AllowedForm.NEW_CODE.of())));
    }

    /**
     * The condition that the staged row {@code s} does not say just what stands of its publisher, whose name is a code.
     */
    private String differs(TableFormat table) {
        return "not exists (select from " + table.name() + " t where t.withdrawn_in is null and t.publisher = '"
                + submission.publisher() + "' and " + StagingTable.sameKey(table, "s", "t")
                + " and " + StagingTable.content(table, "s") + " is not distinct from "
                + StagingTable.content(table, "t") + ")";
    }

    /** An obstacle is of a project alone, in the words that stand as in new ones. */
    private void obstaclesOfOthers() throws SQLException {
        TableFormat obstacles = DatasetFormat.byName("obstacles");
        session.read(
                "select s.line, coalesce(s.programme, s.place) from staged_obstacles s where s.project is null and "
                        + differs(obstacles) + " order by s.line limit " + Report.LIMIT,
                row -> problems.add(new Problem(obstacles.file(), row.getLong(1), "project", row.getString(2),
                        ProblemCode.NOT_OF_PROJECT.of(), AllowedForm.OWN_PROJECT.of())));
        session.read(OWN
                + " select s.line, s.code from staged_obstacles s join obstacles t on t.code = s.code and t.withdrawn_in is null"
                + " left join projects p on p.code = t.project and p.withdrawn_in is null where (p.owner is null or p.owner not in (select code from own)) and t.project is distinct from s.project"
                + " order by s.line limit " + Report.LIMIT,
                row -> problems.add(new Problem(obstacles.file(), row.getLong(1), "code", row.getString(2),
                        ProblemCode.OWNED_BY_OTHER.of((Object) null), AllowedForm.OWN_PROJECT.of())),
                submission.agency());
    }

    private void observed() throws SQLException {
        TableFormat observations = DatasetFormat.byName("observations");
        session.read(OWN
                + " select s.line, coalesce(s.agency, s.place), s.agency is null from staged_observations s where "
                + differs(observations)
                + " and not (s.agency is not null and s.agency in (select code from own) or s.place is not null and s.place in"
                + " (select a.place from agencies a where a.code = ? and a.withdrawn_in is null)) order by s.line limit "
                + Report.LIMIT,
                row -> problems.add(new Problem(observations.file(), row.getLong(1),
                        row.getBoolean(3) ? "place" : "agency", row.getString(2), ProblemCode.NOT_OF_AGENCY.of(),
                        AllowedForm.OWN_OBSERVATION.of())),
                submission.agency(), submission.agency());
    }

    private void led() throws SQLException {
        TableFormat reports = DatasetFormat.byName("directive_reports");
        session.read(OWN
                + " select s.line, s.directive, d.lead from staged_directive_reports s join directives d on d.code = s.directive and d.withdrawn_in is null"
                + " cross join lateral (select coalesce((select h.owner from handovers h where h.directive = d.code and h.withdrawn_in is null and h.publisher = d.publisher"
                + " and h.\"on\" <= s.as_of_end order by h.\"on\" desc limit 1), d.lead) as lead) l"
                + " where (l.lead is null or l.lead not in (select code from own) or d.publisher <> ?) and "
                + differs(reports) + " order by s.line limit " + Report.LIMIT,
                row -> problems.add(new Problem(reports.file(), row.getLong(1), "directive", row.getString(2),
                        ProblemCode.LED_BY_OTHER.of(row.getString(3)), AllowedForm.OWN_DIRECTIVE.of())),
                submission.agency(), submission.publisher());
    }

    /** @param end the last day of what is said, whoever owned the project then may say it */
    private void owned(String table, String end) throws SQLException {
        String column = "project";
        session.read(OWN + " select s.line, s." + column + ", o.owner from staged_" + table + " s"
                + " join projects p on p.code = s." + column + " and p.withdrawn_in is null and p.publisher = ?"
                + " cross join lateral (select coalesce((select h.owner from handovers h join agencies a on a.code = h.owner and a.withdrawn_in is null"
                + " and a.publisher = p.publisher where h.project = p.code and h.withdrawn_in is null and h.publisher = p.publisher and h.\"on\" <= "
                + end
                + " order by h.\"on\" desc limit 1), p.owner) as owner) o"
                + " where (o.owner is null or o.owner not in (select code from own)) and "
                + differs(DatasetFormat.byName(table))
                + " order by s.line limit " + Report.LIMIT,
                row -> problems.add(new Problem(table + ".csv", row.getLong(1), column, row.getString(2),
                        ProblemCode.OWNED_BY_OTHER.of(row.getString(3)),
                        AllowedForm.OWN_PROJECT.of())),
                submission.agency(), submission.publisher());
        session.read("select s.line, s." + column + ", p.publisher from staged_" + table
                + " s join projects p on p.code = s." + column
                + " and p.withdrawn_in is null and p.publisher <> ? where " + differs(DatasetFormat.byName(table))
                + " order by s.line limit " + Report.LIMIT,
                row -> problems.add(new Problem(table + ".csv", row.getLong(1), column, row.getString(2),
                        ProblemCode.PUBLISHED_BY_OTHER.of(row.getString(3)),
                        AllowedForm.OWN_PROJECT.of())),
                submission.publisher());
    }
}
