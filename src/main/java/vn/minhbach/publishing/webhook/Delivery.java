package vn.minhbach.publishing.webhook;

import java.time.Instant;

/**
 * A message to a webhook, and what came of it.
 *
 * @param message by which a receiver knows what it had already
 * @param release that it tells of, null for a ping
 * @param attempts since it was made, or was last asked for again
 * @param nextAt when it is tried next, null where it is not tried any more
 * @param triedAt when it was last tried, null where it was not
 * @param status of the last answer, null where none came
 * @param answer what the last attempt came to, in words, null where there was none
 * @param deliveredAt when a receiver last had it, null where none had
 * @param failedAt when it was given up, null where it was not
 */
public record Delivery(long id, String message, Integer release, Instant madeAt, int attempts, Instant nextAt,
        Instant triedAt, Integer status,
        String answer, Instant deliveredAt, Instant failedAt) {
}
