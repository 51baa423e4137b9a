package vn.minhbach.publishing;

import vn.minhbach.dataset.Report;

/** What came of publishing a dataset. */
public sealed interface Outcome
        permits Outcome.Published, Outcome.Replayed, Outcome.Unchanged, Outcome.Refused, Outcome.KeyReused, Outcome.Overtaken, Difference {

    /** It is published, as this release. */
    record Published(int release, long added, long changed, long withdrawn) implements Outcome {
    }

    /** This very upload was published before under the same key, and is not again. */
    record Replayed(Published before) implements Outcome {
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

    /**
     * Nothing was published: the difference that was looked at is no longer what would change.
     *
     * @param release the publisher's last release, which came in between
     */
    record Overtaken(int release) implements Outcome {
    }

    /** Nothing was published: the key came with another upload before. */
    record KeyReused(String key) implements Outcome {
    }
}
