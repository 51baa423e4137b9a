package vn.minhbach.catalogue.source;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.Version;
import vn.minhbach.catalogue.Versioned;

/**
 * A document that says something, or that others speak of.
 *
 * @param number      as printed, such as {@code 1288/QĐ-TTg}
 * @param issuedOn    the day it was signed, null where no source states it
 * @param publishedOn the day it appeared, null where no source states it
 * @param implementing the codes of the documents that it puts into practice
 * @param amends      the codes of the documents that it changes
 * @param replaces    the codes of the documents whose place it takes
 * @param reportsOn   the codes of the documents that it speaks of
 * @param note        what was deduced about it, and what is missing
 */
@Embeddable
public record Source(
        String code,
        @Enumerated(EnumType.STRING) SourceKind kind,
        String number,
        String title,
        String titleEn,
        String issuer,
        LocalDate issuedOn,
        LocalDate publishedOn,
        String url,
        @Column(name = "implements") List<String> implementing,
        List<String> amends,
        List<String> replaces,
        List<String> reportsOn,
        String note,
        Version version) implements Versioned {

    /** The day on which it spoke: that of its publication, else of its issue; null where neither is known. */
    public LocalDate on() {
        return publishedOn != null ? publishedOn : issuedOn;
    }

    public String title(Language language) {
        return language.choose(title, titleEn);
    }
}
