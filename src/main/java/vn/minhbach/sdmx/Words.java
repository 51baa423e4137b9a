package vn.minhbach.sdmx;

import java.util.function.Function;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/**
 * The same in Vietnamese and in English.
 *
 * @param en null where it is only in Vietnamese
 */
record Words(String vi, String en) {

    /** What the portal says; the key must be there in both. */
    static Words of(String key) {
        return new Words(Messages.of("sdmx", Language.VI).text(key), Messages.of("sdmx", Language.EN).text(key));
    }

    /** What a constant is called everywhere. */
    static Words ofConstant(String list, String constant) {
        return each(language -> Messages.of("label", language).constant(list, constant));
    }

    static Words each(Function<Language, String> words) {
        return new Words(words.apply(Language.VI), words.apply(Language.EN));
    }

    /** Of what may be said in neither language; null then. */
    static Words ofNullable(String vi, String en) {
        return vi == null && en == null ? null : new Words(vi, en);
    }

    /** Null where there are none in it. */
    String in(Language language) {
        return language == Language.VI ? vi : en;
    }

    /** In it, else in the other. */
    String preferably(Language language) {
        return in(language) != null ? in(language) : vi != null ? vi : en;
    }
}
