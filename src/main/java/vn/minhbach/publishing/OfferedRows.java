package vn.minhbach.publishing;

import java.sql.SQLException;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.transaction.Session;

/** Rows of other publishers that a publisher is offered ({@code transfers}): by publishing them it takes them over. */
final class OfferedRows {

    private OfferedRows() {
    }

    /** The condition that the row {@code t} of a table is offered to a publisher, the one parameter. */
    static String offered(TableFormat table) {
        return "exists (select from transfers x where x.\"table\" = '" + table.name()
                + "' and x.code = t.code and x.from_publisher = t.publisher"
                + " and x.to_publisher = ? and x.taken_back_at is null and x.release is null)";
    }

    /** Keeps the offers to a publisher from being taken back until the transaction ends. */
    static void hold(Session session, String publisher) throws SQLException {
        session.read(
                "select id from transfers where to_publisher = ? and taken_back_at is null and release is null for update",
                row -> {
                }, publisher);
    }

    static boolean any(Session session, String publisher) throws SQLException {
        return session.number(
                "select count(*) from transfers where to_publisher = ? and taken_back_at is null and release is null",
                publisher) > 0;
    }

    /** Ends the offers of what a release took over. */
    static void end(Session session, Difference difference, String publisher, int release) throws SQLException {
        for (Difference.InTable changed : difference.tables()) {
            TableFormat table = DatasetFormat.byFile(changed.file()).orElseThrow();
            if (table.hasCode() && changed.changed() > 0) {
                session.write("update transfers x set release = ? from " + table.name()
                        + " t where x.\"table\" = ? and x.code = t.code and x.to_publisher = ?"
                        + " and x.taken_back_at is null and x.release is null and t.publisher = x.to_publisher and t.added_in = ?",
                        release, table.name(), publisher, release);
            }
        }
    }
}
