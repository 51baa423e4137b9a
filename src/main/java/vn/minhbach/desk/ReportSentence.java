package vn.minhbach.desk;

import java.util.regex.Pattern;

import vn.minhbach.catalogue.Language;

/**
 * A sentence of a report as a page shows it.
 *
 * @param lang the BCP 47 tag of the language that it is in: English where it is not known how to say it otherwise; null for
 *             codes and numbers, which belong to none
 */
public record ReportSentence(String text, String lang) {

    private static final Pattern CODES = Pattern.compile("[\\w.-]+(, [\\w.-]+)*");

    /** In the reader's language; null for none. */
    static ReportSentence of(String english, Language language) {
        if (english == null) {
            return null;
        }
        if (CODES.matcher(english).matches()) {
            return new ReportSentence(english, null);
        }
        String translated = language == Language.VI ? Translations.VIETNAMESE.of(english) : null;
        return translated == null ? new ReportSentence(english, "en") : new ReportSentence(translated, "vi");
    }
}
