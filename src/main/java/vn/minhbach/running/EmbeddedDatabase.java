package vn.minhbach.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL of our own, whose files live in a folder and outlast the process. Where one already runs on that folder,
 * as beside a running server or after a crash that left it behind, it is joined instead of started.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String USER = "postgres";

    private final String url;
    private final EmbeddedPostgres started;

    private EmbeddedDatabase(String url, EmbeddedPostgres started) {
        this.url = url;
        this.started = started;
    }

    /** @param folder is made where it is missing; PostgreSQL's files are kept in it */
    public static EmbeddedDatabase open(Path folder) {
        Path files = folder.resolve("postgres").toAbsolutePath().normalize();
        Optional<String> running = running(files);
        return running.isPresent() ? new EmbeddedDatabase(running.get(), null) : start(folder.toAbsolutePath(), files);
    }

    private static EmbeddedDatabase start(Path folder, Path files) {
        try {
            Files.createDirectories(folder);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(files)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.resolve("postgres-binaries").toFile())
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale", "C")
                    // The library is meant for tests and trades durability for speed; these files are to last.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("timezone", "UTC")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .start();
            return new EmbeddedDatabase(postgres.getJdbcUrl(USER, USER), postgres);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start on " + files, e);
        }
    }

    /** The address of a PostgreSQL that runs on these files: the fourth line of its pid file tells its port. */
    private static Optional<String> running(Path files) {
        Path pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            String url = "jdbc:postgresql://localhost:" + lines.get(3).strip() + "/" + USER;
            try (Connection connection = DriverManager.getConnection(url + "?connectTimeout=5", USER, USER);
                    Statement statement = connection.createStatement();
                    ResultSet directory = statement.executeQuery("show data_directory")) {
                // A stale pid file may name a port that another PostgreSQL has taken since.
                return directory.next() && Files.isSameFile(Path.of(directory.getString(1)), files) ? Optional.of(url) : Optional.empty();
            }
        } catch (IOException | SQLException | IndexOutOfBoundsException nothingThere) {
            return Optional.empty();
        }
    }

    /** What Quarkus must be told to use this database. */
    public Map<String, String> settings() {
        return Map.of("quarkus.datasource.jdbc.url", url, "quarkus.datasource.username", USER,
                "quarkus.datasource.password", USER);
    }

    /** Stops the database where this process started it. */
    @Override
    public void close() {
        if (started == null) {
            return;
        }
        try {
            started.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
        }
    }
}
