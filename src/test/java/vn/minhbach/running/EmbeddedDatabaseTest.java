package vn.minhbach.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Who gets into the embedded PostgreSQL, and what they may do there: the server's account alone, and no more than it
 * needs.
 */
class EmbeddedDatabaseTest {

    /** JUnit's own folder lets nobody else through, so an account of its own cannot get there. */
    @TempDir
    Path closed;

    /** Others may pass. */
    private Path folder;

    @TempDir
    static Path unpacked;

    /** Unpacked once for all, which takes longer than the rest. */
    @BeforeAll
    static void unpack() throws IOException {
        PostgresBinaries.in(unpacked);
    }

    private static Path withPrograms(Path folder) throws Exception {
        Files.createDirectories(folder);
        new ProcessBuilder("cp", "-al", unpacked.resolve("postgres-programs").toString(), folder.toString()).inheritIO()
                .start().waitFor();
        return folder;
    }

    @BeforeEach
    void makeFolder() throws Exception {
        Path parent = Files.createTempDirectory("minh-bach-embedded");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        folder = withPrograms(parent.resolve("data"));
    }

    @AfterEach
    void removeFolder() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.getParent())) {
            files = all.toList();
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            Files.delete(files.get(i));
        }
    }

    /** As who makes the schema. */
    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return connect(database, "quarkus.flyway.publishing");
    }

    private static Connection connect(EmbeddedDatabase database, String user) throws SQLException {
        Map<String, String> settings = database.settings();
        return DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"),
                settings.get(user + ".username"), settings.get(user + ".password"));
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void refuses(String url, String user, String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(url, user, password)).as("%s with %s", user, password)
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(password|SCRAM|pg_hba).*");
    }

    @Test
    void nobodyComesInWithoutAPasswordThatOnlyTheServerCanReadAndThenMayDoLittle() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            String url = database.settings().get("quarkus.datasource.jdbc.url");
            for (String user : List.of(EmbeddedDatabase.SUPERUSER, EmbeddedDatabase.OWNER, EmbeddedDatabase.WRITER,
                    EmbeddedDatabase.READER)) {
                for (String password : new String[]{null, "", user, "postgres"}) {
                    refuses(url, user, password);
                }
            }
            assertThat(mode(folder.resolve("database-passwords"))).isEqualTo("rw-------");
            assertThat(mode(folder)).startsWith("rwx").endsWith("---").doesNotContain("r-x", "-w-");
            assertThat(mode(folder.resolve("postgres"))).isEqualTo("rwx------");
            try (Stream<Path> programs = Files.walk(folder.resolve("postgres-programs"))) {
                assertThat(programs.filter(each -> !Files.isSymbolicLink(each)).filter(each -> {
                    try {
                        return mode(each).charAt(4) == 'w' || mode(each).charAt(7) == 'w';
                    } catch (IOException gone) {
                        return true;
                    }
                })).as("what others could rewrite").isEmpty();
            }
            String port = url.replaceFirst(".*:(\\d+)/.*", "$1");
            assertThat(Path.of("/tmp/.s.PGSQL." + port)).doesNotExist();
            try (Stream<Path> all = Files.walk(folder)) {
                assertThat(all.filter(each -> each.getFileName().toString().startsWith("first-password"))).isEmpty();
            }
            for (String user : List.of("quarkus.flyway.publishing", "quarkus.datasource.publishing",
                    "quarkus.datasource")) {
                mayDoNoMoreThanItNeeds(database, user);
            }
            try (Connection owner = connect(database); Statement statement = owner.createStatement()) {
                statement.execute("create extension pg_trgm");
            }
        }
    }

    private static void mayDoNoMoreThanItNeeds(EmbeddedDatabase database, String user) throws SQLException {
        try (Connection application = connect(database, user)) {
            assertThat(ask(application,
                    "select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(ask(application, "select count(*) from pg_auth_members where member = current_user::regrole"))
                    .isEqualTo("0");
            for (String sql : List.of("copy (select 1) to program 'id'",
                    "create temp table x (y text); copy x from program 'id'",
                    "copy (select 1) to '/tmp/minh-bach-copied'",
                    "select pg_read_file('/etc/passwd')", "select lo_import('/etc/passwd')",
                    "alter system set archive_command = 'id'", "create extension plpython3u",
                    "alter role minhbach superuser", "set role postgres", "select rolpassword from pg_authid",
                    "create function f() returns int language c as '/tmp/x', 'f'")) {
                try (Statement statement = application.createStatement()) {
                    assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
                }
            }
        }
    }

    @Test
    void startedAsRootItRunsAsAnotherAccountWhereThatMayGetThere() throws Exception {
        assumeTrue(DatabaseAccount.isRoot() && Files.readString(Path.of("/etc/passwd")).contains("\npostgres:"),
                "root, and an account postgres");
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            assertThat(process(folder).info().user()).contains("postgres");
            assertThat(Files.getOwner(folder.resolve("postgres")).getName()).isEqualTo("postgres");
            assertThat(database.notice()).contains("Started as root", "as the account postgres");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(withPrograms(closed.resolve("data")))) {
            assertThat(process(closed.resolve("data")).info().user()).contains("root");
            assertThat(database.notice()).contains("Started as root", "root's files", "MINHBACH_DATABASE_ACCOUNT");
        }
    }

    private static ProcessHandle process(Path folder) {
        return new Postmaster(folder.resolve("postgres").toAbsolutePath().normalize()).process().orElseThrow();
    }

    /** Earlier versions let every account of the machine in as the superuser, who owned everything. */
    @Test
    void whatEarlierVersionsLeftOpenIsClosedAndKeptWhetherItRunsOrNot() throws Exception {
        Path earlier = folder.resolveSibling("earlier");
        Path asTyped = folder.resolve("../earlier/.");
        Path files = earlier.resolve("postgres");
        try (EmbeddedPostgres before = EmbeddedPostgres.builder().setDataDirectory(files).setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(earlier.resolve("postgres-binaries").toFile()).start()) {
            try (Connection superuser = before.getPostgresDatabase().getConnection();
                    Statement statement = superuser.createStatement()) {
                statement.execute(
                        "create extension pg_trgm; create table kept (id bigint generated always as identity primary key, said text);"
                                + " insert into kept (said) values ('hơn 67 tỷ'); create table parted (id bigint) partition by list (id); create table parted_1 partition of parted for values in (1);"
                                + " create view seen as select * from kept; create function told() returns text language sql as $$select 'x'$$");
            }
            try (EmbeddedDatabase joined = EmbeddedDatabase.open(asTyped)) {
                assertThat(joined.settings().get("quarkus.datasource.jdbc.url")).contains(":" + before.getPort() + "/");
                assertThat(isClosedAndKept(joined, 1)).isTrue();
                assertThatThrownBy(() -> before.getPostgresDatabase().getConnection()).hasMessageContaining("password");
            }
        }
        // As if it had not run then, and nobody knew a password yet.
        Path rules = files.resolve("pg_hba.conf");
        Files.writeString(rules, Files.readString(rules).replace("scram-sha-256", "trust"));
        Files.delete(earlier.resolve("database-passwords"));
        Files.createDirectories(earlier.resolve("postgres-binaries"));
        try (EmbeddedDatabase database = EmbeddedDatabase.open(asTyped)) {
            assertThat(isClosedAndKept(database, 2)).isTrue();
        }
        assertThat(earlier.resolve("postgres-binaries")).as("programs that others could rewrite").doesNotExist();
    }

    private static boolean isClosedAndKept(EmbeddedDatabase database, int time) throws SQLException {
        refuses(database.settings().get("quarkus.datasource.jdbc.url"), EmbeddedDatabase.SUPERUSER, "postgres");
        try (Connection application = connect(database); Statement statement = application.createStatement()) {
            statement.execute(
                    "alter table kept add column x%1$d int; create table made_%1$d (x int); insert into parted values (1); create or replace function told() returns text language sql as $$select 'y'$$"
                            .formatted(time));
            return ask(application, "select said from kept").equals("hơn 67 tỷ")
                    && ask(application, "select count(*) from pg_class where relnamespace = 'public'::regnamespace"
                            + " and relkind <> 'i' and relowner <> current_user::regrole").equals("0");
        }
    }

    @Test
    void anotherWhoListensOnThePortOfADeadOneIsNotToldThePassword() throws Exception {
        EmbeddedDatabase.open(folder).close();
        try (var listener = new ServerSocket(0)) {
            // A pid that nobody has: beyond the greatest that Linux gives.
            Files.writeString(folder.resolve("postgres/postmaster.pid"), String.join("\n", "4194305",
                    folder.resolve("postgres").toString(), "1", "" + listener.getLocalPort(), "", "", ""));
            listener.setSoTimeout(200);
            try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
                assertThat(database.settings().get("quarkus.datasource.jdbc.url"))
                        .doesNotContain(":" + listener.getLocalPort() + "/");
            }
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
