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

    /** What tells it apart from every other: {@code minh-bach-release-2}. Its content never changes. */
    String name() {
        return publisher() + "-release-" + at.release() + (at.publishedBy() == null ? "" : "-published-by-" + at.publishedBy());
    }
}
