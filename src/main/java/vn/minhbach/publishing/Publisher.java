package vn.minhbach.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;

import vn.minhbach.dataset.Dataset;

/**
 * Publishes datasets: the only writer of the catalogue. One dataset is one transaction and at most one release; it is
 * published whole or not at all. Publications may run at once, in this or other instances: each sees what the one
 * before it left. Rows are streamed, so the size of a dataset does not bear on memory.
 *
 * <p>All methods throw {@link UncheckedIOException} where the dataset cannot be read and {@link IllegalStateException}
 * where the database fails; nothing is published then.
 */
@ApplicationScoped
public class Publisher {

    /** What to do with a dataset in which nothing is wrong. */
    enum Mode {
        PUBLISH, COMPARE_ONLY, PUBLISH_FIRST
    }

    @Inject
    @DataSource("publishing")
    AgroalDataSource database;

    @Inject
    Clock clock;

    /**
     * Publishes a dataset in place of what its publisher published before.
     *
     * @param reason why figures change or go, for readers; null where none does
     * @return {@link Outcome.Published}, {@link Outcome.Unchanged} or {@link Outcome.Refused}
     */
    public Outcome publish(Dataset dataset, String reason) {
        return run(dataset, reason, Mode.PUBLISH);
    }

    /**
     * Checks a dataset and finds what would change, and publishes nothing. A missing reason does not refuse it:
     * {@link Difference#needsReason()} tells.
     *
     * @return {@link Difference}, {@link Outcome.Unchanged} or {@link Outcome.Refused}
     */
    public Outcome dryRun(Dataset dataset) {
        return run(dataset, null, Mode.COMPARE_ONLY);
    }

    /** Whose releases there are. */
    Set<String> publishers() {
        try (Connection connection = database.getConnection()) {
            Set<String> publishers = new HashSet<>();
            new Session(connection).read("select distinct publisher from releases", row -> publishers.add(row.getString(1)));
            return publishers;
        } catch (SQLException failed) {
            throw new IllegalStateException("Could not read the releases", failed);
        }
    }

    /** Publishes a dataset unless its publisher has a release already, whatever that holds. */
    Outcome publishFirst(Dataset dataset) {
        return run(dataset, null, Mode.PUBLISH_FIRST);
    }

    private Outcome run(Dataset dataset, String reason, Mode mode) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Outcome outcome = new Publication(new Session(connection), clock).run(dataset, reason, mode);
                if (outcome instanceof Outcome.Published) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                return outcome;
            } catch (IOException | SQLException | RuntimeException | Error failed) {
                // Without it the pool would commit what was begun when it takes the connection back.
                rollBack(connection, failed);
                throw failed;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Could not read the dataset " + dataset.name(), unreadable);
        } catch (SQLException failed) {
            throw new IllegalStateException("Could not publish the dataset " + dataset.name(), failed);
        }
    }

    private static void rollBack(Connection connection, Throwable failed) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            failed.addSuppressed(lost);
        }
    }
}
