package vn.minhbach.publishing.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.minhbach.http.ClientNetwork;
import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.transaction.Session;
import vn.minhbach.publishing.transaction.Transactions;

/**
 * Keeps who was denied what, and where from, apart from what was done; and does not listen for a while to a source that
 * was denied often (OWASP ASVS 5, 6.3.1). Who comes from there with a token that was good lately is heard all the same:
 * agencies share addresses.
 */
@Singleton
public class Denials {

    /** In which a source is denied so often; and for so long it then waits at most. */
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration LATELY = Duration.ofHours(12);
    private static final int MOST_SOURCES = 20_000;

    /**
     * What was denied to a source in an hour.
     *
     * @param token the id of the token that it came with, empty where it came with none that the portal gave
     * @param name of whom it was denied, empty for a stranger
     */
    public record Entry(long id, Instant lastAt, long times, String source, String door, String action,
            String publisher, String token, String name,
            String detail) {
    }

    private record Denied(Instant since, AtomicInteger times) {
    }

    private final Transactions transactions;
    private final Clock clock;
    private final int most;
    private final Cache<String, Denied> denied = Caffeine.newBuilder().maximumSize(MOST_SOURCES)
            .expireAfterWrite(WINDOW).build();
    private final Cache<String, Boolean> good = Caffeine.newBuilder().maximumSize(MOST_SOURCES).expireAfterWrite(LATELY)
            .build();

    /** @param most in five minutes, of one source */
    Denials(Transactions transactions, Clock clock,
            @ConfigProperty(name = "minhbach.denials.most", defaultValue = "20") int most) {
        this.transactions = transactions;
        this.clock = clock;
        this.most = most;
    }

    /**
     * Asked before it is looked at what someone comes with.
     *
     * @param source the address that it comes from
     * @param credential what they come with, null for nothing
     * @throws TooManyDenials where it is not to be looked at
     */
    public void admit(String source, String credential) {
        Denied before = denied.getIfPresent(ClientNetwork.of(source));
        if (before != null && before.times.get() >= most && (credential == null || !isGood(credential))) {
            Duration wait = Duration.between(clock.instant(), before.since.plus(WINDOW));
            if (!wait.isNegative()) {
                throw new TooManyDenials(wait);
            }
        }
    }

    /** A token or a session was good. */
    public void good(String credential) {
        good.put(key(credential), true);
    }

    /** Whether a token or a session was good lately. */
    public boolean isGood(String credential) {
        return good.getIfPresent(key(credential)) != null;
    }

    private static String key(String credential) {
        return Base64.getEncoder().encodeToString(Hashes.sha256(credential));
    }

    /**
     * Writes down that something was denied; of what is sent too often, only that it was.
     *
     * @param publisher null for none
     */
    public void add(Actor actor, Action action, String publisher, String detail) {
        Instant now = clock.instant();
        String source = actor.source() == null ? "" : actor.source();
        int times = denied.asMap().compute(ClientNetwork.of(actor.source()),
                (key, before) -> before == null || before.since.plus(WINDOW).isBefore(now)
                        ? new Denied(now, new AtomicInteger()) : before).times
                .incrementAndGet();
        if (times > most) {
            return;
        }
        transactions.commit(session -> session.write(
                "insert into denials (hour, last_at, source, door, action, publisher, token, name, detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (hour, source, door, action, publisher, token, name, detail) do update set times = denials.times + 1, last_at = greatest(denials.last_at, excluded.last_at)",
                now.truncatedTo(ChronoUnit.HOURS), now, source, actor.door().name(), action.name(),
                publisher == null ? "" : publisher,
                actor.token() == null ? "" : actor.token(), actor.name(), detail));
    }

    /**
     * What was denied for a publisher, or in all for null, the latest first.
     *
     * @param before the id of the last that was read, null to begin
     */
    public List<Entry> latest(String publisher, Long before, int most) {
        return transactions.commit(session -> {
            List<Entry> found = new ArrayList<>();
            session.read(
                    "select id, last_at, times, source, door, action, publisher, token, name, detail from denials where (?::text is null or publisher = ?)"
                            + " and id < ? order by id desc limit ?",
                    row -> found.add(entry(row)), publisher, publisher, before == null ? Long.MAX_VALUE : before, most);
            return found;
        });
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), Session.instant(row, 2), row.getLong(3), row.getString(4), row.getString(5),
                row.getString(6), row.getString(7),
                row.getString(8), row.getString(9), row.getString(10));
    }
}
