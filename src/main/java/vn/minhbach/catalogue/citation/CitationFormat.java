package vn.minhbach.catalogue.citation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The forms that a citation can be had in. */
public enum CitationFormat {

    /** A sentence to be pasted into an article. */
    TEXT("txt", "text/x-bibliography", CitationText::of),
    BIBTEX("bib", "application/x-bibtex", BibTex::of),
    /** For reference managers: Zotero, Pandoc and whatever else reads the Citation Style Language. */
    CSL_JSON("csl.json", "application/vnd.citationstyles.csl+json", CslJson::of);

    /** How the name of a file in this form ends, without the dot. */
    public final String suffix;
    /** As Crossref and DataCite name it when they are asked for a citation. */
    public final String mediaType;
    private final Function<Reference, String> writing;

    CitationFormat(String suffix, String mediaType, Function<Reference, String> writing) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.writing = writing;
    }

    public String of(Reference reference) {
        return writing.apply(reference);
    }

    public static Optional<CitationFormat> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(each -> each.suffix.equals(suffix)).findFirst();
    }
}
