package vn.minhbach.catalogue.release;

import vn.minhbach.catalogue.Language;
import vn.minhbach.history.Version;
import vn.minhbach.history.Versioned;

/**
 * What a publisher says of its dataset; the publisher is named by the version.
 *
 * @param reportsEvery an ISO 8601 duration, such as P3M: how often it expects figures of its programmes and agencies; null
 *                     where it does not say
 */
public record Dataset(String title, String titleEn, String licence, String contact, String reportsEvery, Version version) implements Versioned {

    public String title(Language language) {
        return language.choose(title, titleEn);
    }
}
