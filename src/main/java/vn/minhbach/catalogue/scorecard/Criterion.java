package vn.minhbach.catalogue.scorecard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import vn.minhbach.catalogue.Attributed;
import vn.minhbach.catalogue.Catalogue;
import vn.minhbach.catalogue.Language;
import vn.minhbach.history.Version;

/**
 * What a scorecard gives points for. Its code is meant within the scorecard.
 *
 * @param parent the code of the criterion of the same scorecard that it is a part of, null for none
 * @param maxPoints that a place can get, null where no source says
 * @param indicator whose figure of a place bears on it
 * @param wanted what proves that a place has the points, in the words of who scores
 * @param owner the code of the agency that must see to it
 */
public record Criterion(
        String scorecard,
        String code,
        String parent,
        String name,
        String nameEn,
        BigDecimal maxPoints,
        String indicator,
        String wanted,
        String owner,
        Version version) implements Attributed {

    /** Which criterion of which scorecard. */
    public record Key(String scorecard, String code) {
    }

    public Key key() {
        return new Key(scorecard, code);
    }

    /** That of the scorecard, which is told what it asks for. */
    @Override
    public Collection<String> subjectPublishers(Catalogue at) {
        return Collections.singletonList(at.publisherOf(Scorecard.class, scorecard));
    }

    @Override
    public Object mainSubject() {
        return scorecard;
    }

    @Override
    public Object statementKey() {
        return List.of(scorecard, code);
    }

    public String name(Language language) {
        return language.choose(name, nameEn);
    }
}
