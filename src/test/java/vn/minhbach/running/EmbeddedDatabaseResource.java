package vn.minhbach.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A fresh embedded PostgreSQL for the tests, the same as the application's own; or, where {@code
 * QUARKUS_DATASOURCE_JDBC_URL} names an empty database, that one, as the application would. A specification that wants
 * a catalogue to itself names a database by the argument {@value #OWN}, which is made beside that one.
 */
public class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {

    public static final String OWN = "own";

    private String own;
    private Path folder;
    private EmbeddedDatabase database;

    @Override
    public void init(Map<String, String> arguments) {
        own = arguments.get(OWN);
    }

    @Override
    public Map<String, String> start() {
        String given = System.getenv("QUARKUS_DATASOURCE_JDBC_URL");
        if (given != null) {
            return own == null ? Map.of() : Map.of("quarkus.datasource.jdbc.url", beside(given));
        }
        try {
            folder = Files.createTempDirectory("minh-bach-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = EmbeddedDatabase.open(folder);
        return database.settings();
    }

    /** Makes the database anew, on the server of the one given. */
    private String beside(String given) {
        try (Connection connection = DriverManager.getConnection(given, ownerSetting("USERNAME"),
                ownerSetting("PASSWORD")); Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + own + " with (force)");
            statement.execute("create database " + own);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return given.replaceFirst("/[^/]*$", "/" + own);
    }

    /** Of who makes the schema, or does everything. */
    private static String ownerSetting(String name) {
        return System.getenv().getOrDefault("QUARKUS_FLYWAY_PUBLISHING_" + name,
                System.getenv("QUARKUS_DATASOURCE_" + name));
    }

    @Override
    public void stop() {
        if (database == null) {
            return;
        }
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
