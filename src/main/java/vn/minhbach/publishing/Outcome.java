package vn.minhbach.publishing;

import vn.minhbach.dataset.ReadingReport;
import vn.minhbach.dataset.Report;

/** What came of publishing a dataset. */
public sealed interface Outcome
        permits Outcome.Published, Outcome.Replayed, Outcome.Unchanged, Outcome.Refused, Outcome.Unconfirmed,
        Outcome.KeyReused, Outcome.Overtaken, Difference {

    /**
     * It is published, as this release.
     *
     * @param read what was read as something other than was written
     */
    record Published(int release, long added, long changed, long withdrawn, ReadingReport read) implements Outcome {

        public Published(int release, long added, long changed, long withdrawn) {
            this(release, added, changed, withdrawn, ReadingReport.NONE);
        }
    }

    /** This very upload was published before under the same key, and is not again. */
    record Replayed(Published before) implements Outcome {
    }

    /**
     * It is what stands already, so there is no new release.
     *
     * @param release the last release of its publisher
     * @param read what was read as something other than was written
     */
    record Unchanged(int release, ReadingReport read) implements Outcome {

        public Unchanged(int release) {
            this(release, ReadingReport.NONE);
        }
    }

    /**
     * Nothing was published.
     *
     * @param read what was read as something other than was written, so far as it was read
     */
    record Refused(Report report, ReadingReport read) implements Outcome {

        public Refused(Report report) {
            this(report, ReadingReport.NONE);
        }
    }

    /**
     * Nothing was published: what is odd in it has yet to be confirmed.
     *
     * @param read what was read otherwise than it was written, where the odd often begins
     */
    record Unconfirmed(Warnings warnings, ReadingReport read) implements Outcome {
    }

    /**
     * Nothing was published: the difference that was looked at is no longer what would change.
     *
     * @param release the publisher's last release, which came in between
     * @param met what it touches of what came in between; null where that was not looked at
     */
    record Overtaken(int release, Met met) implements Outcome {
    }

    /** Nothing was published: the key came with another upload before. */
    record KeyReused(String key) implements Outcome {
    }
}
