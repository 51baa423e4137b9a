package vn.minhbach.catalogue.agency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.history.Version;

/**
 * A public body, or a group of them where a source addresses them together.
 *
 * @param place the code of the place that it serves
 * @param parent the code of the agency above it
 * @param successor the code of the agency that took over its work
 * @param aliases other names that it goes by
 */
public record Agency(
        String code,
        AgencyKind kind,
        String name,
        String nameEn,
        String shortName,
        String place,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        String successor,
        List<String> aliases,
        Version version) implements Searchable, Referent {

    @Override
    public List<String> titles() {
        return Stream.concat(Stream.of(code, name, nameEn, shortName), aliases.stream()).toList();
    }

    @Override
    public List<String> texts() {
        return Arrays.asList(place, parent);
    }

    /** Whether it is no body but a group that orders are addressed to. */
    public boolean isGroup() {
        return kind == AgencyKind.GROUP;
    }

    public String name(Language language) {
        return language.choose(name, nameEn);
    }

    /** For where there is little room; the name where it has no other in the language. */
    public String shortName(Language language) {
        return language.chooseShort(shortName, null, name, nameEn);
    }
}
