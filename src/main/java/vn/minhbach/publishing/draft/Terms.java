package vn.minhbach.publishing.draft;

import vn.minhbach.publishing.Confirmed;

/**
 * On which terms something is published.
 *
 * @param reason why figures change or go, for readers; null where none does
 * @param key what the upload is repeated under (Idempotency-Key), null where it is not
 * @param over the publisher's last release that was seen: nothing is published over a later one; null where none is
 *     named
 * @param confirmed what was seen of what is odd in it
 */
public record Terms(String reason, String key, Integer over, Confirmed confirmed) {

    static Terms because(String reason) {
        return new Terms(reason, null, null, Confirmed.NOTHING);
    }
}
