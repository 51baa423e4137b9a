package vn.minhbach.running.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import vn.minhbach.running.backup.SchemaTables.Holding;

/**
 * Writes everything that a database holds into a zip, as it is at one moment, while others go on reading and writing.
 */
final class BackupWriter {

    /** With this schema backups began; {@code make_volume}, by which volumes come back, is older. */
    private static final int FIRST_SCHEMA = 26;
    private static final String VOLUME = "observations_";
    /** So that numbers and times are written in one way, whatever is usual there. It takes as long as it takes. */
    static final List<String> SETTINGS = List.of("set local datestyle = 'ISO'", "set local timezone = 'UTC'",
            "set local extra_float_digits = 1",
            "set local bytea_output = 'hex'", "set local statement_timeout = 0", "set local lock_timeout = 0",
            "set local idle_in_transaction_session_timeout = 0");

    private final String application;

    /** @param application its version */
    BackupWriter(String application) {
        this.application = application;
    }

    /**
     * @param connection of who owns the tables
     * @param file is made anew
     * @return what was written
     * @throws BackupRefused where there is nothing to write
     */
    Manifest write(Connection connection, Path file) throws SQLException, IOException, BackupRefused {
        requireSchema(connection);
        connection.setAutoCommit(true);
        List<Holding> known = SchemaTables.all(connection);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
            // Before anything is looked at: a table that is made otherwise meanwhile would be empty to who began to look earlier.
            statement.execute(
                    "lock table " + known.stream().map(each -> quoted(each.name())).collect(Collectors.joining(", "))
                            + " in access share mode");
        }
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(BackupFile.UNSEALED);
            zip.setLevel(Deflater.BEST_SPEED);
            return write(connection, zip);
        } finally {
            connection.rollback();
        }
    }

    private static void requireSchema(Connection connection) throws SQLException, BackupRefused {
        String version = SchemaTables.version(connection);
        if (version == null) {
            throw new BackupRefused("There is nothing to back up: the database has no schema of Minh Bạch.");
        }
        if (Integer.parseInt(version) < FIRST_SCHEMA) {
            throw new BackupRefused("The database has schema " + version + ", and backups begin with " + FIRST_SCHEMA
                    + ": start the portal once, which brings it up to date.");
        }
    }

    private Manifest write(Connection connection, ZipOutputStream zip) throws SQLException, IOException {
        String now = SchemaTables.first(connection,
                "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')");
        String schema = SchemaTables.version(connection);
        int release = Integer.parseInt(SchemaTables.first(connection, "select coalesce(max(number), 0) from releases"));
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        List<Manifest.Table> tables = new ArrayList<>();
        for (Holding table : SchemaTables.all(connection)) {
            Manifest.Volume volume = volume(connection, table.name());
            Manifest.Table empty = new Manifest.Table(table.name(), table.columns(), 0, volume);
            zip.putNextEntry(new ZipEntry(empty.entry()));
            long rows = copying.copyOut("copy " + copied(empty) + " to stdout", zip);
            zip.closeEntry();
            tables.add(new Manifest.Table(table.name(), table.columns(), rows, volume));
        }
        // Sequences are of no transaction: read last, they have given every number that is in here.
        Manifest manifest = new Manifest(Manifest.FORMAT, application, schema, release, now, tables,
                sequences(connection));
        zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
        zip.write(manifest.json());
        zip.closeEntry();
        return manifest;
    }

    /** Null where the table is no volume of its own. */
    private static Manifest.Volume volume(Connection connection, String table) throws SQLException {
        if (!table.matches(VOLUME + "[1-9]\\d{0,8}")) {
            return null;
        }
        // It is one publisher's, and never without a row.
        return new Manifest.Volume(Integer.parseInt(table.substring(VOLUME.length())),
                SchemaTables.first(connection, "select publisher from " + quoted(table) + " limit 1"));
    }

    private static Map<String, Long> sequences(Connection connection) throws SQLException {
        Map<String, Long> given = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select sequencename, coalesce(last_value, start_value - 1) from pg_sequences
                        where schemaname = current_schema() and (last_value is not null or start_value > 1)""")) {
            while (rows.next()) {
                given.put(rows.getString(1), rows.getLong(2));
            }
        }
        return given;
    }

    /** A table and its columns, as {@code COPY} is told of them. */
    static String copied(Manifest.Table table) {
        return quoted(table.name()) + " (" + quoted(table.columns()) + ")";
    }

    private static String quoted(Collection<String> names) {
        return names.stream().map(BackupWriter::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
