package vn.minhbach.publishing.webhook;

import java.time.Instant;
import java.util.List;

/**
 * A delivery that this instance, and no other, tries now.
 *
 * @param attempts those before this one
 * @param inLine whether no later release is told of before this one was delivered
 * @param secrets that sign it: the present one, and for a day the one before
 * @param until for how long nobody else tries it; also names the claim
 */
public record Claim(long delivery, String webhook, String address, String message, Integer release, String body,
        int attempts, boolean inLine,
        List<byte[]> secrets, Instant until) {

    public boolean isPing() {
        return release == null;
    }
}
