package vn.minhbach.export;

import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.release.Dataset;

/**
 * Which dataset is wanted, as of when.
 *
 * @param dataset what its publisher said of it then
 * @param at the release that it is wanted as of. Of what sources had said by a day, a dataset lacks rows: it is for
 *     reading then, and not for publishing again
 */
record DatasetVersion(Dataset dataset, Snapshot at) {

    String publisher() {
        return dataset.version().publisher();
    }

    /** What it is called: {@code minh-bach-release-2}. */
    String name() {
        return name(publisher(), at);
    }

    static String name(String of, Snapshot at) {
        return of + "-release-" + at.release() + (at.publishedBy() == null ? "" : "-published-by-" + at.publishedBy());
    }
}
