package vn.minhbach.catalogue.chronicle;

import vn.minhbach.catalogue.figure.Claim;
import vn.minhbach.catalogue.funding.Funding;
import vn.minhbach.catalogue.project.Progress;
import vn.minhbach.history.Version;

/**
 * What a source said, of progress or of money.
 *
 * @param progress what was said of progress, null where money is told of
 * @param outcome null for what is reported as a fact, and for what was withdrawn
 * @param instead the progress that shows the outcome, null where none does
 * @param paid the money that shows the outcome, null where none does
 */
public record ChronicleLine(Progress progress, Funding funding, Outcome outcome, Progress instead, Funding paid) {

    public Claim claim() {
        return progress == null ? funding.claim() : progress.claim();
    }

    public Version version() {
        return progress == null ? funding.version() : progress.version();
    }

    public boolean withdrawn() {
        return version().withdrawnIn() != null;
    }
}
