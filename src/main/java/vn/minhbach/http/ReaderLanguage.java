package vn.minhbach.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.Language;

/** The language that a client asks to be answered in. */
public final class ReaderLanguage {

    /** A language, and perhaps its script, region and so on (BCP 47). */
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private ReaderLanguage() {
    }

    /** Of a tag such as vi, en or vi-VN; null for a language that is not spoken here, and for what is no tag. */
    public static Language of(String tag) {
        if (!TAG.matcher(tag).matches()) {
            return null;
        }
        return switch (tag.split("-", 2)[0].toLowerCase(Locale.ROOT)) {
            case "vi" -> Language.VI;
            case "en" -> Language.EN;
            default -> null;
        };
    }

    /**
     * The language that a client would rather read.
     *
     * @param header its {@code Accept-Language}, null for none
     * @param otherwise where it says none that there is
     */
    public static Language accepted(String header, Language otherwise) {
        try {
            for (Locale.LanguageRange each : header == null ? List.<Locale.LanguageRange>of()
                    : Locale.LanguageRange.parse(header)) {
                Language language = each.getWeight() == 0 ? null : of(each.getRange());
                if (language != null) {
                    return language;
                }
            }
        } catch (IllegalArgumentException malformed) {
            // A client that cannot say its language says none.
        }
        return otherwise;
    }
}
