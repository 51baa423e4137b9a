package vn.minhbach.publishing.transaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.function.Supplier;

import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;

/** Transactions of the only connections that may write. */
@Singleton
public class Transactions {

    /** What is done within one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Session session) throws IOException, SQLException;
    }

    private final AgroalDataSource database;

    Transactions(@DataSource("publishing") AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Commits what the work did.
     *
     * @throws UncheckedIOException where the work could not read or write a file; nothing is committed then
     * @throws DatabaseFailed       where the database fails; nothing is committed then
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
        try (Connection connection = database.getConnection()) {
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

    /** Does what cannot be done within a transaction; throws as {@link #commit}. */
    public void outside(Work<?> work) {
        try (Connection connection = database.getConnection()) {
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
