package vn.minhbach.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

import org.jboss.logging.Logger;

/**
 * A PostgreSQL of our own, whose files live in a folder and outlast the process. Where one already runs on that folder,
 * as beside a running server or after a crash that left it behind, it is joined instead of started. A server watches
 * it: one that dies is started again, on the same port, and none is left running when the server ends. The account of
 * the server alone comes in: by passwords of its own, over the loopback, and the application as roles without a
 * superuser's rights.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    static final String SUPERUSER = "postgres";
    /** Who makes the schema; who publishes; who reads. What each may do is said in {@code R__access.sql}. */
    static final String OWNER = "minhbach";
    static final String WRITER = "minhbach_writer";
    static final String READER = "minhbach_reader";
    static final String DATABASE = "postgres";
    private static final Duration WATCH = Duration.ofMillis(500);

    private final Path folder;
    private final Path files;
    private final Postmaster postmaster;
    private final FileChannel serving;
    private volatile int port;
    private volatile DatabasePasswords passwords;
    private PostgresCluster started;
    private String notice;
    private volatile boolean closed;

    /** @param serving held by the one server of the folder; null for a command */
    private EmbeddedDatabase(Path folder, FileChannel serving) {
        this.folder = folder.toAbsolutePath().normalize();
        this.files = this.folder.resolve("postgres");
        this.postmaster = new Postmaster(files);
        this.serving = serving;
    }

    /**
     * For a command, which leaves a database that it joined as it is.
     *
     * @param folder is made where it is missing; PostgreSQL's files are kept in it
     */
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
            PrivateFiles.folder(folder);
            serving = FileChannel.open(folder.resolve("server.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (serving.tryLock() == null) {
                throw new IllegalStateException("Another server runs on the folder " + folder.toAbsolutePath()
                        + "; stop it first, or give this one a folder of its own with MINHBACH_DATA_DIR");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder of the embedded PostgreSQL cannot be used: " + folder.toAbsolutePath(), e);
        }
        TemporaryFiles.empty(folder);
        EmbeddedDatabase database = opened(folder, serving, 0);
        Thread watch = new Thread(database::watch, "embedded PostgreSQL");
        watch.setDaemon(true);
        watch.start();
        return database;
    }

    private static EmbeddedDatabase opened(Path folder, FileChannel serving, int port) {
        EmbeddedDatabase database = new EmbeddedDatabase(folder, serving);
        try {
            PrivateFiles.folder(folder);
            database.joinOrStart(port);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder of the embedded PostgreSQL cannot be used: " + folder.toAbsolutePath(), e);
        }
    }

    /**
     * Of several that start at once, one starts the database, and the others join it.
     *
     * @param wanted the port, 0 for any
     */
    private synchronized void joinOrStart(int wanted) throws IOException {
        try (FileChannel turn = FileChannel.open(folder.resolve("starting.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
                FileLock mine = turn.lock()) {
            passwords = DatabasePasswords.in(folder);
            OptionalInt running = postmaster.joinOrOutlive(passwords.superuser());
            port = running.isPresent() ? running.getAsInt() : start(wanted);
            PostgresCluster joined = new PostgresCluster(files, null, null);
            boolean open = running.isPresent() && joined.isOpen();
            try (Connection superuser = DriverManager.getConnection(open ? openUrl(port) : url(port), SUPERUSER,
                    passwords.superuser())) {
                DatabaseRoles.prepare(superuser, passwords);
                if (open) {
                    // One that an earlier version left running.
                    joined.close();
                    DatabaseRoles.reload(superuser);
                }
            } catch (SQLException refused) {
                throw new IOException("The roles of the application cannot be made in the embedded PostgreSQL",
                        refused);
            }
        }
    }

    /** @return the port */
    private int start(int wanted) throws IOException {
        DatabaseAccount account = DatabaseAccount.of(folder);
        account.letThrough(folder);
        notice = account.notice();
        PostgresCluster cluster = new PostgresCluster(files, PostgresBinaries.in(folder), account);
        if (!cluster.exists()) {
            cluster.initialise(passwords.superuser());
        } else if (passwords.fresh() || cluster.isOpen()) {
            cluster.alone("alter role " + SUPERUSER + " password '" + passwords.superuser() + "'");
            cluster.close();
        }
        int free = wanted == 0 ? freePort() : wanted;
        cluster.start(free);
        started = cluster;
        return free;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static String url(int port) {
        // Whoever has taken the port meanwhile is told no password.
        return openUrl(port) + "?requireAuth=scram-sha-256";
    }

    /** Of one that asks nobody for a password yet. Not localhost, which is two addresses. */
    static String openUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
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
            int before = port;
            told = !restarted(told) || told;
            // Not while anything is held that ending needs.
            if (port != before) {
                LOG.fatalf("The embedded PostgreSQL runs on another port now, %d instead of %d; start the server again",
                        port, before);
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

    /**
     * Starts it where the application looks for it.
     *
     * @param told whether it was said already that it does not start
     */
    private synchronized boolean restarted(boolean told) {
        if (closed) {
            return true;
        }
        try {
            started = null;
            joinOrStart(port);
        } catch (IOException | RuntimeException failed) {
            if (!told) {
                LOG.error("The embedded PostgreSQL does not start; it is tried again", failed);
            }
            return false;
        }
        LOG.info("The embedded PostgreSQL runs again");
        return true;
    }

    /** What Quarkus must be told to use this database. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of("quarkus.datasource.jdbc.url", url(port)));
        Map.of("quarkus.datasource", READER, "quarkus.datasource.publishing", WRITER, "quarkus.flyway.publishing",
                OWNER).forEach((user, role) -> {
                    settings.put(user + ".username", role);
                    settings.put(user + ".password", passwords.ofRoles().get(role));
                });
        return settings;
    }

    /** What the operator is to know of the account that it runs as; null where there is nothing to say. */
    String notice() {
        return notice;
    }

    /**
     * Stops the database where this process serves the folder, or started it and no server of the folder has joined it
     * since.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (started != null && (serving != null || !isServed())) {
                if (!started.stop()) {
                    postmaster.stop();
                }
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
