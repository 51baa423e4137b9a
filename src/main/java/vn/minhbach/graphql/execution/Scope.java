package vn.minhbach.graphql.execution;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Snapshot;

/**
 * What an object was read in. It is no record, as SmallRye GraphQL, which sees it among the parameters of queries, would take
 * its components for parts of an argument.
 */
public final class Scope {

    private final Snapshot at;
    private final Integer withdrawnIn;
    private final Language language;

    /** Where neither a time nor a language is named. */
    public Scope() {
        this(Language.VI);
    }

    /** Where no time is named. */
    Scope(Language language) {
        this(null, null, language);
    }

    Scope(Snapshot at, Integer withdrawnIn, Language language) {
        this.at = at;
        this.withdrawnIn = withdrawnIn;
        this.language = language;
    }

    /** From which all that is nested below is read too. */
    public Snapshot at() {
        return at;
    }

    /** The release that withdrew the object, where it was asked for by its code and stands no longer; else null. */
    public Integer withdrawnIn() {
        return withdrawnIn;
    }

    /** Of texts whose field does not say in which. */
    public Language language() {
        return language;
    }

    /** Of what is nested below. */
    Scope nested() {
        return withdrawnIn == null ? this : new Scope(at, null, language);
    }
}
