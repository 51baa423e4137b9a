package vn.minhbach.catalogue.place;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.Versioned;

/**
 * An administrative unit during one span of validity. Units that merge are succeeded by another place with its own
 * code: {@code thai-nguyen} before 1 July 2025 and {@code thai-nguyen-2025} after it are two places.
 *
 * @param iso31662 the ISO 3166-2:VN code, null where it has none
 * @param gsoCode  the code of the General Statistics Office; seven codes changed hands on 1 July 2025
 * @param validTo  the last day on which the unit existed, null while it exists
 */
@Embeddable
public record Place(
        String code,
        @Enumerated(EnumType.STRING) PlaceKind kind,
        String name,
        String nameEn,
        String parent,
        @Column(name = "iso_3166_2") String iso31662,
        String gsoCode,
        LocalDate validFrom,
        LocalDate validTo,
        String successor,
        List<String> aliases,
        Version version) implements Versioned {

    public String name(Language language) {
        return language.choose(name, nameEn);
    }
}
