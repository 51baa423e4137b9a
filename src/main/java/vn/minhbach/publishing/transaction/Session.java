package vn.minhbach.publishing.transaction;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The one connection and transaction in which something is written. */
public record Session(Connection connection) {

    /** Takes a row of a result. */
    public interface Each {
        void accept(ResultSet row) throws SQLException;
    }

    /** Runs a statement without parameters. */
    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * What takes longer than any page may: until the end of the transaction nothing is cut short, however long it takes
     * or waits.
     */
    public void withoutTimeLimit() throws SQLException {
        run("set local statement_timeout = 0");
        run("set local lock_timeout = 0");
        run("set local idle_in_transaction_session_timeout = 0");
    }

    /** Runs a statement and returns how many rows it wrote. */
    public long write(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeLargeUpdate();
        }
    }

    public void read(String sql, Each each, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            statement.setFetchSize(1_000);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.accept(rows);
                }
            }
        }
    }

    /** The first column of the one row, 0 where it is null. */
    public long number(String sql, Object... parameters) throws SQLException {
        long[] number = new long[1];
        read(sql, row -> number[0] = row.getLong(1), parameters);
        return number[0];
    }

    /** A time of a result, null where it is null. */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Whole numbers as a parameter. */
    public Array numbers(Collection<Long> numbers) throws SQLException {
        return connection.createArrayOf("bigint", numbers.toArray());
    }

    /** As a parameter of type {@code text[]}. */
    public Array texts(Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    public CopyIn copy(String sql) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            // pgjdbc knows java.time, but for this one.
            statement.setObject(i + 1,
                    parameters[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : parameters[i]);
        }
        return statement;
    }
}
