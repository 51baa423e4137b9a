package vn.minhbach.catalogue.release;

import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.history.DatasetRecord;
import vn.minhbach.history.Version;

/**
 * What a publisher says of its dataset; the publisher is named by the version.
 *
 * @param reportsEvery an ISO 8601 duration, such as P3M: how often it expects figures of its programmes and agencies;
 *     null where it does not say
 * @param accepts the codes of other publishers whose word on its things counts as its own
 */
public record Dataset(String title, String titleEn, String licence, String contact, String reportsEvery,
        List<String> accepts, Version version)
        implements
            DatasetRecord {

    public String title(Language language) {
        return language.choose(title, titleEn);
    }
}
