package vn.minhbach.publishing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.minhbach.publishing.transaction.Transactions;
import vn.minhbach.running.EmbeddedDatabaseResource;
import vn.minhbach.running.SchemaOwner;

/** How long a session goes on, and what is kept of it. */
@QuarkusTest
@Tag("database")
@WithTestResource(EmbeddedDatabaseResource.class)
class SessionsTest {

    private static final Sessions.Origin HERE = new Sessions.Origin("192.0.2.1", "Firefox");

    /** One that goes when it is told to. */
    private static final class HandClock extends Clock {

        private Instant now = Instant.now();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    @Inject
    Transactions transactions;

    @Inject
    SchemaOwner owner;

    private final HandClock clock = new HandClock();
    private Tokens tokens;
    private Sessions sessions;

    @BeforeEach
    void start() {
        Denials denials = new Denials(transactions, clock, 20);
        tokens = new Tokens(transactions, denials, clock);
        sessions = new Sessions(transactions, tokens, denials, clock, Duration.ofHours(1), Duration.ofHours(12));
    }

    private Token token(String holder) {
        return tokens.create(holder, new Grant("test-sessions", Role.PUBLISH, null), Duration.ofDays(90)).token();
    }

    private String begun(Token token) {
        return sessions.begin(token, Actor.of(token, Door.PAGES, null), HERE);
    }

    private boolean goesOn(String session) {
        return sessions.actor(session, Door.PAGES, null).isPresent();
    }

    @Test
    void itEndsWhenItIsNotUsedAndAfterADaysWorkAtTheLatest() {
        Token token = token("Lan");
        String left = begun(token);
        clock.pass(Duration.ofMinutes(59));
        assertThat(goesOn(left)).isTrue();
        clock.pass(Duration.ofMinutes(61));
        assertThat(goesOn(left)).isFalse();
        String used = begun(token);
        for (int halfHour = 1; halfHour < 24; halfHour++) {
            clock.pass(Duration.ofMinutes(30));
            assertThat(goesOn(used)).as("half an hour %d", halfHour).isTrue();
        }
        clock.pass(Duration.ofMinutes(30));
        assertThat(goesOn(used)).as("after twelve hours").isFalse();
    }

    @Test
    void itEndsWithItsTokenAndNoOtherDoes() {
        Token token = token("Minh");
        String ofIt = begun(token);
        String ofAnother = begun(token("Minh"));
        tokens.revoke(token.id());
        assertThat(goesOn(ofIt)).isFalse();
        assertThat(goesOn(ofAnother)).isTrue();
        Token shortLived = tokens.create("Minh", new Grant("test-sessions", Role.PUBLISH, null), Duration.ofMinutes(10))
                .token();
        String untilItExpires = begun(shortLived);
        clock.pass(Duration.ofMinutes(11));
        assertThat(goesOn(untilItExpires)).isFalse();
    }

    @Test
    void someoneSeesAndEndsTheirOwnAndNobodyElses() {
        Token hers = token("Thị Hoa");
        Actor she = Actor.of(hers, Door.PAGES, null);
        Actor he = Actor.of(token("Văn Hai"), Door.PAGES, null);
        String here = begun(hers);
        String there = begun(hers);
        List<Sessions.Open> open = sessions.of(she, here);
        assertThat(open).extracting(Sessions.Open::current).containsExactly(false, true);
        assertThat(open.get(0)).extracting(Sessions.Open::source, Sessions.Open::agent).containsExactly("192.0.2.1",
                "Firefox");
        assertThat(sessions.of(he, null)).isEmpty();
        assertThat(sessions.end(he, open.get(0).id())).isFalse();
        assertThat(goesOn(there)).isTrue();
        assertThat(sessions.end(she, open.get(0).id())).isTrue();
        assertThat(goesOn(there)).isFalse();
        assertThat(goesOn(here)).isTrue();
        sessions.end(here);
        assertThat(sessions.of(she, here)).isEmpty();
    }

    @Test
    void whatADatabaseTellsLetsNobodyIn() throws SQLException {
        String ofToken = begun(token("Sáu"));
        String ofAccount = sessions.begin("{\"idToken\":\"eyJhbGciOi\"}",
                Actor.accountIdentity("https://id.example.vn", "7"), "Bảy", HERE);
        assertThat(sessions.account(ofAccount)).contains("{\"idToken\":\"eyJhbGciOi\"}");
        assertThat(sessions.account(ofToken)).isEmpty();
        assertThat(sessions.actor(ofAccount, Door.PAGES, null)).as("a session with an account is none with a token")
                .isEmpty();
        try (Connection connection = owner.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select string_agg(s::text, ' ') from sessions s")) {
            rows.next();
            assertThat(rows.getString(1)).doesNotContain(ofToken, ofAccount, "idToken");
        }
        assertThatThrownBy(() -> execute("update sessions set identity = 'x'")).hasMessageContaining("never updated");
        sessions.end(ofToken);
        assertThatThrownBy(() -> execute("update sessions set ended_at = null")).hasMessageContaining("never updated");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.connection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
