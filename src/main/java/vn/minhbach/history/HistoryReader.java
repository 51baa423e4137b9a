package vn.minhbach.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

/**
 * Reads from the database what was published: all of it, or what releases did since a history was read. What a release did
 * never changes, so that the tables need not be read in one transaction; nor from one database, where several are replicas
 * of one: each is asked whether it is as far as the others.
 */
final class HistoryReader {

    /** Rows that the driver holds at a time. */
    private static final int BLOCK = 5_000;
    /** Tables that are read at once when all are: each takes a connection and a processor, and one of the database's. */
    private static final int AT_ONCE = 2;
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
    int last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(number), 0) from releases")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The history up to the last release that a connection tells; it is read on others too. @param nothing before the first release */
    History whole(History nothing, Connection connection) throws SQLException {
        Map<Class<?>, Versions<?>> versions = new ConcurrentHashMap<>();
        List<Release> all = releasesSince(connection, nothing);
        Queue<RecordTable<? extends Versioned>> left = new ConcurrentLinkedQueue<>(largestFirst(connection));
        atOnce(() -> inTransaction(other -> {
            if (last(other) < all.size()) {
                throw new SQLException("Release " + all.size() + " is not on every replica yet");
            }
            for (RecordTable<? extends Versioned> table = left.poll(); table != null; table = left.poll()) {
                versions.put(table.type(), with(other, nothing, table, all.size()));
            }
            return null;
        }));
        return new History(versions, all);
    }

    /** The history up to the last release, which shares with an earlier one what no release touched since. */
    History since(History known, Connection connection) throws SQLException {
        return inTransaction(connection, same -> {
            List<Release> all = releasesSince(connection, known);
            Map<Class<?>, Versions<?>> versions = new HashMap<>();
            for (RecordTable<? extends Versioned> table : tables) {
                versions.put(table.type(), with(connection, known, table, all.size()));
            }
            return new History(versions, all);
        });
    }

    /** Those that are known, and those that came since. */
    private List<Release> releasesSince(Connection connection, History known) throws SQLException {
        List<Release> all = new ArrayList<>(known.releases());
        all.addAll(read(connection, releases, releases.selected(), "number > ? order by number", known.last()));
        return all;
    }

    /** What is read of a connection. */
    private interface Reading<R> {
        R in(Connection connection) throws SQLException;
    }

    private <R> R inTransaction(Reading<R> reading) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return inTransaction(connection, reading);
        }
    }

    private static <R> R inTransaction(Connection connection, Reading<R> reading) throws SQLException {
        // Without a transaction the driver would hold a whole table at once.
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(STATEMENT_TIMEOUT);
            return reading.in(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** So that the last to be read is not one that takes long, as the database thinks how large they are. */
    private List<RecordTable<? extends Versioned>> largestFirst(Connection connection) throws SQLException {
        Map<String, Double> sizes = new HashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "select c.relname, greatest(c.reltuples, coalesce((select sum(p.reltuples) from pg_inherits i join pg_class p on p.oid = i.inhrelid"
                        + " where i.inhparent = c.oid), 0)) from pg_class c where c.relkind in ('r', 'p')")) {
            while (rows.next()) {
                sizes.put(rows.getString(1), rows.getDouble(2));
            }
        }
        return tables.stream().sorted(Comparator.comparing((RecordTable<? extends Versioned> each) -> sizes.getOrDefault(each.name(), 0.0)).reversed()).toList();
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** Does the same work on several threads; what fails on one fails all. */
    private static void atOnce(Work work) throws SQLException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                done.add(threads.submit(() -> {
                    work.run();
                    return null;
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof SQLException sql) {
                throw sql;
            }
            if (failed.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException("Stopped while what was published was read", stopped);
        } finally {
            threads.shutdownNow();
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
