package vn.minhbach.catalogue.figure;

import vn.minhbach.catalogue.Attributed;

/**
 * What a source says in one row: of money, in a count, of progress, of an indicator, or of what came of a directive.
 * With the words that it is said in it is evidence for itself.
 */
public interface Fact extends Attributed {

    Claim claim();

    /** What is said in a figure; null where a status is stated and no number. */
    Figure figure();

    @Override
    default String statedBy() {
        return claim().source();
    }
}
