package vn.minhbach.graphql.execution;

import java.time.LocalDate;

import vn.minhbach.catalogue.Language;

/**
 * What holds for all of a request where a field of it does not say otherwise.
 *
 * @param language of texts; never null
 * @param publishedBy null for what sources say whenever they said it
 * @param on the day that deadlines are held against; null for the usual one
 */
public record RequestDefaults(Language language, LocalDate publishedBy, LocalDate on) {

    /** Where nothing is said. */
    public static final RequestDefaults USUAL = new RequestDefaults(Language.VI, null, null);

    Times with(Times own) {
        return new Times(own.release(), own.publishedBy() == null ? publishedBy : own.publishedBy(),
                own.on() == null ? on : own.on());
    }
}
