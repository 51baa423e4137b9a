package vn.minhbach.catalogue.handover;

import java.time.LocalDate;
import java.util.List;

import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.history.Coded;

/**
 * That a thing went from the dataset of one publisher to that of another, which took up what it was offered.
 *
 * @param from the publisher that had it before
 * @param release by which the other took it over
 * @param day the one on which that was published
 */
record Transfer(String from, int release, LocalDate day) {

    /**
     * The last one of a thing.
     *
     * @param versions all of it that ever stood, the earliest first
     * @return null where it was in one dataset only
     */
    static Transfer last(Catalogue at, List<? extends Coded> versions) {
        Transfer last = null;
        Coded before = null;
        for (Coded each : versions) {
            int release = each.version().addedIn();
            if (release > at.release()) {
                break;
            }
            if (before != null && !before.version().publisher().equals(each.version().publisher())) {
                // What nobody had for a while came from nobody.
                boolean isTakenUp = Integer.valueOf(release).equals(before.version().withdrawnIn());
                last = isTakenUp ? new Transfer(before.version().publisher(), release, at.day(release)) : null;
            }
            before = each;
        }
        return last;
    }

    /**
     * Whether a row is the word of who had it, from before the other took it over: that one knew then what it took
     * over.
     */
    boolean brought(Handover row) {
        return row.version().publisher().equals(from) && row.version().addedIn() < release;
    }
}
