package vn.minhbach.publishing.access;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import io.quarkus.panache.common.Sort;
import io.quarkus.panache.common.Sort.Direction;

import vn.minhbach.publishing.access.Audit.Action;
import vn.minhbach.publishing.transaction.Transactions;

/**
 * Bearer tokens (RFC 6750): {@code mb_<id>_<secret>}, the secret of 256 random bits. It is shown once and kept as its
 * SHA-256 only; so many bits need neither salt nor slow hashing.
 */
@Singleton
public class Tokens {

    private static final Pattern FORM = Pattern.compile("mb_([a-z2-7]{16})_([A-Za-z0-9_-]{43})");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A new token.
     *
     * @param secret the whole of it, to be shown once
     */
    public record Created(Token token, String secret) {
    }

    private final Transactions transactions;
    private final Denials denials;
    private final Clock clock;

    Tokens(Transactions transactions, Denials denials, Clock clock) {
        this.transactions = transactions;
        this.denials = denials;
        this.clock = clock;
    }

    public Created create(String holder, Grant grant, Duration life) {
        // 16 letters of 5 bits.
        StringBuilder id = new StringBuilder();
        RANDOM.ints(16, 0, ALPHABET.length()).forEach(i -> id.append(ALPHABET.charAt(i)));
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        Token token = new Token(id.toString(), holder, grant, now, now.plus(life), null);
        transactions.commit(() -> {
            TokenEntity.of(token, Hashes.sha256(secret)).persist();
            return null;
        });
        return new Created(token, "mb_" + token.id() + "_" + secret);
    }

    /** All tokens that there ever were, the latest first. */
    public List<Token> list() {
        return transactions.commit(() -> TokenEntity
                .<TokenEntity>listAll(Sort.descending("createdAt").and("id", Direction.Ascending)).stream()
                .map(TokenEntity::token).toList());
    }

    /** Whether there was such a token that was not revoked yet. */
    public boolean revoke(String id) {
        // Not by changing the entity: its update would name columns that the database refuses to change.
        return transactions.commit(() -> TokenEntity.update("revokedAt = ?1 where id = ?2 and revokedAt is null",
                clock.instant(), id)) > 0;
    }

    /**
     * Whose token it is; empty where it is no token, unknown, expired or revoked, which is written down.
     *
     * @param source the address that it came from
     * @throws TooManyDenials where it is not looked at, as too many from there were not good
     */
    public Optional<Actor> actor(String text, Door door, String source) {
        Matcher form = FORM.matcher(text);
        String id = form.matches() ? form.group(1) : null;
        denials.admit(source, text);
        Optional<Token> known = known(text);
        Optional<Actor> actor = known.filter(token -> token.isGood(clock.instant()))
                .map(token -> Actor.of(token, door, source));
        if (actor.isPresent()) {
            denials.good(text);
        } else if (known.isPresent()) {
            denials.add(Actor.of(known.get(), door, source), Action.SIGN_IN, known.get().grant().publisher(),
                    "the token is revoked or expired");
        } else {
            denials.add(Actor.stranger(door, source, id), Action.SIGN_IN, null, "no token of the portal");
        }
        return actor;
    }

    /** The token of an id, where it is good. */
    Optional<Token> good(String id) {
        return transactions.commit(() -> TokenEntity.<TokenEntity>findByIdOptional(id)).map(TokenEntity::token)
                .filter(token -> token.isGood(clock.instant()));
    }

    /**
     * Someone's good tokens for the publishers that they come for, as others may bear their name elsewhere; the latest
     * first.
     */
    public List<Token> of(Actor whose) {
        return list().stream()
                .filter(each -> each.isGood(clock.instant()) && Actor.identity(each).equals(whose.identity())
                        && whose.grant(each.grant().publisher()).isPresent())
                .toList();
    }

    /** The token, good or not any more; empty where it never was one. */
    public Optional<Token> known(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<TokenEntity> found = transactions.commit(() -> TokenEntity.findByIdOptional(form.group(1)));
        // In constant time, and also where there is none: how long it takes tells nothing of what is kept.
        byte[] kept = found.map(each -> each.hash).orElseGet(() -> new byte[32]);
        boolean same = MessageDigest.isEqual(kept, Hashes.sha256(form.group(2)));
        return found.filter(each -> same).map(TokenEntity::token);
    }
}
