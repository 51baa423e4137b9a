package vn.minhbach.publishing.draft;

import java.time.Instant;

/**
 * An upload that waits to be looked at and published.
 *
 * @param agency whose report it is, null for a whole dataset
 * @param author who handed it over
 * @param name   of the uploaded file
 * @param reason that the author gave for figures that change, null for none
 * @param end    what became of it, null while it waits
 */
public record Draft(String id, String publisher, String agency, String author, Instant createdAt, String name, long bytes,
        String sha256, String reason, End end) {

    /** @param release null where it was given up */
    public record End(Instant at, String by, Integer release) {
    }
}
