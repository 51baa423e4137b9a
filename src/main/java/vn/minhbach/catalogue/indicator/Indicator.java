package vn.minhbach.catalogue.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.Versioned;

/**
 * What is measured.
 *
 * @param unit        {@code VND} for whole đồng, else as sources write it: {@code %}, {@code máy/100 dân}
 * @param decimals    how many decimals its values are usually given with
 * @param denominator what a share is a share of, null where no source says
 */
@Embeddable
public record Indicator(
        String code,
        String name,
        String nameEn,
        @Enumerated(EnumType.STRING) Topic topic,
        String unit,
        int decimals,
        @Enumerated(EnumType.STRING) Better better,
        String definition,
        String denominator,
        Version version) implements Versioned {

    public String name(Language language) {
        return language.choose(name, nameEn);
    }
}
