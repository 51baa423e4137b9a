package vn.minhbach.catalogue.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.Versioned;
import vn.minhbach.catalogue.funding.Fund;

/**
 * The digital tasks and projects of one place in one plan-year.
 *
 * @param fund    where its money comes from as a whole, null where no source says
 * @param source  the code of the document that tells of it
 * @param follows the code of the programme of the year before
 */
@Embeddable
public record Programme(
        String code,
        String name,
        String nameEn,
        String place,
        String owner,
        int fiscalYear,
        @Enumerated(EnumType.STRING) Fund fund,
        String source,
        String follows,
        Version version) implements Versioned {

    public String name(Language language) {
        return language.choose(name, nameEn);
    }
}
