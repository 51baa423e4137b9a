package vn.minhbach.publishing.transaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.function.Supplier;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;

import org.flywaydb.core.Flyway;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;

/** Transactions of the only connections that may write; what only the owner of the schema may is apart. */
@Singleton
public class Transactions {

    /** What is done within one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Session session) throws IOException, SQLException;
    }

    private final AgroalDataSource database;
    private final Flyway schema;

    Transactions(@DataSource("publishing") AgroalDataSource database, @FlywayDataSource("publishing") Flyway schema) {
        this.database = database;
        this.schema = schema;
    }

    /**
     * Commits what the work did.
     *
     * @throws UncheckedIOException where the work could not read or write a file; nothing is committed then
     * @throws DatabaseFailed where the database fails; nothing is committed then
     */
    public <T> T commit(Work<T> work) {
        return commitIf(result -> true, work);
    }

    /**
     * Commits what the work did with entities.
     *
     * @throws DatabaseFailed where the database fails; nothing is committed then
     */
    public <T> T commit(Supplier<T> work) {
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } catch (PersistenceException | QuarkusTransactionException failed) {
            throw new DatabaseFailed(failed);
        }
    }

    /** Commits what the work did where its result is to be kept, else rolls it back; throws as {@link #commit}. */
    public <T> T commitIf(Predicate<T> kept, Work<T> work) {
        return commitIf(database, kept, work);
    }

    private static <T> T commitIf(javax.sql.DataSource connections, Predicate<T> kept, Work<T> work) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(new Session(connection));
                if (kept.test(result)) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                return result;
            } catch (IOException | SQLException | RuntimeException | Error failed) {
                // Without it the pool would commit what was begun when it takes the connection back.
                rollBack(connection, failed);
                throw failed;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable.getMessage(), unreadable);
        } catch (SQLException failed) {
            throw new DatabaseFailed(failed);
        }
    }

    /** Commits what only who owns the schema may do; throws as {@link #commit}. */
    public <T> T commitAsOwner(Work<T> work) {
        return commitIf(owner(), result -> true, work);
    }

    private javax.sql.DataSource owner() {
        return schema.getConfiguration().getDataSource();
    }

    /** Does as who owns the schema what cannot be done within a transaction; throws as {@link #commit}. */
    public void outsideAsOwner(Work<?> work) {
        try (Connection connection = owner().getConnection()) {
            work.in(new Session(connection));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable.getMessage(), unreadable);
        } catch (SQLException failed) {
            throw new DatabaseFailed(failed);
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
