package vn.minhbach.graphql.execution;

import java.time.LocalDate;

import vn.minhbach.catalogue.Snapshot;

/**
 * The time that a field of a question names.
 *
 * @param release null for what stands now
 * @param publishedBy null for what sources say whenever they said it
 * @param on the day that deadlines are held against; null for the usual one
 */
public record Times(Integer release, LocalDate publishedBy, LocalDate on) {

    /** Where nothing is named. */
    public static final Times PRESENT = new Times(null, null, null);

    static Times of(Snapshot at) {
        return new Times(at.release(), at.publishedBy(), at.on());
    }
}
