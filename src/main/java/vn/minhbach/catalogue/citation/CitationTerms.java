package vn.minhbach.catalogue.citation;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import vn.minhbach.catalogue.Language;

/** The words of citations, which are in {@code messages/citation_*.properties}, and those of codes, as pages show them. */
final class CitationTerms {

    private static final Map<Language, CitationTerms> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BY_LANGUAGE.put(language, new CitationTerms(language));
        }
    }

    private final ResourceBundle words;
    private final ResourceBundle labels;

    private CitationTerms(Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        // Never the words of the machine's own language in place of missing ones.
        ResourceBundle.Control control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ClassLoader resources = Thread.currentThread().getContextClassLoader();
        words = ResourceBundle.getBundle("messages.citation", locale, resources, control);
        labels = ResourceBundle.getBundle("messages.label", locale, resources, control);
    }

    static CitationTerms in(Language language) {
        return BY_LANGUAGE.get(language);
    }

    /** @param parts put in where the words have {@code {0}}, {@code {1}} … */
    String of(String key, String... parts) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(parts);
    }

    /** What a code means. */
    String of(String list, Enum<?> code) {
        // Qute's names of messages for enums: a $ where a constant of the enum has an underscore in its name.
        String key = list + "_" + code.name();
        return labels.getString(labels.containsKey(key) ? key : list + "_$" + code.name());
    }
}
