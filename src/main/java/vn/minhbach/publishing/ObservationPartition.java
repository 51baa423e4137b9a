package vn.minhbach.publishing;

import java.sql.SQLException;
import java.util.OptionalLong;

import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.publishing.transaction.Session;

/**
 * The observations of a publisher who has published nothing before. Where they are very many, the table that they are
 * staged in becomes a partition of the catalogue's ({@code V5__what_releases_changed.sql}, {@code V12__roles.sql}): so
 * they are written once instead of twice, and their indexes are built at once. Row by row the indexes alone would take
 * five times as long as COPY.
 */
final class ObservationPartition {

    /** Each volume is one more table for every read to look into, so a smaller number of rows is inserted as usual. */
    private static final long LEAST_ROWS = 100_000;

    private static final long MOST_ROWS = 1L << 32;

    private static final TableFormat OBSERVATIONS = DatasetFormat.byName("observations");

    private ObservationPartition() {
    }

    /**
     * Creates the staging table of a file.
     *
     * @param publisher whose it is, null where that is not known (yet), or nothing is to be published
     * @return the id before those of its rows, empty where they are given none yet
     */
    static OptionalLong createStaging(Session session, TableFormat table, String publisher) throws SQLException {
        ReleaseNumbers releases = new ReleaseNumbers(session);
        if (table != OBSERVATIONS || publisher == null || releases.last(publisher) > 0) {
            session.run(StagingTable.create(table));
            return OptionalLong.empty();
        }
        // Each asked of the sequence, the ids would take as long as the rest of the row.
        OptionalLong before = OptionalLong.of(releases.reserveObservations(MOST_ROWS));
        // Its name is free: no publication commits it under this one, and at once they wait for each other here.
        session.run("select stage_volume()");
        return before;
    }

    /** Whether what is staged for a publisher without any release before is to be taken as a volume. */
    static boolean isWorthwhile(TableFormat table, long rows) {
        return table == OBSERVATIONS && rows >= LEAST_ROWS;
    }

    /** Takes what is staged as the volume of a release. */
    static void take(Session session, String publisher, int release) throws SQLException {
        // In memory the indexes are sorted fastest, and by two processes where there are two processors.
        session.run("set local maintenance_work_mem = '256MB'");
        session.read("select take_volume(?, ?)", row -> {
        }, release, publisher);
    }

    /**
     * Where what is staged was not taken: it is to leave with the transaction, as temporary tables do by themselves.
     */
    static void dropStaging(Session session) throws SQLException {
        session.run("select drop_staged_volume()");
    }
}
