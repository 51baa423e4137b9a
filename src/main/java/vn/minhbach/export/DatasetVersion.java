package vn.minhbach.export;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Dataset;

/**
 * Which dataset is wanted, as of when.
 *
 * @param dataset what its publisher said of it then
 * @param at      the release that it is wanted as of. Of what sources had said by a day, a dataset lacks rows: it is for
 *                reading then, and not for publishing again
 */
record DatasetVersion(Dataset dataset, Snapshot at) {

    String publisher() {
        return dataset.version().publisher();
    }

    /** What it is called: {@code minh-bach-release-2}. */
    String name() {
        return publisher() + "-release-" + at.release() + (at.publishedBy() == null ? "" : "-published-by-" + at.publishedBy());
    }

    /** What tells it apart from every other: by the last redaction too, as by nothing else its content ever changes. */
    String contentName() {
        return at.redacted() == 0 ? name() : name() + "-redacted-" + at.redacted();
    }
}
