package vn.minhbach.portal.home;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.release.Dataset;
import vn.minhbach.history.Release;

/**
 * A release as a line of the first page.
 *
 * @param dataset of its publisher, null where that no longer stands
 */
public record News(Release release, Dataset dataset) {

    /** What was published, by the name of its dataset. */
    public String title(Language language) {
        return dataset == null ? release.publisher() : dataset.title(language);
    }
}
