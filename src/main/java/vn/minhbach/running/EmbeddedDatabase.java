package vn.minhbach.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private static final String PID_FILE = "postmaster.pid";
    private static final int TRIES_TO_JOIN = 300;

    private final String url;
    private final EmbeddedPostgres started;

    private EmbeddedDatabase(String url, EmbeddedPostgres started) {
        this.url = url;
        this.started = started;
    }

    /** @param folder is made where it is missing; PostgreSQL's files are kept in it */
    public static EmbeddedDatabase open(Path folder) {
        Path files = folder.resolve("postgres").toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            // Of several that start at once, one starts the database, and the others join it.
            try (FileChannel turn = FileChannel.open(folder.resolve("starting.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock mine = turn.lock()) {
                Optional<String> running = joinOrOutlive(files);
                return running.isPresent() ? new EmbeddedDatabase(running.get(), null) : start(folder.toAbsolutePath(), files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the embedded PostgreSQL cannot be used: " + folder.toAbsolutePath(), e);
        }
    }

    /**
     * The address of the PostgreSQL that runs on these files, or nothing once none does. PostgreSQL does not start where its
     * pid file names a process that exists, and one does for a while after it was killed: it ends, recovers from a crash of
     * its parts, or nobody has waited for it yet. In a container, or after the machine went down, the number may meanwhile be
     * that of a process or a thread of another program, which would keep PostgreSQL from starting for ever.
     */
    private static Optional<String> joinOrOutlive(Path files) {
        Path pidFile = files.resolve(PID_FILE);
        try {
            Optional<String> running = running(files);
            for (int tries = 0; running.isEmpty() && tries < TRIES_TO_JOIN && Files.exists(pidFile); tries++) {
                Optional<ProcessHandle> named = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()));
                if (named.isEmpty()) {
                    return running;
                }
                Optional<String> program = named.get().info().command();
                if (program.isPresent() && !Path.of(program.get()).getFileName().toString().startsWith("postgres")) {
                    Files.deleteIfExists(pidFile);
                    return running;
                }
                Thread.sleep(200);
                running = running(files);
            }
            return running;
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            // PostgreSQL says better than we what is wrong with its pid file.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static EmbeddedDatabase start(Path folder, Path files) {
        try {
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
        Path pidFile = files.resolve(PID_FILE);
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
