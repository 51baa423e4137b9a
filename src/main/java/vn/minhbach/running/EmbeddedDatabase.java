package vn.minhbach.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.jboss.logging.Logger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL of our own, whose files live in a folder and outlast the process. Where one already runs on that folder,
 * as beside a running server or after a crash that left it behind, it is joined instead of started. A server watches it: one
 * that dies is started again, on the same port, and none is left running when the server ends.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    static final String USER = "postgres";
    private static final Duration WATCH = Duration.ofMillis(500);

    private final Path folder;
    private final Path files;
    private final Postmaster postmaster;
    private final FileChannel serving;
    private volatile String url;
    private EmbeddedPostgres started;
    private volatile boolean closed;

    /** @param serving held by the one server of the folder; null for a command */
    private EmbeddedDatabase(Path folder, FileChannel serving) {
        this.folder = folder.toAbsolutePath();
        this.files = folder.resolve("postgres").toAbsolutePath().normalize();
        this.postmaster = new Postmaster(files);
        this.serving = serving;
    }

    /** For a command, which leaves a database that it joined as it is. @param folder is made where it is missing; PostgreSQL's files are kept in it */
    public static EmbeddedDatabase open(Path folder) {
        return open(folder, 0);
    }

    /** The same on a port; 0 for any. */
    static EmbeddedDatabase open(Path folder, int port) {
        return opened(folder, null, port);
    }

    /**
     * For a server, of which a folder has one.
     *
     * @throws IllegalStateException where another serves this folder
     */
    static EmbeddedDatabase serve(Path folder) {
        FileChannel serving = null;
        try {
            Files.createDirectories(folder);
            serving = FileChannel.open(folder.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (serving.tryLock() == null) {
                throw new IllegalStateException("Another server runs on the folder " + folder.toAbsolutePath()
                        + "; stop it first, or give this one a folder of its own with MINHBACH_DATA_DIR");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the embedded PostgreSQL cannot be used: " + folder.toAbsolutePath(), e);
        }
        EmbeddedDatabase database = opened(folder, serving, 0);
        Thread watch = new Thread(database::watch, "embedded PostgreSQL");
        watch.setDaemon(true);
        watch.start();
        return database;
    }

    private static EmbeddedDatabase opened(Path folder, FileChannel serving, int port) {
        EmbeddedDatabase database = new EmbeddedDatabase(folder, serving);
        try {
            Files.createDirectories(folder);
            database.joinOrStart(port);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the embedded PostgreSQL cannot be used: " + folder.toAbsolutePath(), e);
        }
    }

    /** Of several that start at once, one starts the database, and the others join it. @param port 0 for any */
    private synchronized void joinOrStart(int port) throws IOException {
        try (FileChannel turn = FileChannel.open(folder.resolve("starting.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock mine = turn.lock()) {
            Optional<String> running = postmaster.joinOrOutlive();
            if (running.isEmpty()) {
                started = start(port);
            }
            url = running.orElseGet(() -> started.getJdbcUrl(USER, USER));
        }
    }

    private void watch() {
        boolean told = false;
        while (pause()) {
            if (isThere()) {
                told = false;
                continue;
            }
            if (!told) {
                LOG.warn("The embedded PostgreSQL has died; it is started again, and readers are answered meanwhile");
            }
            String before = url;
            told = told | !restarted(told);
            // Not while anything is held that ending needs.
            if (!portOf(url).equals(portOf(before))) {
                LOG.fatalf("The embedded PostgreSQL runs on another port now, %s instead of %s; start the server again", portOf(url), portOf(before));
                System.exit(1);
            }
        }
    }

    private boolean isThere() {
        try {
            return postmaster.process().isPresent();
        } catch (OutOfMemoryError full) {
            // Whoever fills the heap says so; it is looked at again.
            return true;
        }
    }

    /** Whether to go on. */
    private boolean pause() {
        try {
            Thread.sleep(WATCH.toMillis());
        } catch (InterruptedException ended) {
            return false;
        }
        return !closed;
    }

    /** Starts it where the application looks for it. @param told whether it was said already that it does not start */
    private synchronized boolean restarted(boolean told) {
        if (closed) {
            return true;
        }
        String before = url;
        try {
            if (started != null) {
                // It holds a lock on the files.
                started.close();
                started = null;
            }
            joinOrStart(Integer.parseInt(portOf(before)));
        } catch (IOException | RuntimeException failed) {
            if (!told) {
                LOG.error("The embedded PostgreSQL does not start; it is tried again", failed);
            }
            return false;
        }
        LOG.info("The embedded PostgreSQL runs again");
        return true;
    }

    private static String portOf(String url) {
        return url.replaceFirst("^jdbc:postgresql://[^:/]+:(\\d+)/.*", "$1");
    }

    private EmbeddedPostgres start(int port) {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
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
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start on " + files, e);
        }
    }

    /** What Quarkus must be told to use this database. */
    public Map<String, String> settings() {
        return Map.of("quarkus.datasource.jdbc.url", url, "quarkus.datasource.username", USER,
                "quarkus.datasource.password", USER);
    }

    /** Stops the database where this process serves the folder, or started it and no server of the folder has joined it since. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (started != null && (serving != null || !isServed())) {
                started.close();
            } else if (serving != null) {
                postmaster.stop();
            }
            if (serving != null) {
                serving.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
        }
    }

    private boolean isServed() throws IOException {
        Path lock = folder.resolve("server.lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel other = FileChannel.open(lock, StandardOpenOption.WRITE); FileLock free = other.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException own) {
            return true;
        }
    }
}
