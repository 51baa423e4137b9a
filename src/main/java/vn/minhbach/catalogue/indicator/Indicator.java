package vn.minhbach.catalogue.indicator;

import java.util.Arrays;
import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.figure.Figure;
import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.history.Version;

/**
 * What is measured.
 *
 * @param unit {@code VND} for whole đồng, else as sources write it: {@code %}, {@code máy/100 dân}
 * @param decimals how many decimals its values are usually given with
 * @param denominator what a share is a share of, null where no source says
 */
public record Indicator(
        String code,
        String name,
        String nameEn,
        Topic topic,
        String unit,
        int decimals,
        Better better,
        String definition,
        String definitionEn,
        String denominator,
        Version version) implements Searchable, Referent {

    @Override
    public List<String> titles() {
        return Arrays.asList(code, name, nameEn);
    }

    @Override
    public List<String> texts() {
        return Arrays.asList(unit, definition, definitionEn, denominator);
    }

    /** Whether its values are ranks of which the first is the best: the less there is of them, the more it is worth. */
    public boolean ranksFromTheFirst() {
        return better == Better.LOWER && Figure.RANK.equals(unit);
    }

    public String definition(Language language) {
        return language.choose(definition, definitionEn);
    }

    public String name(Language language) {
        return language.choose(name, nameEn);
    }
}
