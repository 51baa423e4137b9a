package vn.minhbach.sdmx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.history.Release;

/**
 * What a message is written from.
 *
 * @param address scheme and host of the portal; empty where they are not configured
 * @param language that labels are in where a form has one
 */
record MessageContext(Snapshot at, String address, Language language) {

    /** The same for the same release: so are the bytes. */
    String id() {
        return "minh-bach-release-" + at.release();
    }

    /** When the release was published, to the second: nothing in the message is newer. */
    Instant prepared() {
        return at.catalogue().history().release(at.release()).map(Release::publishedAt).orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
