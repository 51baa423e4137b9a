package vn.minhbach.publishing.draft;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import vn.minhbach.publishing.access.Actor;
import vn.minhbach.publishing.owntable.OwnReading;

/**
 * An upload that waits to be looked at and published.
 *
 * @param agency whose report it is, null for a whole dataset
 * @param author who handed it over, and by what they are known; null where that was not written down
 * @param name of the uploaded file
 * @param reason that the author gave for figures that change, null for none
 * @param reverts the release that it takes back, null for none
 * @param stood the publisher's last release when it was handed over, null where that was not kept
 * @param own how it is read, of a department's own table; null for what is of the format
 * @param end what became of it, null while it waits
 */
public record Draft(String id, String publisher, String agency, String author, @JsonIgnore String authorIdentity,
        Instant createdAt, String name, long bytes,
        String sha256, String reason, Integer reverts, Integer stood,
        @JsonInclude(JsonInclude.Include.NON_NULL) OwnReading own, End end) {

    /** Whether someone handed it over. */
    public boolean isOf(Actor actor) {
        return actor.is(authorIdentity, author);
    }

    /** @param release null where it was given up */
    public record End(Instant at, String by, Integer release) {
    }
}
