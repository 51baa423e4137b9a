package vn.minhbach.catalogue;

import java.util.Collection;

import vn.minhbach.history.Versioned;

/**
 * A row of one publisher's dataset that tells of something in a dataset: of the same publisher, whose word on it leads and is
 * computed with, or of another, beside whose word this one stands, named.
 */
public interface Attributed extends Versioned {

    /** The publishers of what it tells of, as {@link Catalogue#publisherOf} knows them; null for what does not stand. */
    Collection<String> subjectPublishers(Catalogue at);
}
