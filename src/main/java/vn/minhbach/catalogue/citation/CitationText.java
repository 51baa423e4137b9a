package vn.minhbach.catalogue.citation;

import java.util.Map;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.citation.Reference.CitedSource;
import vn.minhbach.catalogue.figure.PeriodText;
import vn.minhbach.catalogue.message.Messages;

/** Writes a citation as a sentence that can be pasted into an article. */
final class CitationText {

    private CitationText() {
    }

    static String of(Reference reference) {
        String said = reference.said().stream().map(each -> said(each, reference)).collect(Collectors.joining("; "));
        String what = reference.said().isEmpty() ? reference.title() : reference.computed()
                ? ended(reference.title()) + reference.words().text("computedOf", Map.of("sources", said))
                : ended(said) + reference.title();
        String known = reference.sha256() == null ? "" : " (SHA-256: " + reference.sha256() + ")";
        return line(ended(what) + published(reference) + ", " + reference.address() + known);
    }

    /** With a full stop, but where the quote has its own. */
    private static String ended(String sentence) {
        return sentence.endsWith(".”") ? sentence + " " : sentence + ". ";
    }

    /** By whom, where, when, and in which words. */
    static String said(CitedSource said, Reference reference) {
        Messages words = reference.words();
        String day = said.on() == null ? words.text("undated") : PeriodText.of(said.on(), reference.language());
        String document = said.issuer() == null
                ? said.title() + ", " + day + " " + words.text("quotedIn", Map.of("dataset", said.dataset()))
                : said.issuer() + ", " + said.title() + ", " + day;
        String quotes = said.quotes().stream().map(each -> "“" + each + "”").collect(Collectors.joining("; "));
        return line(quotes.isEmpty() ? document : document + ": " + quotes);
    }

    static String published(Reference reference) {
        return reference.words().text("published",
                Map.of("release", String.valueOf(reference.release()), "day",
                        PeriodText.of(reference.released(), reference.language())));
    }

    /** Without the line breaks that a quote may have. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
