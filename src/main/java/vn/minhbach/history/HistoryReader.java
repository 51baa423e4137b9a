package vn.minhbach.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

/**
 * Reads from the database what was published: all of it, or what releases did since a history was read. What a release did
 * never changes, so that the tables need not be read in one transaction.
 */
final class HistoryReader {

    /** Rows that the driver holds at a time. */
    private static final int BLOCK = 5_000;
    private static final String STATEMENT_TIMEOUT = "set local statement_timeout = '10min'";

    private final DataSource database;
    private final List<RecordTable<? extends Versioned>> tables;
    private final RecordTable<Release> releases;

    HistoryReader(DataSource database, List<RecordTable<? extends Versioned>> tables, RecordTable<Release> releases) {
        this.database = database;
        this.tables = tables;
        this.releases = releases;
    }

    /** The number of the last release, 0 before the first. */
    int last() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(number), 0) from releases")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The history up to the last release, which shares with an earlier one what no release touched since. */
    History since(History known) throws SQLException {
        try (Connection connection = database.getConnection()) {
            // Without a transaction the driver would hold a whole table at once.
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(STATEMENT_TIMEOUT);
                List<Release> all = new ArrayList<>(known.releases());
                all.addAll(read(connection, releases, releases.selected(), "number > ? order by number", known.last()));
                Map<Class<?>, Versions<?>> versions = new HashMap<>();
                for (RecordTable<? extends Versioned> table : tables) {
                    versions.put(table.type(), with(connection, known, table, all.size()));
                }
                return new History(versions, all);
            } finally {
                connection.rollback();
            }
        }
    }

    private static <T extends Versioned> Versions<T> with(Connection connection, History known, RecordTable<T> table, int last) throws SQLException {
        // A release that comes while this is read is of the next history.
        String selected = table.selected().replace("\"withdrawn_in\"", "case when withdrawn_in <= " + last + " then withdrawn_in end");
        return known.last() == 0 ? Versions.of(read(connection, table, selected, "added_in <= ? order by id", last))
                : known.of(table.type()).with(read(connection, table, selected,
                        "(added_in > ? or withdrawn_in > ?) and added_in <= ? order by id", known.last(), known.last(), last));
    }

    private static <T> List<T> read(Connection connection, RecordTable<T> table, String selected, String condition, int... parameters)
            throws SQLException {
        List<T> read = new ArrayList<>();
        Interning interned = new Interning();
        try (PreparedStatement statement = connection.prepareStatement("select " + selected + " from " + table.name() + " where " + condition)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setInt(i + 1, parameters[i]);
            }
            statement.setFetchSize(BLOCK);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(table.read(rows, interned));
                }
            }
        }
        return read;
    }
}
