package vn.minhbach.publishing;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.minhbach.dataset.AllowedForm;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.ProblemCode;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.transaction.Session;

/**
 * What was redacted is not published again. Of former contents only salted hashes are kept, so cells are hashed with
 * the same salts: of the columns concerned alone, and of these alone the different contents that are as long as one
 * that was redacted.
 */
final class RedactedContents {

    private static final String HASHED = "sha256(e.salt || convert_to(c.cell, 'UTF8')) = e.hash";

    private final Session session;
    private final Problems problems;

    RedactedContents(Session session, Problems problems) {
        this.session = session;
        this.problems = problems;
    }

    private record Column(String table, String name) {
    }

    void refuse(StagedDataset staged) throws SQLException {
        List<Column> columns = new ArrayList<>();
        session.read("select distinct \"table\", \"column\" from redaction_entries order by 1, 2",
                row -> columns.add(new Column(row.getString(1), row.getString(2))));
        for (Column each : columns) {
            Optional<TableFormat> table = DatasetFormat.find(each.table())
                    .filter(known -> known.indexOf(each.name()) >= 0);
            if (table.isPresent() && staged.rows(table.get()) > 0) {
                refuse(table.get(), each.name());
            }
        }
    }

    private void refuse(TableFormat table, String column) throws SQLException {
        String cell = StagingTable.text(table, "s", column);
        long[] total = new long[1];
        long[] told = new long[1];
        session.read(
                "with e as materialized (select distinct redaction, salt, hash, bytes from redaction_entries where \"table\" = ? and \"column\" = ?),"
                        + " c as materialized (select distinct " + cell + " as cell from " + StagingTable.table(table)
                        + " s where octet_length(" + cell + ") in (select bytes from e)),"
                        + " redacted as materialized (select c.cell, max(e.redaction) as redaction from c join e on octet_length(c.cell) = e.bytes where "
                        + HASHED + " group by c.cell)"
                        + " select s.line, r.redaction, count(*) over () from " + StagingTable.table(table)
                        + " s join redacted r on r.cell = " + cell
                        + " order by s.line limit " + Report.LIMIT,
                row -> {
                    // What was found is not said: it would stand in reports and pages.
                    problems.add(new Problem(table.file(), row.getLong(1), column, null,
                            ProblemCode.REDACTED.of(row.getInt(2)), AllowedForm.EXPORTED_CELL.of()));
                    total[0] = row.getLong(3);
                    told[0]++;
                }, table.name(), column);
        problems.countMore(total[0] - told[0]);
    }

    /** The same of the reason for a release. */
    void refuse(String reason) throws SQLException {
        session.read(
                "select max(e.redaction) from redaction_entries e, (select ?::text as cell) c where e.\"table\" = 'releases' and e.\"column\" = 'reason'"
                        + " and e.bytes = ? and " + HASHED + " having count(*) > 0",
                row -> problems.add(new Problem("reason", 0, null, null, ProblemCode.REDACTED.of(row.getInt(1)), null)),
                reason, reason.getBytes(StandardCharsets.UTF_8).length);
    }
}
