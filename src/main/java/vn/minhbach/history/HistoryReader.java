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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * Reads from the database what was published: all of it, or what releases and redactions did since a history was read.
 * What a release did changes by redactions alone, so that the tables need not be read in one transaction; nor from one
 * database, where several are replicas of one: each is asked whether it is as far as the others.
 */
final class HistoryReader {

    /** Rows that the driver holds at a time. */
    private static final int BLOCK = 5_000;
    /**
     * Tables that are read at once when all are: each takes a connection and a processor, and one of the database's.
     */
    private static final int AT_ONCE = 2;
    private static final String STATEMENT_TIMEOUT = "set local statement_timeout = '10min'";

    private final DataSource database;
    private final List<RecordTable<? extends Versioned>> tables;
    private final ToIntFunction<RecordTable<?>> bytesOfRow;
    private final RecordTable<Release> releases;
    private final RedactionReader redactions;
    /** In MiB. */
    private final long heap = Runtime.getRuntime().maxMemory() >> 20;

    HistoryReader(DataSource database, PublishedTables published, RecordTable<Release> releases) {
        this.database = database;
        this.tables = published.tables();
        this.bytesOfRow = published::bytesOfRow;
        this.releases = releases;
        this.redactions = new RedactionReader(published, releases.name());
    }

    /**
     * How far a database has come.
     *
     * @param release the last, 0 before the first
     * @param redacted the last redaction of what is public, 0 before the first
     */
    record Extent(int release, int redacted) {
    }

    Extent extent(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select (select coalesce(max(number), 0) from releases),"
                        + " (select coalesce(max(id), 0) from redactions where public)")) {
            row.next();
            return new Extent(row.getInt(1), row.getInt(2));
        }
    }

    /**
     * The history up to the last release that a connection tells; it is read on others too.
     *
     * @param nothing before the first release
     * @throws HistoryTooLarge where it does not fit into the heap
     */
    History whole(History nothing, Connection connection) throws SQLException {
        // Before the rows: one that comes while they are read is of the next history.
        List<Redaction> redacted = redactions.all(connection);
        int lastRedacted = redacted.isEmpty() ? 0 : redacted.get(redacted.size() - 1).number();
        List<Release> all = releasesSince(connection, nothing);
        Map<String, Long> more = counted(connection, nothing.last(), all.size());
        return fitting(nothing, all, redacted, more, versions -> {
            // So that the last to be read is not one that takes long.
            Queue<RecordTable<? extends Versioned>> left = new ConcurrentLinkedQueue<>(tables.stream()
                    .sorted(Comparator.comparing((RecordTable<? extends Versioned> each) -> more.get(each.name()))
                            .reversed())
                    .toList());
            atOnce(() -> inTransaction(other -> {
                Extent there = extent(other);
                if (there.release() < all.size() || there.redacted() < lastRedacted) {
                    throw new SQLException("Release " + all.size() + ", as redacted by " + lastRedacted
                            + ", is not on every replica yet");
                }
                for (RecordTable<? extends Versioned> table = left.poll(); table != null; table = left.poll()) {
                    versions.put(table.type(), with(other, nothing, table, all.size()));
                }
                return null;
            }));
        });
    }

    /**
     * The history up to the last release, which shares with an earlier one what no release touched since.
     *
     * @throws HistoryTooLarge where it does not fit into the heap
     */
    History since(History known, Connection connection) throws SQLException {
        return inTransaction(connection, same -> {
            List<Release> all = releasesSince(same, known);
            return fitting(known, all, known.redactions(), counted(same, known.last(), all.size()), versions -> {
                for (RecordTable<? extends Versioned> table : tables) {
                    versions.put(table.type(), with(same, known, table, all.size()));
                }
            });
        });
    }

    /**
     * The same history, of which rows were redacted since: only these are read anew, as all of them would not fit in
     * beside those that readers hold.
     */
    History redacted(History known, Connection connection) throws SQLException {
        return inTransaction(connection, same -> {
            List<Redaction> all = redactions.all(same);
            Map<String, Set<Long>> touched = new HashMap<>();
            all.stream().filter(each -> each.number() > known.redacted()).flatMap(each -> each.cells().stream())
                    .forEach(each -> touched.computeIfAbsent(each.table(), first -> new TreeSet<>())
                            .add(Long.valueOf(each.row())));
            Map<Class<?>, Versions<?>> versions = new HashMap<>();
            for (RecordTable<? extends Versioned> table : tables) {
                versions.put(table.type(), redacted(same, known, table, touched.getOrDefault(table.name(), Set.of())));
            }
            List<Release> told = read(same, releases, releases.selected(), "number <= ? order by number", known.last());
            return new History(versions, told, all);
        });
    }

    private static <T extends Versioned> Versions<T> redacted(Connection connection, History known,
            RecordTable<T> table, Set<Long> ids) throws SQLException {
        return ids.isEmpty() ? known.of(table.type())
                : known.of(table.type()).with(read(connection, table, selected(table, known.last()),
                        "id = any (?) and added_in <= ? order by id", connection.createArrayOf("bigint", ids.toArray()),
                        known.last()));
    }

    /** Reads the versions of each table into a map. */
    private interface Versioning {
        void read(Map<Class<?>, Versions<?>> versions) throws SQLException;
    }

    private History fitting(History known, List<Release> all, List<Redaction> redacted, Map<String, Long> more,
            Versioning reading) throws SQLException {
        HeapNeed need = need(known, more);
        if (need.heap() > heap) {
            throw new HistoryTooLarge(all.size(), need, heap, null);
        }
        Map<Class<?>, Versions<?>> versions = new ConcurrentHashMap<>();
        try {
            reading.read(versions);
        } catch (OutOfMemoryError full) {
            throw new HistoryTooLarge(all.size(), need, heap, full);
        }
        return new History(versions, all, redacted);
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

    /**
     * How many versions releases added, by table.
     *
     * @param after the last release that did not count, 0 for none
     */
    private Map<String, Long> counted(Connection connection, int after, int last) throws SQLException {
        String each = "select '%1$s', count(*) from %1$s where added_in > " + after + " and added_in <= " + last;
        Map<String, Long> counted = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(tables.stream().map(table -> each.formatted(table.name()))
                        .collect(Collectors.joining(" union all ")))) {
            while (rows.next()) {
                counted.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counted;
    }

    private HeapNeed need(History known, Map<String, Long> more) {
        HeapNeed need = new HeapNeed(0, 0);
        for (RecordTable<? extends Versioned> table : tables) {
            need = need.plus(known.of(table.type()).size() + more.get(table.name()), bytesOfRow.applyAsInt(table));
        }
        return need;
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

    private static <T extends Versioned> Versions<T> with(Connection connection, History known, RecordTable<T> table,
            int last) throws SQLException {
        String selected = selected(table, last);
        return known.last() == 0 ? Versions.of(read(connection, table, selected, "added_in <= ? order by id", last))
                : known.of(table.type()).with(read(connection, table, selected,
                        "(added_in > ? or withdrawn_in > ?) and added_in <= ? order by id", known.last(), known.last(),
                        last));
    }

    /** A release that comes while this is read is of the next history. */
    private static String selected(RecordTable<?> table, int last) {
        return table.selected().replace("\"withdrawn_in\"",
                "case when withdrawn_in <= " + last + " then withdrawn_in end");
    }

    private static <T> List<T> read(Connection connection, RecordTable<T> table, String selected, String condition,
            Object... parameters)
            throws SQLException {
        List<T> read = new ArrayList<>();
        Interning interned = table.interning();
        try (PreparedStatement statement = connection
                .prepareStatement("select " + selected + " from " + table.name() + " where " + condition)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.setFetchSize(BLOCK);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new SQLException("Stopped, as another table could not be read");
                    }
                    read.add(table.read(rows, interned));
                }
            }
        }
        return read;
    }
}
