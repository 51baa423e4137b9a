package vn.minhbach.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;

/** The PostgreSQL that runs on some files, whoever started it, as its pid file tells. */
final class Postmaster {

    private static final String PID_FILE = "postmaster.pid";
    private static final int TRIES_TO_JOIN = 300;
    private static final int TRIES_TO_STOP = 50;
    /** In milliseconds. */
    private static final int PAUSE = 200;

    private final Path files;
    private final Path pidFile;

    Postmaster(Path files) {
        this.files = files;
        this.pidFile = files.resolve(PID_FILE);
    }

    /** The process that the pid file names; empty where it has ended. */
    Optional<ProcessHandle> process() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
                    .filter(Postmaster::isRunning);
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    /**
     * Not so where it ended and only nobody has waited for it, which in a container without an init nobody ever does.
     */
    private static boolean isRunning(ProcessHandle process) {
        try {
            // proc(5): the state follows the name in parentheses.
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return process.isAlive() && !stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException noProc) {
            return process.isAlive();
        }
    }

    /**
     * The port of the PostgreSQL that runs on these files, or nothing once none does. PostgreSQL does not start where
     * its pid file names a process that exists, and one does for a while after it was killed: it ends, recovers from a
     * crash of its parts, or nobody has waited for it yet. In a container, or after the machine went down, the number
     * may meanwhile be that of a process or a thread of another program, which would keep PostgreSQL from starting for
     * ever.
     */
    OptionalInt joinOrOutlive(String password) {
        try {
            OptionalInt running = running(password);
            for (int tries = 0; running.isEmpty() && tries < TRIES_TO_JOIN && Files.exists(pidFile); tries++) {
                Optional<ProcessHandle> named = ProcessHandle
                        .of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()));
                if (named.isEmpty()) {
                    return running;
                }
                if (!isRunning(named.get())) {
                    Files.deleteIfExists(pidFile);
                    return running;
                }
                if (isAnotherProgram(named.get())) {
                    Files.deleteIfExists(pidFile);
                    return running;
                }
                Thread.sleep(PAUSE);
                running = running(password);
            }
            return running;
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            // PostgreSQL says better than we what is wrong with its pid file.
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    private static boolean isAnotherProgram(ProcessHandle process) {
        Optional<String> program = process.info().command();
        return program.isPresent() && !Path.of(program.get()).getFileName().toString().startsWith("postgres");
    }

    /**
     * The port of a PostgreSQL that runs on these files: the fourth line of its pid file.
     *
     * @param password of its superuser
     */
    private OptionalInt running(String password) {
        // Nobody else who listens on a port that a stale pid file names is told the password.
        if (process().filter(each -> !isAnotherProgram(each)).isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int port = Integer.parseInt(Files.readAllLines(pidFile).get(3).strip());
            // What may come in without one, which an earlier version left, says so in a folder that nobody else writes to.
            String url = new PostgresCluster(files, null, null).isOpen() ? EmbeddedDatabase.openUrl(port) + "?"
                    : EmbeddedDatabase.url(port) + "&";
            try (Connection connection = DriverManager.getConnection(url + "connectTimeout=5",
                    EmbeddedDatabase.SUPERUSER, password);
                    Statement statement = connection.createStatement();
                    ResultSet directory = statement.executeQuery("show data_directory")) {
                // A stale pid file may name a port that another PostgreSQL has taken since.
                return directory.next() && Files.isSameFile(Path.of(directory.getString(1)), files)
                        ? OptionalInt.of(port) : OptionalInt.empty();
            }
        } catch (IOException | SQLException | NumberFormatException | IndexOutOfBoundsException nothingThere) {
            return OptionalInt.empty();
        }
    }

    /**
     * Stops one that another process started. It waits for those that are connected; where they stay it is killed, as
     * what was committed is on the disk. Nobody is asked to go by SQL: when the application ends, the driver is there
     * no longer.
     */
    void stop() {
        Optional<ProcessHandle> postmaster = process();
        if (postmaster.isEmpty()) {
            return;
        }
        postmaster.get().destroy();
        try {
            for (int tries = 0; process().isPresent(); tries++) {
                if (tries == TRIES_TO_STOP) {
                    postmaster.get().destroyForcibly();
                    return;
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
