package vn.minhbach.catalogue.search;

import java.util.List;
import java.util.function.Supplier;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.text.Passage;

/**
 * Something that was found.
 *
 * @param position where it stands in the whole list of results, from 1
 * @param code     of a figure its own, such as {@code funding-12}
 * @param source   of a figure the code of the document that says it, else null
 * @param marked   its title in a language, with what was looked for marked
 * @param quoted   where it says what was looked for: a part of one of its texts, of a figure of its quotation
 */
public record SearchResult(long position, SearchKind kind, String code, String title, String titleEn, String source, MarkedTitle marked, Supplier<List<Passage>> quoted) {

    /** Told when it is asked for. */
    interface MarkedTitle {

        List<Passage> of(String title);
    }

    public String title(Language language) {
        return language.choose(title, titleEn);
    }

    public List<Passage> markedTitle(Language language) {
        return marked.of(title(language));
    }

    public List<Passage> excerpt() {
        return quoted.get();
    }
}
