package vn.minhbach.catalogue.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/**
 * What a citation says, in one language; the forms only arrange it.
 *
 * @param id names it among all references of a reader, such as {@code minh-bach-funding-12}
 * @param title what is cited: of a figure what it is of, the figure with its qualifier and basis, and its time
 * @param said by whom and in which words; of what is computed, for each part; none where only the portal says it
 * @param computed whether the portal computed it
 * @param release the release that it is cited at
 * @param released the day of that release, in Vietnam
 * @param address the same for ever; absolute where the answer may have it so
 * @param sha256 of the bytes at the address, in hexadecimal; null where they may come in several forms
 */
public record Reference(String id, Language language, String title, List<CitedSource> said, boolean computed,
        int release, LocalDate released,
        String address, String sha256) {

    /**
     * What a document says.
     *
     * @param issuer null where nobody knows
     * @param dataset the title of the dataset that quotes it
     * @param title of the document, with its number
     * @param on the day it was published or issued, null where no source states it
     * @param quotes none where it is a table
     */
    public record CitedSource(String issuer, String dataset, String title, LocalDate on, List<String> quotes) {

        boolean isOfTheSame(CitedSource other) {
            return title.equals(other.title) && Objects.equals(issuer, other.issuer) && Objects.equals(on, other.on);
        }

        /** Both, of one document. */
        CitedSource and(CitedSource other) {
            return new CitedSource(issuer, dataset, title, on,
                    Stream.concat(quotes.stream(), other.quotes.stream()).distinct().toList());
        }
    }

    /** Whether it is one document that says so, and not the portal. */
    private boolean isStated() {
        return !computed && said.size() == 1;
    }

    /**
     * Who says so; null for a document of which nobody knows who issued it, as the one who quotes it did not write it.
     */
    String author() {
        return isStated() ? said.get(0).issuer() : words().text("portal");
    }

    /** When that was said; null where nobody knows. */
    LocalDate on() {
        return isStated() ? said.get(0).on() : released;
    }

    /** What it is found under in a list: who says so, else the document that does. */
    String key() {
        return author() == null ? said.get(0).title() : author();
    }

    /** What does not go into the other parts of a reference: the words quoted, or how the answer is known again. */
    String note() {
        String quoted = said.stream().map(each -> CitationText.said(each, this)).collect(Collectors.joining("; "));
        return sha256 != null ? "SHA-256: " + sha256 : computed ? words().text("computedOf", Map.of("sources", quoted))
                : quoted;
    }

    Messages words() {
        return words(language);
    }

    /** The words of citations. */
    static Messages words(Language language) {
        return Messages.of("citation", language);
    }
}
