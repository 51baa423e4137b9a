package vn.minhbach.running.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import vn.minhbach.running.backup.SchemaTables.Holding;

/**
 * Puts a backup into an empty database: the schema as it was, the rows, and what later versions made of the schema; all
 * or nothing.
 */
final class Restoration {

    private final Flyway schema;

    /** @param schema knows the migrations, and how one connects who makes the schema */
    Restoration(Flyway schema) {
        this.schema = schema;
    }

    /**
     * What was restored.
     *
     * @param left the tables that somebody else had made beside the application's, which are not restored
     */
    record Restored(Manifest manifest, Set<String> left) {
    }

    /**
     * @return what was restored
     * @throws BackupRefused where the file is damaged or of a later version, or the database not empty; nothing was
     *     touched
     * @throws IOException where the file cannot be read
     * @throws SQLException where the database fails; nothing was restored
     */
    Restored restore(Path file) throws IOException, SQLException, BackupRefused {
        BackupFile.verify(file);
        try (ZipFile zip = new ZipFile(file.toFile());
                Connection connection = schema.getConfiguration().getDataSource().getConnection()) {
            Manifest manifest = manifest(zip, file);
            connection.setAutoCommit(false);
            try {
                refuseAnythingThere(connection);
                Set<String> left = restore(manifest, zip, connection);
                connection.commit();
                return new Restored(manifest, left);
            } finally {
                connection.rollback();
            }
        }
    }

    private Manifest manifest(ZipFile zip, Path file) throws IOException, BackupRefused {
        ZipEntry entry = zip.getEntry(BackupFile.MANIFEST);
        if (entry == null) {
            throw new BackupRefused(file + " is no backup: it says nowhere what is in it.");
        }
        Manifest manifest;
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = Manifest.read(in);
        }
        MigrationVersion known = latest();
        if (manifest.format() > Manifest.FORMAT
                || MigrationVersion.fromVersion(manifest.schema()).compareTo(known) > 0) {
            throw new BackupRefused(file + " is of a later version of Minh Bạch, " + manifest.application()
                    + " with schema " + manifest.schema()
                    + ", and this one knows schema " + known
                    + " at most; restore it with that version, or a later one.");
        }
        return manifest;
    }

    /** Of the migrations that this version has. */
    private MigrationVersion latest() {
        return Arrays.stream(schema.info().all()).filter(each -> each.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null).max(MigrationVersion::compareTo).orElseThrow();
    }

    private static void refuseAnythingThere(Connection connection) throws SQLException, BackupRefused {
        String something = SchemaTables.anything(connection);
        if (something != null) {
            String releases = something.equals("releases")
                    ? SchemaTables.first(connection, "select count(*) from releases") + " releases"
                    : "a table or view " + something;
            throw new BackupRefused("The database is not empty, it has " + releases
                    + ", and stays as it is; restore into an empty one.");
        }
    }

    /** @return the tables that are none of the application's, whose rows were left out */
    private Set<String> restore(Manifest manifest, ZipFile zip, Connection connection)
            throws SQLException, IOException, BackupRefused {
        Set<String> restored = new TreeSet<>();
        try (Statement statement = connection.createStatement()) {
            for (String setting : BackupWriter.SETTINGS) {
                statement.execute(setting);
            }
            schema(connection).target(manifest.schema()).load().migrate();
            for (Manifest.Table each : manifest.tables()) {
                if (each.volume() != null) {
                    makeVolume(connection, each.volume());
                }
            }
            Map<String, Manifest.Table> tables = manifest.tables().stream()
                    .collect(Collectors.toMap(Manifest.Table::name, Function.identity()));
            List<String> names = SchemaTables.all(connection).stream().map(Holding::name).toList();
            restored.addAll(names);
            if (!tables.keySet().containsAll(names)) {
                throw new BackupRefused(
                        "The backup has other tables than schema " + manifest.schema() + ", and nothing was restored: "
                                + new TreeSet<>(tables.keySet()) + " instead of " + new TreeSet<>(names) + ".");
            }
            // What guards the rows would number, chain and refuse anew what was numbered, chained and let in once. Foreign keys stay.
            setGuards(statement, names, "disable");
            for (String name : SchemaTables.inOrder(connection, names)) {
                copy(tables.get(name), zip, connection);
            }
            statement.execute("set constraints all immediate");
            setGuards(statement, names, "enable");
            setSequences(connection, manifest.sequences());
        }
        schema(connection).load().migrate();
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        Set<String> left = new TreeSet<>(manifest.tables().stream().map(Manifest.Table::name).toList());
        left.removeAll(restored);
        return left;
    }

    private FluentConfiguration schema(Connection connection) {
        return Flyway.configure(schema.getConfiguration().getClassLoader()).configuration(schema.getConfiguration())
                .dataSource(SharedTransaction.of(connection));
    }

    /** Empty, as a publication makes it that is about to fill it. */
    private static void makeVolume(Connection connection, Manifest.Volume volume) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select stage_volume(), make_volume(?, ?)")) {
            statement.setInt(1, volume.number());
            statement.setString(2, volume.publisher());
            statement.execute();
        }
    }

    private static void setGuards(Statement statement, List<String> tables, String state) throws SQLException {
        for (String table : tables) {
            statement.execute("alter table " + BackupWriter.quoted(table) + " " + state + " trigger user");
        }
    }

    private static void copy(Manifest.Table table, ZipFile zip, Connection connection)
            throws SQLException, IOException {
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        try (InputStream in = zip.getInputStream(zip.getEntry(table.entry()))) {
            long rows = copying.copyIn("copy " + BackupWriter.copied(table) + " from stdin", in);
            if (rows != table.rows()) {
                throw new IOException(
                        "The backup has " + rows + " rows of " + table.name() + " instead of " + table.rows());
            }
        }
    }

    private static void setSequences(Connection connection, Map<String, Long> sequences) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(quote_ident(?)::regclass, ?)")) {
            for (Map.Entry<String, Long> each : sequences.entrySet()) {
                statement.setString(1, each.getKey());
                statement.setLong(2, each.getValue());
                statement.execute();
            }
        }
    }
}
