package vn.minhbach.catalogue;

import java.util.Collection;

import vn.minhbach.history.Versioned;

/**
 * A row of one publisher's dataset that tells of something in a dataset: of the same publisher, whose word on it leads
 * and is computed with, or of another, beside whose word this one stands, named.
 */
public interface Attributed extends Versioned {

    /**
     * The publishers of what it tells of, as {@link Catalogue#publisherOf} knows them; null for what does not stand.
     */
    Collection<String> subjectPublishers(Catalogue at);

    /** By what right its publisher tells of that; of several things, of the one of which it has the least. */
    default Authority authority(Catalogue at) {
        Authority least = Authority.OWNER;
        for (String each : subjectPublishers(at)) {
            Authority of = at.authority(each, this);
            least = of.compareTo(least) > 0 ? of : least;
        }
        return least;
    }

    /**
     * Of what it is a statement, and when and how: of rows of several publishers in which this is equal, those of one
     * count, whoever has the better right or, of equal ones, came in first. Of one publisher all do, as several sources
     * may say it.
     */
    Object statementKey();

    /**
     * The code of what it speaks of first of all, of which there are few: two rows of the same statement have the same.
     */
    Object mainSubject();

    /** The record that it is kept as. */
    default Class<? extends Attributed> record() {
        return getClass();
    }
}
