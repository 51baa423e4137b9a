package vn.minhbach.running.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.minhbach.running.EmbeddedDatabase;

/** What becomes of a backup in a database; that the portal is the same then is tried in {@code BackupIT}. */
class RestorationTest {

    /**
     * As publications make it: a volume with two observations, one of which the next release corrects, and a draft in
     * two parts.
     */
    private static final List<String> PUBLISHED = List.of(
            "insert into releases (number, publisher, title, added, changed, withdrawn, sha256) values (1, 'thử-\"x\"', E'a\\tb\\n\\\\c', 2, 0, 0, repeat('0', 64))",
            "select stage_volume()",
            """
            insert into staged_observations (line, keyed, indicator, place, value, source, basis, qualifier, as_of, as_of_end, id)
            select n, true, 'i', 'p' || n, n + 0.50, 's', 'ACTUAL', 'EXACT', '2024', '2024-12-31', nextval('observations_id_seq') from generate_series(1, 2) n""",
            "select take_volume(1, 'thử-\"x\"')",
            "commit",
            "insert into releases (number, publisher, title, added, changed, withdrawn, sha256, reason) values (2, 'thử-\"x\"', 'Lần hai', 0, 1, 0, repeat('1', 64), '')",
            "update observations set withdrawn_in = 2 where place = 'p2'",
            """
            insert into observations (indicator, place, words, source, basis, qualifier, as_of, as_of_end, publisher, added_in, supersedes)
            select indicator, place, 'đạt thấp', source, basis, qualifier, as_of, as_of_end, publisher, 2, id from observations where withdrawn_in = 2""",
            "insert into drafts (id, publisher, author, created_at, name, bytes, sha256) values ('d', 'thử-\"x\"', 'Lan', now(), 'a.zip', 4, repeat('2', 64))",
            "insert into draft_parts values ('d', 0, '\\x00ff'), ('d', 1, '\\x5c0a')",
            "insert into draft_ends values ('d', now(), 'Lan', 2)",
            "insert into attempts (at, actor, door, action) values (now(), 'Lan', 'CLI', 'PUBLISH')",
            "insert into attempt_outcomes values (1, now(), 'PUBLISHED', 2)",
            "commit");

    @TempDir
    Path folder;

    private static Flyway schema(EmbeddedDatabase database, String... more) {
        Map<String, String> settings = database.settings();
        String[] locations = new String[more.length + 1];
        locations[0] = "classpath:db/migration";
        System.arraycopy(more, 0, locations, 1, more.length);
        return Flyway.configure()
                .dataSource(settings.get("quarkus.datasource.jdbc.url"),
                        settings.get("quarkus.flyway.publishing.username"),
                        settings.get("quarkus.flyway.publishing.password"))
                .locations(locations).load();
    }

    private static Connection connect(Flyway schema) throws SQLException {
        return schema.getConfiguration().getDataSource().getConnection();
    }

    private static String asked(Flyway schema, String query) throws SQLException {
        try (Connection connection = connect(schema)) {
            return SchemaTables.first(connection, query);
        }
    }

    private Path backup(Flyway schema, String name) throws Exception {
        Path file = folder.resolve(name);
        try (Connection connection = connect(schema)) {
            BackupFile.create(file, part -> new BackupWriter("1.0").write(connection, part));
        }
        return file;
    }

    private static void publish(Flyway schema) throws SQLException {
        try (Connection connection = connect(schema); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : PUBLISHED) {
                statement.execute(each);
            }
        }
    }

    /** A version of the schema that does not exist yet. */
    private String later(String name, String sql) throws IOException {
        Path migrations = Files.createDirectories(folder.resolve(name));
        Files.writeString(migrations.resolve("V9000__later.sql"), sql);
        return "filesystem:" + migrations;
    }

    private static String rows(ZipFile zip, Manifest.Table table) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(table.entry()))) {
            return String.join("\n", new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().sorted().toList());
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        return Manifest.read(zip.getInputStream(zip.getEntry(BackupFile.MANIFEST)));
    }

    @Test
    void allComesBackAndIsBroughtUpToDateOrNothingDoes() throws Exception {
        try (EmbeddedDatabase from = EmbeddedDatabase.open(folder.resolve("from"));
                EmbeddedDatabase to = EmbeddedDatabase.open(folder.resolve("to"))) {
            Flyway source = schema(from);
            assertThatThrownBy(() -> backup(source, "nothing.zip")).isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("no schema");
            source.migrate();
            publish(source);
            Path file = backup(source, "backup.zip");

            Flyway failing = schema(to,
                    later("failing", "create table later as select number from releases; select 1 / 0"));
            assertThatThrownBy(() -> new Restoration(failing).restore(file)).isInstanceOf(FlywayException.class)
                    .hasMessageContaining("division by zero");
            assertThat(SchemaTables.anything(connect(failing))).as("what a restoration that failed left").isNull();

            Flyway target = schema(to,
                    later("later", "create table later as select count(*) as observations from observations"));
            new Restoration(target).restore(file);
            assertThat(asked(target, "select observations from later")).as("rows when the later version came")
                    .isEqualTo("3");
            assertThat(asked(target, "select version from flyway_schema_history order by installed_rank desc limit 1"))
                    .isEqualTo("9000");

            Path again = backup(target, "again.zip");
            assertSameRows(file, again);
            assertGuardsStand(target);
            assertThat(asked(target, "select nextval('observations_id_seq')")).isEqualTo("4")
                    .isEqualTo(asked(source, "select nextval('observations_id_seq')"));
            String volume = "select string_agg(relname || pg_get_expr(relpartbound, oid), ',' order by relname) from pg_class where relispartition and relkind = 'r'";
            assertThat(asked(target, volume)).contains("observations_1FOR VALUES IN (1)")
                    .isEqualTo(asked(source, volume));

            assertThatThrownBy(() -> new Restoration(source).restore(again)).isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("later version of Minh Bạch")
                    .hasMessageContaining("schema 9000");
            assertThatThrownBy(() -> new Restoration(target).restore(file)).isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("not empty, it has 2 releases");
            assertSameRows(file, backup(target, "untouched.zip"));
        }
    }

    private static void assertSameRows(Path one, Path other) throws IOException {
        try (ZipFile before = new ZipFile(one.toFile()); ZipFile after = new ZipFile(other.toFile())) {
            List<Manifest.Table> tables = manifest(before).tables();
            assertThat(tables).hasSizeGreaterThan(40).extracting(Manifest.Table::name).contains("observations_0",
                    "observations_1", "audit_chain", "draft_parts");
            for (Manifest.Table each : tables) {
                assertThat(rows(after, each)).as(each.name()).isEqualTo(rows(before, each));
            }
        }
    }

    private static void assertGuardsStand(Flyway schema) throws SQLException {
        assertThat(asked(schema, "select count(*) from pg_trigger where tgenabled <> 'O'")).isEqualTo("0");
        for (String change : List.of("update observations_1 set value = 1", "delete from releases",
                "update draft_parts set part = 2")) {
            assertThatThrownBy(() -> asked(schema, change)).as(change).isInstanceOf(SQLException.class)
                    .hasMessageContaining("never updated");
        }
    }
}
