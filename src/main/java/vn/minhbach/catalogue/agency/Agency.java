package vn.minhbach.catalogue.agency;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.Versioned;

/**
 * A public body, or a group of them where a source addresses them together.
 *
 * @param place     the code of the place that it serves
 * @param parent    the code of the agency above it
 * @param successor the code of the agency that took over its work
 */
@Embeddable
public record Agency(
        String code,
        String name,
        String nameEn,
        String place,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        String successor,
        Version version) implements Versioned {

    public String name(Language language) {
        return language.choose(name, nameEn);
    }
}
