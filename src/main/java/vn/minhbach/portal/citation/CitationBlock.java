package vn.minhbach.portal.citation;

import java.util.List;
import java.util.function.Function;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.citation.CitationFormat;
import vn.minhbach.catalogue.citation.Reference;
import vn.minhbach.portal.frame.PageContext;

/**
 * A citation to copy.
 *
 * @param language that it is in
 * @param download the address of the same as a file
 */
public record CitationBlock(CitationFormat format, Language language, String text, String download) {

    /**
     * The sentence in both languages, the reader's own first, and the forms for programs in the reader's.
     *
     * @param download an address by the suffix of the form, to which the language is added
     */
    public static List<CitationBlock> all(PageContext context, Function<Language, Reference> reference,
            Function<String, String> download) {
        Language own = context.language();
        Language other = own == Language.VI ? Language.EN : Language.VI;
        return List.of(block(CitationFormat.TEXT, own, reference, download),
                block(CitationFormat.TEXT, other, reference, download),
                block(CitationFormat.BIBTEX, own, reference, download),
                block(CitationFormat.CSL_JSON, own, reference, download));
    }

    private static CitationBlock block(CitationFormat format, Language language,
            Function<Language, Reference> reference, Function<String, String> download) {
        String address = download.apply(format.suffix);
        return new CitationBlock(format, language, format.of(reference.apply(language)),
                address + (address.contains("?") ? "&" : "?") + "lang=" + language.tag());
    }
}
