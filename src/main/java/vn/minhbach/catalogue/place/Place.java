package vn.minhbach.catalogue.place;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.text.Named;
import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.history.Version;

/**
 * An administrative unit during one span of validity. Units that merge are succeeded by another place with its own
 * code: {@code thai-nguyen} before 1 July 2025 and {@code thai-nguyen-2025} after it are two places.
 *
 * @param iso31662 the ISO 3166-2:VN code, null where it has none
 * @param gsoCode the code of the General Statistics Office; seven codes changed hands on 1 July 2025
 * @param validTo the last day on which the unit existed, null while it exists
 */
public record Place(
        String code,
        PlaceKind kind,
        String name,
        String nameEn,
        String parent,
        String iso31662,
        String gsoCode,
        LocalDate validFrom,
        LocalDate validTo,
        String successor,
        List<String> aliases,
        Version version) implements Searchable, Named, Referent {

    @Override
    public List<String> titles() {
        return Stream.concat(Stream.of(code, kind.called(name), nameEn), aliases.stream()).toList();
    }

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    @Override
    public List<String> texts() {
        return Arrays.asList(parent, iso31662, gsoCode);
    }

    public String name(Language language) {
        return language.choose(name, nameEn);
    }
}
