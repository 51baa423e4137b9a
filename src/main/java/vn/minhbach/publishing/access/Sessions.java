package vn.minhbach.publishing.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.minhbach.publishing.transaction.Session;
import vn.minhbach.publishing.transaction.Transactions;

/**
 * Browsers that are signed in, by a token of the portal or with an account of a provider. What a browser keeps is a
 * random text that says nothing; the database has what it stands for. A session ends at sign-out, with its token, when
 * it was not used for a while, and after a day's work at the latest (OWASP ASVS 5, 7.3 and 7.4).
 */
@Singleton
public class Sessions {

    /** Whose session it was stays readable for so long. */
    private static final Duration KEPT = Duration.ofDays(30);
    /** Not each request writes when it came. */
    private static final Duration NOTED = Duration.ofMinutes(1);
    private static final int BYTES = 32;
    private static final int GCM_NONCE = 12;
    private static final int GCM_TAG_BITS = 128;
    private static final int LONGEST_AGENT = 200;
    /** With an account, or for a publisher that they come for: elsewhere others may bear their name. */
    private static final String THEIRS = "(s.token is null or exists (select from tokens o where o.id = s.token and o.publisher = any (?)))";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Where a session began: an address, and what the browser calls itself; null where unknown. */
    public record Origin(String source, String agent) {
    }

    /**
     * One that goes on.
     *
     * @param current whether it is that of who asks
     */
    public record Open(long id, String source, String agent, Instant createdAt, Instant lastUsedAt, boolean current) {
    }

    private record Kept(long id, String token, byte[] account, Instant lastUsedAt) {
    }

    private final Transactions transactions;
    private final Tokens tokens;
    private final Denials denials;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    Sessions(Transactions transactions, Tokens tokens, Denials denials, Clock clock,
            @ConfigProperty(name = "minhbach.session.idle", defaultValue = "PT1H") Duration idle,
            @ConfigProperty(name = "minhbach.session.longest", defaultValue = "PT12H") Duration longest) {
        this.transactions = transactions;
        this.tokens = tokens;
        this.denials = denials;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /**
     * Begins one with a good token.
     *
     * @return what the browser is to keep
     */
    public String begin(Token token, Actor actor, Origin origin) {
        String secret = random();
        begin(secret, token.id(), null, actor.identity(), actor.name(), origin);
        return secret;
    }

    /**
     * Begins one with an account.
     *
     * @param account what the provider gave, which is kept encrypted
     */
    public String begin(String account, String identity, String name, Origin origin) {
        String secret = random();
        begin(secret, null, encrypted(secret, account), identity, name, origin);
        return secret;
    }

    private void begin(String secret, String token, byte[] account, String identity, String name, Origin origin) {
        Instant now = clock.instant();
        transactions.commit(session -> {
            session.write("delete from sessions where created_at < ?", now.minus(KEPT).minus(longest));
            return session.write(
                    "insert into sessions (hash, token, account, identity, name, source, agent, created_at, last_used_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    Hashes.sha256(secret), token, account, identity, name, origin.source(), shortened(origin.agent()),
                    now, now);
        });
    }

    private static String shortened(String agent) {
        return agent == null || agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
    }

    /** Who signed in with a token; empty where the session or the token ended. */
    public Optional<Actor> actor(String secret, Door door, String source) {
        Optional<Actor> actor = used(secret).filter(each -> each.token != null).flatMap(each -> tokens.good(each.token))
                .map(token -> Actor.of(token, door, source));
        actor.ifPresent(good -> denials.good(secret));
        return actor;
    }

    /** What the provider gave for an account; empty where the session ended. */
    public Optional<String> account(String secret) {
        Optional<String> account = used(secret).filter(each -> each.account != null)
                .map(each -> decrypted(secret, each.account));
        account.ifPresent(good -> denials.good(secret));
        return account;
    }

    private Optional<Kept> used(String secret) {
        Instant now = clock.instant();
        return transactions.commit(session -> {
            List<Kept> found = new ArrayList<>(1);
            session.read(
                    "select id, token, account, last_used_at from sessions where hash = ? and ended_at is null and last_used_at > ? and created_at > ?",
                    row -> found
                            .add(new Kept(row.getLong(1), row.getString(2), row.getBytes(3), Session.instant(row, 4))),
                    Hashes.sha256(secret), now.minus(idle), now.minus(longest));
            if (!found.isEmpty() && found.get(0).lastUsedAt.isBefore(now.minus(NOTED))) {
                session.write("update sessions set last_used_at = ? where id = ? and ended_at is null", now,
                        found.get(0).id);
            }
            return found.stream().findFirst();
        });
    }

    /** Ends the session of a browser, if it goes on. */
    public void end(String secret) {
        end("hash = ?", Hashes.sha256(secret));
    }

    /**
     * Ends one of someone's own sessions.
     *
     * @return whether there was such a one
     */
    public boolean end(Actor whose, long id) {
        return transactions.commit(session -> session.write(
                "update sessions s set ended_at = ? where s.ended_at is null and s.id = ? and s.identity = ? and "
                        + THEIRS,
                clock.instant(), id, whose.identity(), session.texts(publishers(whose)))) > 0;
    }

    private long end(String which, Object... parameters) {
        Object[] all = new Object[parameters.length + 1];
        all[0] = clock.instant();
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        return transactions.commit(
                session -> session.write("update sessions set ended_at = ? where ended_at is null and " + which, all));
    }

    private static List<String> publishers(Actor whose) {
        return whose.grants().stream().map(Grant::publisher).toList();
    }

    /**
     * Someone's sessions that go on, the latest first.
     *
     * @param secret of the one that asks, null for none
     */
    public List<Open> of(Actor whose, String secret) {
        Instant now = clock.instant();
        return transactions.commit(session -> {
            List<Open> open = new ArrayList<>();
            session.read(
                    "select s.id, s.source, s.agent, s.created_at, s.last_used_at, s.hash = ? from sessions s left join tokens t on t.id = s.token where s.identity = ? and "
                            + THEIRS
                            + " and s.ended_at is null and s.last_used_at > ? and s.created_at > ? and (t.id is null or t.revoked_at is null and t.expires_at > ?) order by s.id desc",
                    row -> open.add(open(row)), Hashes.sha256(secret == null ? "" : secret), whose.identity(),
                    session.texts(publishers(whose)), now.minus(idle), now.minus(longest), now);
            return open;
        });
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(row.getLong(1), row.getString(2), row.getString(3), Session.instant(row, 4),
                Session.instant(row, 5), row.getBoolean(6));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] encrypted(String secret, String text) {
        byte[] nonce = new byte[GCM_NONCE];
        RANDOM.nextBytes(nonce);
        byte[] hidden = crypt(Cipher.ENCRYPT_MODE, secret, nonce, 0, nonce.length,
                text.getBytes(StandardCharsets.UTF_8), 0);
        byte[] whole = new byte[nonce.length + hidden.length];
        System.arraycopy(nonce, 0, whole, 0, nonce.length);
        System.arraycopy(hidden, 0, whole, nonce.length, hidden.length);
        return whole;
    }

    private static String decrypted(String secret, byte[] whole) {
        return new String(crypt(Cipher.DECRYPT_MODE, secret, whole, 0, GCM_NONCE, whole, GCM_NONCE),
                StandardCharsets.UTF_8);
    }

    /**
     * AES-256-GCM (NIST SP 800-38D) with a key that only the browser has; another than the hash by which it is found.
     */
    private static byte[] crypt(int mode, String secret, byte[] nonce, int from, int length, byte[] text, int start) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(Hashes.sha256("account " + secret), "AES"),
                    new GCMParameterSpec(GCM_TAG_BITS, nonce, from, length));
            return cipher.doFinal(text, start, text.length - start);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("What is kept of a session cannot be read", changed);
        }
    }
}
