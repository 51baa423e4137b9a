package vn.minhbach.catalogue.scorecard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.history.Version;

/**
 * What places are scored by.
 *
 * @param source the document that says by which criteria, and with how many points
 * @param validFrom the first day on which places were scored by it, null where no source says
 */
public record Scorecard(
        String code,
        String name,
        String nameEn,
        String source,
        LocalDate validFrom,
        LocalDate validTo,
        Version version) implements Searchable {

    @Override
    public List<String> titles() {
        return Arrays.asList(code, name, nameEn);
    }

    @Override
    public List<String> texts() {
        return Arrays.asList(source);
    }

    @Override
    public String statedBy() {
        return source;
    }

    public String name(Language language) {
        return language.choose(name, nameEn);
    }
}
