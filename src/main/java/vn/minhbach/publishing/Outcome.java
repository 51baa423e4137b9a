package vn.minhbach.publishing;

import vn.minhbach.dataset.Report;

/** What came of publishing a dataset. */
public sealed interface Outcome permits Outcome.Published, Outcome.Unchanged, Outcome.Refused, Difference {

    /** It is published, as this release. */
    record Published(int release, long added, long changed, long withdrawn) implements Outcome {
    }

    /**
     * It is what stands already, so there is no new release.
     *
     * @param release the last release of its publisher
     */
    record Unchanged(int release) implements Outcome {
    }

    /** Nothing was published. */
    record Refused(Report report) implements Outcome {
    }
}
