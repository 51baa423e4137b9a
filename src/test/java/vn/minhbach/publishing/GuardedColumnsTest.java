package vn.minhbach.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.publishing.access.Grant;
import vn.minhbach.publishing.access.Role;
import vn.minhbach.publishing.access.Tokens;
import vn.minhbach.running.EmbeddedDatabaseResource;

/**
 * No column of any table is changed once it is written, not by the schema's owner either, but for the few by which a
 * row is closed.
 */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class GuardedColumnsTest extends PublishingSpecification {

    /** What may be changed; of what was published besides, {@code withdrawn_in}, once. */
    private static final Map<String, Set<String>> CLOSING = Map.of("tokens", Set.of("revoked_at"), "transfers",
            Set.of("taken_back_at", "release"),
            "sessions", Set.of("last_used_at", "ended_at"), "denials", Set.of("times", "last_at"),
            "flyway_schema_history", Set.of(),
            "webhooks",
            Set.of("secret", "former_secret", "former_until", "position", "disabled_at", "disabled_because",
                    "removed_at"),
            "webhook_deliveries",
            Set.of("attempts", "next_at", "tried_at", "status", "answer", "delivered_at", "failed_at"));

    /** As PostgreSQL keeps what is told to a trigger. */
    private static final Map<String, String> CLOSING_IN_ORDER = Map.of("tokens", "revoked_at\\000", "transfers",
            "taken_back_at\\000release\\000",
            "sessions", "last_used_at\\000ended_at\\000", "denials", "times\\000last_at\\000");

    @Inject
    Tokens tokens;

    private record Column(String table, String name, String type) {
    }

    @Test
    void noColumnOfAnyTableIsChanged() throws SQLException {
        MiniDataset mini = new MiniDataset(folder, "test-guarded");
        published(mini, null);
        published(mini.change("sources.csv", 2, "Kế hoạch thử", "Kế hoạch thử hai"), "sửa");
        Set<String> tried = new TreeSet<>();
        for (Column column : columns()) {
            if (column.table.equals("flyway_schema_history")
                    || CLOSING.getOrDefault(column.table, Set.of("withdrawn_in")).contains(column.name)) {
                continue;
            }
            String other = "case when c is null then " + other(column.type) + " end";
            String sql = "with one as (select ctid, \"" + column.name + "\" as c from \"" + column.table
                    + "\" limit 1) update \"" + column.table
                    + "\" t set \"" + column.name + "\" = " + other + " from one where t.ctid = one.ctid";
            if (updated(sql)) {
                tried.add(column.table);
            }
        }
        // Of other tables there may be no row here; those of the format have one by all means.
        assertThat(tried).contains("projects", "funding", "observations", "datasets", "sources", "releases",
                "release_changes", "withdrawals", "attempts");
    }

    @Test
    void whatIsWithdrawnStaysWithdrawn() throws SQLException {
        MiniDataset mini = new MiniDataset(folder, "test-guarded-closed");
        published(mini, null);
        int second = published(mini.change("funding.csv", 2, "67000000000", "68000000000"), "sửa").release();
        for (String change : List.of("null", "withdrawn_in", String.valueOf(second + 1))) {
            assertThatThrownBy(
                    () -> execute("update funding set withdrawn_in = " + change + " where withdrawn_in = " + second))
                    .as(change)
                    .hasMessageContaining("never updated or deleted");
        }
    }

    @Test
    void eachTableThatIsClosedByAFewColumnsNamesThemAlone() throws SQLException {
        for (String table : List.of("tokens", "transfers", "sessions", "denials")) {
            assertThat(text(
                    "select string_agg(encode(tgargs, 'escape'), '') from pg_trigger where tgrelid = ?::regclass and tgfoid = 'refuse_change_but()'::regprocedure"
                            + " and tgenabled <> 'D'",
                    table)).as(table).isEqualTo(CLOSING_IN_ORDER.get(table));
        }
        tokens.create("Lan", new Grant("test-guarded-token", Role.PUBLISH, null), Duration.ofDays(1));
        for (String change : List.of("holder = 'x'", "publisher = 'x'", "role = 'x'", "agency = 'x'",
                "expires_at = now() + interval '1 year'", "hash = '\\x01'")) {
            assertThatThrownBy(() -> execute("update tokens set " + change + " where publisher = 'test-guarded-token'"))
                    .as(change).hasMessageContaining("never updated");
        }
    }

    @Test
    void aPartitionIsGuardedAsTheWholeIs() throws SQLException {
        published(new MiniDataset(folder, "test-guarded-part"), null);
        for (String change : List.of("update observations_0 set note = 'x'", "update observations_0 set volume = 1",
                "delete from observations_0", "truncate observations_0")) {
            assertThatThrownBy(() -> execute(change)).as(change).hasMessageContaining("never updated or deleted");
        }
    }

    @Test
    void aColumnThatComesLaterIsGuardedToo() throws SQLException {
        published(new MiniDataset(folder, "test-guarded-later"), null);
        List<String> published = new ArrayList<>();
        for (Column column : columns()) {
            if (column.name.equals("withdrawn_in")) {
                published.add(column.table);
            }
        }
        assertThat(published).hasSizeGreaterThanOrEqualTo(15);
        for (String table : published) {
            try (Connection connection = owner.connection(); Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("alter table " + table + " add column later text");
                if (rows(statement, table)) {
                    assertThatThrownBy(() -> statement.execute("update " + table + " set later = 'x'")).as(table)
                            .hasMessageContaining("never updated or deleted");
                }
                connection.rollback();
            }
        }
    }

    private static boolean rows(Statement statement, String table) throws SQLException {
        try (ResultSet any = statement.executeQuery("select exists (select from " + table + ")")) {
            any.next();
            return any.getBoolean(1);
        }
    }

    /** Whether a row was there to be refused. */
    private boolean updated(String sql) throws SQLException {
        try (Connection connection = owner.connection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                assertThat(statement.executeUpdate(sql)).as(sql).isZero();
                return false;
            } catch (SQLException refused) {
                // Identities are the database's own to give.
                assertThat(refused.getMessage()).as(sql).containsAnyOf("never updated",
                        "can only be updated to DEFAULT");
                return true;
            } finally {
                connection.rollback();
            }
        }
    }

    private static String other(String type) {
        return switch (type) {
            case "integer", "bigint", "numeric" -> "1";
            case "boolean" -> "true";
            case "date" -> "current_date";
            case "timestamp with time zone" -> "now()";
            case "bytea" -> "'\\x01'::bytea";
            case "ARRAY" -> "array['x']::varchar[]";
            default -> "'x'";
        };
    }

    private List<Column> columns() throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Connection connection = owner.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select c.table_name, c.column_name, c.data_type from information_schema.columns c"
                                + " join information_schema.tables t using (table_schema, table_name) where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'"
                                + " and c.table_name !~ '^observations_' order by 1, c.ordinal_position")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return columns;
    }
}
