package vn.minhbach.publishing;

import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.transaction.Session;

/** Numbers releases, one at a time, without gaps. */
public final class ReleaseNumbers {

    private final Session session;

    public ReleaseNumbers(Session session) {
        this.session = session;
    }

    /**
     * Waits until no other publication or redaction is between comparing and committing; held to the end of the
     * transaction.
     */
    public void lock() throws SQLException {
        session.run("select lock_publications()");
    }

    /**
     * Takes ids of observations that no other publication then gets.
     *
     * @return the id before the first of them
     */
    long reserveObservations(long count) throws SQLException {
        // Two steps, so nobody else may take any between; the lock ends with the savepoint, what a sequence gave does not.
        Savepoint before = session.connection().setSavepoint();
        try {
            lock();
            return session.number("select reserve_observation_ids(?)", count);
        } finally {
            session.connection().rollback(before);
            session.connection().releaseSavepoint(before);
        }
    }

    /** The publisher's last release, 0 where it has none. */
    int last(String publisher) throws SQLException {
        return (int) session.number("select max(number) from releases where publisher = ?", publisher);
    }

    /** The last of the publisher's releases that somebody made, 0 where they made none. */
    int last(String publisher, Actor by) throws SQLException {
        int[] last = new int[1];
        session.read(
                "select o.release, a.identity, a.actor from attempt_outcomes o join attempts a on a.id = o.attempt join releases r on r.number = o.release"
                        + " where r.publisher = ? order by o.release",
                row -> {
                    if (by.is(row.getString(2), row.getString(3))) {
                        last[0] = row.getInt(1);
                    }
                }, publisher);
        return last[0];
    }

    /** Writes the next release with its counts, in all and by table, and returns its number. */
    int add(StagedDataset dataset, String agency, String reason, Integer reverts, Difference difference,
            List<Overruled> overruled, Instant now) throws SQLException {
        int number = (int) session.number("select coalesce(max(number), 0) + 1 from releases");
        session.write(
                "insert into releases (number, publisher, title, published_at, reason, added, changed, withdrawn, sha256, reverts, agency, overruled_reports)"
                        // A clock that was set back does not make a release earlier than the one before it.
                        + " values (?, ?, ?, greatest(?, (select max(published_at) from releases)), ?, ?, ?, ?, ?, ?, ?, ?)",
                number, dataset.publisher(), dataset.title(),
                now.atOffset(ZoneOffset.UTC), reason, difference.added(), difference.changed(), difference.withdrawn(),
                dataset.sha256(), reverts, agency,
                session.texts(overruled.stream().map(each -> Integer.toString(each.release())).toList()));
        for (Difference.InTable table : difference.tables()) {
            session.write(
                    "insert into release_changes (release, \"table\", added, changed, withdrawn) values (?, ?, ?, ?, ?)",
                    number,
                    DatasetFormat.byFile(table.file()).orElseThrow().name(), table.added(), table.changed(),
                    table.withdrawn());
        }
        return number;
    }
}
