package vn.minhbach.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;

import vn.minhbach.publishing.BundledDatasets;

/**
 * Makes the schema, and publishes the bundled datasets into an empty catalogue; on a replica the schema is there when
 * another instance has made it on the primary. A server starts without its database too, and does so when it comes; a
 * command fails without.
 */
@Singleton
class DatabaseStart {

    private static final Logger LOG = Logger.getLogger(DatabaseStart.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);
    /**
     * Beginnings of SQLSTATE (PostgreSQL, appendix A): no connection, starting up or going down, too many connections.
     */
    private static final List<String> AWAY = List.of("08", "57P", "53300");

    private final Flyway schema;
    private final DatabaseAccess access;
    private final BundledDatasets bundled;
    private final boolean server;
    private final boolean needed;
    private volatile boolean done;
    private volatile boolean closed;

    /**
     * @param server whether it listens to anybody; commands do not
     * @param arguments of the command line: some commands want the database as it is
     */
    DatabaseStart(@FlywayDataSource("publishing") Flyway schema, DatabaseAccess access, BundledDatasets bundled,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean server,
            @CommandLineArguments String[] arguments) {
        this.schema = schema;
        this.access = access;
        this.bundled = bundled;
        this.server = server;
        this.needed = Commands.needSchema(arguments);
    }

    void start(@Observes StartupEvent started) {
        if (!needed) {
            return;
        }
        try {
            prepare();
        } catch (RuntimeException failed) {
            if (!server || !isAway(failed)) {
                throw failed;
            }
            LOG.warnf("The database is away, and there may be nothing to read until it comes: %s",
                    cause(failed).getMessage());
            Thread waiting = new Thread(this::prepareWhenItComes, "database");
            waiting.setDaemon(true);
            waiting.start();
        }
    }

    /** Whether the schema is there. */
    boolean done() {
        return done;
    }

    private void prepare() {
        if (makeSchema()) {
            bundled.publish();
        } else if (schema.info().current() == null || schema.info().pending().length > 0) {
            throw new UncheckedIOException(new IOException("The schema of this version is not on the replica yet"));
        }
        done = true;
    }

    /** @return false where nothing can be written, as on a replica */
    private boolean makeSchema() {
        try (Connection owner = schema.getConfiguration().getDataSource().getConnection()) {
            if (isReadOnly(owner)) {
                return false;
            }
            access.makeUsers(owner);
            boolean changed = schema.migrate().migrationsExecuted > 0;
            access.grant(owner, changed);
            return true;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    static boolean isReadOnly(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show transaction_read_only")) {
            row.next();
            return row.getString(1).equals("on");
        }
    }

    private void prepareWhenItComes() {
        while (!closed) {
            try {
                Thread.sleep(AGAIN.toMillis());
                prepare();
                LOG.info("The database has come");
                return;
            } catch (InterruptedException ended) {
                return;
            } catch (RuntimeException failed) {
                if (!isAway(failed)) {
                    LOG.error("The database has come, and cannot be used", failed);
                }
            }
        }
    }

    private static boolean isAway(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
            if (cause instanceof IOException || cause instanceof TimeoutException
                    || state != null && AWAY.stream().anyMatch(state::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** What says most: the driver names the host, and what is behind that does not. */
    private static Throwable cause(Throwable failed) {
        Throwable last = failed;
        for (Throwable cause = failed; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof SQLException || !(last instanceof SQLException)) {
                last = cause;
            }
        }
        return last;
    }

    @PreDestroy
    void close() {
        closed = true;
    }
}
