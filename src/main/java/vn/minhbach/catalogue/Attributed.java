package vn.minhbach.catalogue;

import vn.minhbach.history.Versioned;

/**
 * A row of one publisher's dataset that tells of something in a dataset: of the same publisher, whose word on it leads and is
 * computed with, or of another, beside whose word this one stands, named.
 */
public interface Attributed extends Versioned {

    /** The publisher of what it tells of, as that stands in a catalogue; null where it does not stand there. */
    String subjectPublisher(Catalogue at);
}
