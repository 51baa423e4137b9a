package vn.minhbach.catalogue.search;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.text.Passage;

/** Something that was found. What is marked in it is told when it is asked for. */
public final class SearchResult {

    private final long position;
    private final SearchKind kind;
    private final String code;
    private final String title;
    private final String titleEn;
    private final String source;
    private final Function<String, List<Passage>> marked;
    private final Supplier<List<Passage>> quoted;

    /**
     * @param position where it stands in the whole list of results, from 1
     * @param code of a figure its own, such as {@code funding-12}
     * @param source of a figure the code of the document that says it, else null
     * @param marked what was looked for, in a title
     * @param quoted where it says that: a part of one of its texts, of a figure of its quotation
     */
    SearchResult(long position, SearchKind kind, String code, String title, String titleEn, String source,
            Function<String, List<Passage>> marked,
            Supplier<List<Passage>> quoted) {
        this.position = position;
        this.kind = kind;
        this.code = code;
        this.title = title;
        this.titleEn = titleEn;
        this.source = source;
        this.marked = marked;
        this.quoted = quoted;
    }

    public long position() {
        return position;
    }

    public SearchKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String source() {
        return source;
    }

    public String title(Language language) {
        return language.choose(title, titleEn);
    }

    public List<Passage> markedTitle(Language language) {
        return marked.apply(title(language));
    }

    public List<Passage> excerpt() {
        return quoted.get();
    }
}
