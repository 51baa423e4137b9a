package vn.minhbach.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL's files in a folder, and its programs: making, starting and stopping what runs on them. */
final class PostgresCluster {

    private static final int SECONDS_TO_START = 60;
    private static final int SECONDS_TO_STOP = 10;
    /** Relative to its files: what it says until it keeps its own log. */
    private static final String START_LOG = "start.log";
    /** How anybody may come in: by a password that is never sent (RFC 5802, RFC 7677). */
    private static final String SCRAM = "scram-sha-256";

    /** Nobody comes in but over the loopback, and what it logs of a week replaces what it logged of the week before. */
    private static final List<String> SETTINGS = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=",
            "timezone=UTC", "log_timezone=UTC",
            "password_encryption=" + SCRAM, "logging_collector=on", "log_directory=log",
            "log_filename=postgresql-%a.log", "log_truncate_on_rotation=on",
            "log_rotation_age=1d", "log_rotation_size=0");

    private final Path files;
    private final Path home;
    private final DatabaseAccount account;

    /** @param home in whose {@code bin} the programs are; null, as the account, where none is to be run */
    PostgresCluster(Path files, Path home, DatabaseAccount account) {
        this.files = files;
        this.home = home;
        this.account = account;
    }

    boolean exists() {
        return Files.exists(files.resolve("PG_VERSION"));
    }

    /** Makes the files, into which nobody comes without the superuser's password. */
    void initialise(String password) throws IOException {
        PrivateFiles.folder(files);
        Path file = files.resolveSibling("first-password");
        Files.deleteIfExists(file);
        try {
            Files.writeString(PrivateFiles.create(file), password);
            account.own(files);
            account.own(file);
            run(null, "initdb", "-D", files.toString(), "-U", EmbeddedDatabase.SUPERUSER, "-A", SCRAM,
                    "--pwfile=" + file, "-E", "UTF8", "--locale=C");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Whether somebody comes in without a password, as everybody on the machine did with earlier versions of the
     * portal.
     */
    boolean isOpen() throws IOException {
        return Files.readString(accessRules()).lines().anyMatch(PostgresCluster::isOpen);
    }

    private static boolean isOpen(String rule) {
        return !rule.startsWith("#") && rule.strip().endsWith("trust");
    }

    /** Asks everybody for a password, from the next start or reload on. */
    void close() throws IOException {
        Files.writeString(accessRules(), Files.readString(accessRules()).lines()
                .map(each -> isOpen(each) ? each.replaceFirst("trust\\s*$", SCRAM) : each)
                .collect(Collectors.joining("\n", "", "\n")));
    }

    private Path accessRules() {
        return files.resolve("pg_hba.conf");
    }

    /** Runs a statement while nothing runs on the files, with no listener and no password. */
    void alone(String sql) throws IOException {
        account.own(files);
        run(sql + "\n", "postgres", "--single", "-D", files.toString(), EmbeddedDatabase.DATABASE);
    }

    void start(int port) throws IOException {
        account.own(files);
        PrivateFiles.mode(files, "rwx------");
        Files.deleteIfExists(files.resolve(START_LOG));
        String settings = SETTINGS.stream().map(each -> "-c " + each)
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        try {
            run(null, "pg_ctl", "-D", files.toString(), "-o", settings, "-l", files.resolve(START_LOG).toString(), "-w",
                    "-t", Integer.toString(SECONDS_TO_START), "start");
        } catch (IOException failed) {
            throw new IOException("The embedded PostgreSQL did not start on " + files + ": " + said(), failed);
        }
    }

    /** Ends it without waiting for those who are connected; false where it did not end. */
    boolean stop() {
        try {
            run(null, "pg_ctl", "-D", files.toString(), "-m", "fast", "-w", "-t", Integer.toString(SECONDS_TO_STOP),
                    "stop");
            return true;
        } catch (IOException failed) {
            return false;
        }
    }

    private String said() {
        try {
            List<String> lines = Files.readAllLines(files.resolve(START_LOG));
            return String.join("; ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        } catch (IOException nothing) {
            return "it said nothing";
        }
    }

    private void run(String input, String program, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = home.resolve("bin").resolve(program).toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        // In a folder that the account can enter, or its programs complain. What a postmaster inherits it would hold open for ever.
        Path output = Files.createTempFile("minh-bach-postgres", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(account.command(command)).directory(files.toFile())
                    .redirectErrorStream(true).redirectOutput(output.toFile());
            Process process = builder.start();
            try (var in = process.getOutputStream()) {
                if (input != null) {
                    in.write(input.getBytes(StandardCharsets.UTF_8));
                }
            }
            if (process.waitFor() != 0) {
                throw new IOException(program + " failed: " + Files.readString(output).strip());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted: " + Arrays.toString(arguments), ended);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
