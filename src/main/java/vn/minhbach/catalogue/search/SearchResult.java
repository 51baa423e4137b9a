package vn.minhbach.catalogue.search;

import vn.minhbach.catalogue.Language;

/**
 * Something that has all words of what was asked.
 *
 * @param position where it stands in the whole list of results, from 1
 */
public record SearchResult(long position, SearchKind kind, String code, String title, String titleEn) {

    public String title(Language language) {
        return language.choose(title, titleEn);
    }
}
