package vn.minhbach.publishing.redaction;

import java.time.Instant;
import java.util.Map;

/**
 * A redaction, for who runs the portal.
 *
 * @param cells by table, how many were redacted
 */
public record RedactionSummary(int number, Instant at, String by, String reason, boolean isPublic,
        Map<String, Long> cells) {
}
