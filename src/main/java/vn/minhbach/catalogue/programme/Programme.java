package vn.minhbach.catalogue.programme;

import java.util.Arrays;
import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.budget.Fund;
import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.history.Version;

/**
 * The digital tasks and projects of one place in one plan-year.
 *
 * @param fund where its money comes from as a whole, null where no source says
 * @param source the code of the document that tells of it
 * @param follows the code of the programme of the year before
 */
public record Programme(
        String code,
        String name,
        String nameEn,
        String shortName,
        String shortNameEn,
        String place,
        String owner,
        int fiscalYear,
        Fund fund,
        String source,
        String follows,
        Version version) implements Searchable, Referent {

    @Override
    public List<String> titles() {
        return Arrays.asList(code, name, nameEn, shortName, shortNameEn);
    }

    @Override
    public List<String> texts() {
        return Arrays.asList(place, owner, String.valueOf(fiscalYear));
    }

    @Override
    public String statedBy() {
        return source;
    }

    public String name(Language language) {
        return language.choose(name, nameEn);
    }

    /** For where there is little room; the name where it has no other in the language. */
    public String shortName(Language language) {
        return language.chooseShort(shortName, shortNameEn, name, nameEn);
    }
}
