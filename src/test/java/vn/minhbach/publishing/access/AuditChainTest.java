package vn.minhbach.publishing.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.publishing.MiniDataset;
import vn.minhbach.publishing.Outcome;
import vn.minhbach.publishing.Publisher;
import vn.minhbach.running.Commands;
import vn.minhbach.running.EmbeddedDatabaseResource;
import vn.minhbach.running.SchemaOwner;

/** Nobody whom the application uses changes the audit; and whoever does, it shows. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class AuditChainTest {

    private static final String OPERATOR = Actor.operator().name();
    private static final List<String> TAMPERING = List.of("delete from attempts", "update attempts set actor = 'x'",
            "truncate attempts cascade",
            "delete from attempt_outcomes", "delete from audit_chain",
            "insert into audit_chain select position + 1000000, attempt, not outcome, digest, digest from audit_chain limit 1",
            "select chain(1, true, 'x')", "alter table attempts disable trigger all",
            "drop trigger attempts_chain on attempts", "drop table audit_chain",
            "set session_replication_role = replica",
            "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'",
            "delete from releases", "update releases set reason = 'x'", "update funding set amount = 1",
            "delete from funding", "truncate observations cascade",
            "update tokens set expires_at = now()", "delete from tokens", "alter table tokens owner to current_user",
            "set role minhbach",
            "create table public.made (x int)", "select grant_access(current_user, true)",
            "update sessions set token = null", "delete from drafts");

    @Inject
    AgroalDataSource reading;

    @Inject
    @DataSource("publishing")
    AgroalDataSource writing;

    @Inject
    SchemaOwner owner;

    @Inject
    Audit audit;

    @Inject
    AddressRetention retention;

    @Inject
    Publisher publisher;

    @Inject
    Commands commands;

    @TempDir
    Path folder;

    private String verified(String... heads) {
        StringWriter said = new StringWriter();
        String[] arguments = new String[2 + heads.length];
        arguments[0] = "audit";
        arguments[1] = "--verify";
        for (int i = 0; i < heads.length; i++) {
            arguments[2 + i] = "--head=" + heads[i];
        }
        return commands.line().setOut(new PrintWriter(said, true)).execute(arguments) + " " + said;
    }

    private void asOwner(String... sql) throws SQLException {
        try (Connection connection = owner.connection(); Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private int published(String code) {
        return ((Outcome.Published) publisher.publish(new MiniDataset(folder, code).dataset(), null)).release();
    }

    private long recorded(String subject) {
        long attempt = audit.begin(Actor.operator(), Audit.Action.SET, "test-chained", subject, null);
        audit.end(attempt, Audit.Result.DONE, "đã đặt, 100 %");
        return attempt;
    }

    @Test
    void whatTheApplicationUsesCannotChangeOrTakeAwayWhatWasWritten() throws SQLException {
        recorded("kept");
        for (AgroalDataSource user : List.of(writing, reading)) {
            for (String sql : TAMPERING) {
                try (Connection connection = user.getConnection(); Statement statement = connection.createStatement()) {
                    statement.execute("set default_transaction_read_only = off");
                    assertThatThrownBy(() -> statement.execute(sql), sql).isInstanceOf(SQLException.class)
                            .hasMessageMatching("(?s).*(permission denied|must be owner|must be able to SET).*");
                }
            }
        }
        assertThat(verified()).startsWith("0 ").contains(" entries, as they were written");
    }

    @Test
    void aTemporaryTableIsNotTakenForTheReleases() throws SQLException {
        published("test-chained-temporary");
        try (Connection connection = writing.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temp table releases (number integer, publisher text) on commit drop");
            statement.execute(
                    "insert into pg_temp.releases select added_in + 1, publisher from funding where publisher = 'test-chained-temporary' limit 1");
            assertThatThrownBy(() -> statement.execute(
                    "update funding set withdrawn_in = added_in + 1 where publisher = 'test-chained-temporary'"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("by the release that is being made");
            connection.rollback();
        }
    }

    /** What it may write, it writes as a release of its own, which everybody sees. */
    @Test
    void whatAReleaseHeldIsNotAddedToOrWithdrawnLater() throws SQLException {
        published("test-chained-held");
        Map<String, String> forging = Map.of(
                "update funding set withdrawn_in = added_in + 1 where publisher = 'test-chained-held'",
                "by the release that is being made",
                "insert into datasets (publisher, title, licence, contact, added_in) values ('test-forged', 'x', 'x', 'x', 1)",
                "by the release that is being made",
                "insert into withdrawals (release, \"table\", id) values (1, 'funding', 987654321)",
                "by the release that is being made",
                "insert into release_changes (release, \"table\", added, changed, withdrawn) values (1, 'x', 1, 1, 1)",
                "by the release that is being made",
                "insert into releases (number, publisher, title, added, changed, withdrawn, sha256) values (1000000, 'x', 'x', 0, 0, 0, repeat('a', 64))",
                "without gaps",
                "insert into observations (id, indicator, source, basis, qualifier, as_of, as_of_end, publisher, added_in) values (1, 'x', 'x', 'x', 'x', 'x', now(), 'x', 1)",
                "permission denied",
                "select setval('observations_id_seq', 1)", "permission denied",
                "select take_volume(1, 'minh-bach')", "is not made by this transaction",
                "update denials set last_at = now() - interval '30 days'", "counted on");
        recordedDenial();
        for (Map.Entry<String, String> each : forging.entrySet()) {
            try (Connection connection = writing.getConnection(); Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(each.getKey()), each.getKey())
                        .isInstanceOf(SQLException.class).hasMessageContaining(each.getValue());
            }
        }
    }

    private void recordedDenial() throws SQLException {
        asOwner("insert into denials (hour, last_at, source, door, action, publisher, token, name, detail) values (now(), now(), 'x', 'x', 'x', 'test-chained', 'x', 'x', gen_random_uuid()::text)");
    }

    @Test
    void whoReadsForThePublicSeesNothingElse() throws SQLException {
        for (String table : List.of("tokens", "sessions", "attempts", "attempt_outcomes", "attempt_sources", "denials",
                "drafts", "draft_parts", "idempotency_keys", "transfers", "publisher_settings",
                "pg_authid")) {
            assertThatThrownBy(() -> ask(reading.getConnection(), "select count(*) from " + table)).as(table)
                    .hasMessageContaining("permission denied");
        }
        for (String sql : List.of("select stage_volume()", "select lock_publications()")) {
            assertThatThrownBy(() -> ask(reading.getConnection(), sql)).as(sql)
                    .hasMessageContaining("permission denied");
        }
        assertThat(ask(reading.getConnection(), "select current_user <> session_user")).isEqualTo("f");
    }

    @Test
    void whatIsChangedOrTakenOutByWhoOwnsEverythingShows() throws SQLException {
        long attempt = recorded("tampered");
        recorded("after it");
        asOwner("alter table attempts disable trigger attempts_stay",
                "update attempts set actor = 'Ai đó' where id = " + attempt);
        assertThat(verified()).startsWith("1 ").contains("attempt " + attempt + " is not as it was written",
                "NOT as they were written");
        asOwner("update attempts set actor = '" + OPERATOR + "' where id = " + attempt);
        asOwner("alter table audit_chain disable trigger user",
                "create table taken as select * from audit_chain where attempt = " + attempt,
                "delete from audit_chain where attempt = " + attempt);
        assertThat(verified()).startsWith("1 ").contains("is missing", "does not follow",
                "attempt " + attempt + " is in no entry");
        asOwner("insert into audit_chain select * from taken", "drop table taken",
                "alter table audit_chain enable trigger user", "alter table attempts enable trigger attempts_stay");
        assertThat(verified()).startsWith("0 ");
    }

    /** Who makes all hashes anew cannot make those anew that somebody has seen. */
    @Test
    void aHistoryThatWasMadeAnewDoesNotComeToWhatWasPublished() throws SQLException {
        long attempt = recorded("rewritten");
        int release = published("test-chained");
        String head = given().contentType("application/json")
                .body("{\"query\":\"{release(number: " + release + ") {auditHead}}\"}").post("/graphql").jsonPath()
                .getString("data.release.auditHead");
        assertThat(given().accept("text/html").get("/releases/" + release).asString()).contains(head);
        recorded("later");
        assertThat(verified(head)).startsWith("0 ");
        assertThat(verified("ab".repeat(32))).startsWith("1 ").contains("the chain never comes to abab");

        rewritten(attempt, "Ai đó");
        assertThat(verified()).startsWith("1 ").contains("release " + release + " was published with the head " + head)
                .doesNotContain("not as it was", "does not follow", "missing");
        rewritten(attempt, OPERATOR);
        assertThat(verified(head)).startsWith("0 ");
    }

    private void rewritten(long attempt, String actor) throws SQLException {
        asOwner("alter table attempts disable trigger user", "alter table audit_chain disable trigger user",
                "update attempts set actor = '" + actor + "' where id = " + attempt, """
                do $$
                declare
                    first constant bigint := (select position from audit_chain where attempt = %d and not outcome);
                    each record;
                begin
                    create temp table rest on commit drop as select * from audit_chain where position >= first;
                    delete from audit_chain where position >= first;
                    for each in select * from rest order by position loop
                        perform chain(each.attempt, each.outcome, case when each.outcome then (select chained_outcome(o) from attempt_outcomes o where o.attempt = each.attempt)
                            else (select chained_attempt(a) from attempts a where id = each.attempt) end);
                    end loop;
                end $$""".formatted(attempt), "alter table attempts enable trigger user",
                "alter table audit_chain enable trigger user");
    }

    @Test
    void addressesAreForgottenAfterATimeAndTheChainIsAsItWas() throws SQLException {
        Actor officer = new Actor("x", "Lan", Door.HTTP, "192.0.2.77", null, List.of());
        audit.record(officer, Audit.Action.SET, "test-chained", "from somewhere", Audit.Result.DONE, null);
        assertThat(audit.latest("test-chained", null, 1).get(0).source()).isEqualTo("192.0.2.77");
        assertThatThrownBy(() -> ask(writing.getConnection(),
                "with gone as (delete from attempt_sources returning 1) select count(*) from gone"))
                .hasMessageContaining("never updated or deleted");
        asOwner("alter table attempt_sources disable trigger user",
                "update attempt_sources set at = now() - interval '91 days' where source = '192.0.2.77'",
                "alter table attempt_sources enable trigger user");
        retention.forget();
        assertThat(audit.latest("test-chained", null, 1).get(0).source()).isNull();
        assertThat(verified()).startsWith("0 ");
    }
}
