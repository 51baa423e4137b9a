package vn.minhbach.publishing.webhook;

import java.time.Instant;

import vn.minhbach.catalogue.Language;

/**
 * An address that is told of releases, without its secret.
 *
 * @param position the last release that it was told of, or that is none of those that it is told of
 * @param disabledAt null where it is told
 * @param disabledBecause what the last attempt came to, null where it is told
 */
public record Webhook(String id, String address, WebhookFilter filter, Language language, Instant createdAt,
        String createdBy, int position,
        Instant disabledAt, String disabledBecause) {

    public boolean isEnabled() {
        return disabledAt == null;
    }
}
