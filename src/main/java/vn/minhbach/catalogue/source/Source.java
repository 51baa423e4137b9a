package vn.minhbach.catalogue.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Referent;
import vn.minhbach.catalogue.text.Searchable;
import vn.minhbach.history.Document;
import vn.minhbach.history.Version;

/**
 * A document that says something, or that others speak of.
 *
 * @param number as printed, such as {@code 1288/QĐ-TTg}
 * @param issuedOn the day it was signed, null where no source states it
 * @param publishedOn the day it appeared, null where no source states it
 * @param implementing the codes of the documents that it puts into practice
 * @param amends the codes of the documents that it changes
 * @param replaces the codes of the documents whose place it takes
 * @param reportsOn the codes of the documents that it speaks of
 * @param note what was deduced about it, and what is missing
 */
public record Source(
        String code,
        SourceKind kind,
        String number,
        String title,
        String titleEn,
        String issuer,
        LocalDate issuedOn,
        LocalDate publishedOn,
        String url,
        String archivedUrl,
        List<String> implementing,
        List<String> amends,
        List<String> replaces,
        List<String> reportsOn,
        String note,
        Version version) implements Document, Searchable, Referent {

    @Override
    public List<String> titles() {
        return Arrays.asList(code, number, title, titleEn);
    }

    @Override
    public List<String> texts() {
        return Arrays.asList(issuer, note);
    }

    /** That of its publication, else of its issue. */
    @Override
    public LocalDate on() {
        return publishedOn != null ? publishedOn : issuedOn;
    }

    /** With its number before it, where the title does not name that itself. */
    public String numberedTitle() {
        return number == null || title.contains(number) ? title : number + " · " + title;
    }

    public String title(Language language) {
        return language.choose(title, titleEn);
    }
}
