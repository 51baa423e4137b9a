package vn.minhbach.graphql.execution;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.LastKnown;
import vn.minhbach.catalogue.Snapshot;

/**
 * What an object was read in. It is no record, as SmallRye GraphQL, which sees it among the parameters of queries,
 * would take its components for parts of an argument.
 */
public final class Scope {

    private final Snapshot at;
    private final Integer withdrawnIn;
    private final Language language;
    private final Times times;
    /** Whether it was read at another time than the one that is named. */
    private final boolean elsewhere;

    /** Where neither a time nor a language is named. */
    public Scope() {
        this(Language.VI);
    }

    /** Where no time is named. */
    Scope(Language language) {
        this(null, Times.PRESENT, language);
    }

    /** @param times that name the snapshot */
    Scope(Snapshot at, Times times, Language language) {
        this(at, null, language, times, false);
    }

    private Scope(Snapshot at, Integer withdrawnIn, Language language, Times times, boolean elsewhere) {
        this.at = at;
        this.withdrawnIn = withdrawnIn;
        this.language = language;
        this.times = times;
        this.elsewhere = elsewhere;
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

    /** The time at which the object is found again as it is here. */
    public Times times() {
        return times;
    }

    /** Of one that is read in a snapshot of its own. */
    Scope of(LastKnown<?> known) {
        return new Scope(known.at(), known.withdrawnIn(), language, times,
                elsewhere || at == null || !Times.of(known.at()).equals(Times.of(at)));
    }

    /** Of what is nested below. */
    Scope nested() {
        return withdrawnIn == null && !elsewhere ? this
                : new Scope(at, null, language, elsewhere ? Times.of(at) : times, false);
    }
}
