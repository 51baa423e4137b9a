package vn.minhbach.catalogue.release;

import jakarta.persistence.Embeddable;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.Versioned;

/** What a publisher says of its dataset; the publisher is named by the version. */
@Embeddable
public record Dataset(String title, String titleEn, String licence, String contact, Version version) implements Versioned {

    public String title(Language language) {
        return language.choose(title, titleEn);
    }
}
