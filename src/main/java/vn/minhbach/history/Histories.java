package vn.minhbach.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;

/**
 * Holds the history in memory. It is read whole when it is first asked for; after that each release and redaction is
 * taken over as it comes, whole or not at all, and readers who hold the history before it keep that.
 */
@Singleton
public class Histories {

    /** What a publication or a redaction notifies of; PostgreSQL delivers it when it commits. */
    public static final String CHANNEL = "minhbach_release";

    private static final Logger LOG = Logger.getLogger(Histories.class);
    /** How long a release may go unseen where no notification comes, as from a primary to its replica. */
    private static final Duration UNTOLD = Duration.ofMillis(500);
    /** In case a notification was lost. */
    private static final Duration TOLD = Duration.ofSeconds(10);
    private static final Duration AWAY = Duration.ofSeconds(1);
    /** SQLSTATE (PostgreSQL, appendix A) of what a replica refuses. */
    private static final String READ_ONLY = "25006";

    private final AgroalDataSource database;
    private final HistoryReader reader;
    private final History nothing;
    private final List<Runnable> takenOver = new CopyOnWriteArrayList<>();
    private volatile History current;
    private volatile boolean closed;
    private volatile boolean following;
    private volatile Behind behind;
    private HistoryTooLarge tooLarge;

    public Histories(AgroalDataSource database, PublishedTables tables) {
        this.database = database;
        this.reader = new HistoryReader(database, tables, new RecordTable<>("releases", Release.class, Map.of()));
        this.nothing = History.empty(tables.tables());
    }

    /**
     * The history as this instance knows it.
     *
     * @throws HistoryUnavailable where it knows none, and none can be read
     */
    public History current() {
        History known = current;
        if (known == null && following) {
            // Who asks need not wait until the database is there.
            throw new HistoryUnavailable(null);
        }
        return known != null ? known : catchUp();
    }

    /**
     * Tells of every history that is {@link #current} from now on.
     *
     * @param takenOver returns soon
     */
    public void afterEach(Runnable takenOver) {
        this.takenOver.add(takenOver);
    }

    /** The last release that this instance knows; empty where none was ever read. */
    public OptionalInt known() {
        History known = current;
        return known == null ? OptionalInt.empty() : OptionalInt.of(known.last());
    }

    /** @param because the database is away, or {@link HistoryTooLarge} */
    public record Behind(Instant since, Throwable because) {

        public boolean isTooLarge() {
            return because instanceof HistoryTooLarge;
        }
    }

    /** Since when and why releases are not taken over; null where they are. */
    public Behind behind() {
        return behind;
    }

    /**
     * The history up to the last release that there is.
     *
     * @throws HistoryTooLarge where that does not fit into the heap
     */
    public synchronized History catchUp() {
        try (Connection connection = database.getConnection()) {
            return catchUp(connection);
        } catch (SQLException failed) {
            throw new HistoryUnavailable(failed);
        }
    }

    private synchronized History catchUp(Connection connection) throws SQLException {
        History known = current;
        HistoryReader.Extent there = reader.extent(connection);
        int last = there.release();
        if (known != null && last >= known.last() && there.redacted() > known.redacted()) {
            // Before all else: a release that does not fit in may keep nothing that was redacted in view.
            known = reader.redacted(known, connection);
            current = known;
            takenOver.forEach(Runnable::run);
        }
        if (tooLarge != null && tooLarge.release() == last) {
            // To try that again would be to run out of memory again.
            throw tooLarge;
        }
        try {
            if (known == null || last > known.last()) {
                current = known == null || known.last() == 0 ? reader.whole(nothing, connection)
                        : reader.since(known, connection);
                takenOver.forEach(Runnable::run);
            }
        } catch (HistoryTooLarge full) {
            tooLarge = full;
            throw full;
        }
        return current;
    }

    /**
     * Takes over what this instance has just published, so that who published it sees it at once; soon, where it cannot
     * be read now.
     */
    public void published() {
        if (current != null) {
            try {
                catchUp();
            } catch (HistoryTooLarge told) {
                LOG.debug("What was published stays out of memory", told);
            } catch (RuntimeException later) {
                LOG.warn("What was published could not be read yet", later);
            }
        }
    }

    /** Takes over from now on what this or any other instance publishes on the same database. */
    public void follow() {
        following = true;
        Thread follower = new Thread(this::listenAgainAndAgain, "history");
        follower.setDaemon(true);
        follower.start();
    }

    private void listenAgainAndAgain() {
        while (!closed) {
            try (Connection connection = database.getConnection()) {
                boolean told = isTold(connection);
                catchUp(connection);
                if (behind != null) {
                    LOG.infof("Releases are read again, up to %d", current.last());
                    behind = null;
                }
                listen(connection, told);
            } catch (SQLException | RuntimeException | OutOfMemoryError failed) {
                Behind now = new Behind(Instant.now(), failed);
                if ((behind == null || behind.isTooLarge() != now.isTooLarge()) && !closed) {
                    behind = now;
                    LOG.warnf("Releases are not read; what is shown stays as of release %d until they are: %s",
                            current == null ? 0 : current.last(),
                            failed.getMessage());
                } else {
                    sleep(AWAY);
                }
            }
        }
    }

    private void listen(Connection connection, boolean told) throws SQLException {
        while (!closed) {
            if (told) {
                connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(TOLD.toMillis()));
            } else {
                sleep(UNTOLD);
            }
            // On the connection that was told: another may be to a replica that has not come so far.
            catchUp(connection);
        }
    }

    /** A replica cannot be listened to. */
    private static boolean isTold(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            return true;
        } catch (SQLException refused) {
            if (!READ_ONLY.equals(refused.getSQLState())) {
                throw refused;
            }
            return false;
        }
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            closed = true;
        }
    }

    /** Before connections are closed, so that an ordinary end is not told as an outage. */
    void stop(@Observes ShutdownEvent ending) {
        close();
    }

    public void close() {
        closed = true;
    }
}
