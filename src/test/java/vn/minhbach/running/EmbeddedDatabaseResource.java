package vn.minhbach.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A fresh embedded PostgreSQL for the tests, the same as the application's own; or, where {@code
 * QUARKUS_DATASOURCE_JDBC_URL} names an empty database, that one, as the application would.
 */
public class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {

    private Path folder;
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null) {
            return Map.of();
        }
        try {
            folder = Files.createTempDirectory("minh-bach-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = EmbeddedDatabase.open(folder);
        return database.settings();
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
