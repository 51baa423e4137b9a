package vn.minhbach.publishing.access;

import java.time.Instant;

/**
 * A token as it is kept: without its secret.
 *
 * @param id its public part, by which it is listed and revoked
 * @param holder the person who uses it
 * @param revokedAt null while it is good
 */
public record Token(String id, String holder, Grant grant, Instant createdAt, Instant expiresAt, Instant revokedAt) {

    boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** {@code good}, {@code expired} or {@code revoked}. */
    public String state(Instant now) {
        return revokedAt != null ? "revoked" : now.isBefore(expiresAt) ? "good" : "expired";
    }
}
