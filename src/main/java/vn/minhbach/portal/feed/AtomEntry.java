package vn.minhbach.portal.feed;

import java.time.Instant;

/**
 * Something that happened, as a feed tells it.
 *
 * @param id an IRI that is its own for ever, in whichever feed and language
 * @param updated when it happened
 * @param author who published it
 * @param address of the page that shows it, from the portal's root on
 * @param html what it is, to be read
 */
record AtomEntry(String id, String title, Instant updated, String author, String address, String html) {
}
