package vn.minhbach.catalogue.message;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import com.ibm.icu.text.MessageFormat;

import vn.minhbach.catalogue.Language;

/**
 * Words for readers wherever they stand on no page: in workbooks, citations, reports of publishing. Those of pages are
 * Qute's. Both are in {@code portal/messages}, as {@code NAME_vi.properties} and {@code NAME_en.properties}; here with
 * arguments by name, {@code {count, plural, one {# row} other {# rows}}}, as ICU's message format has them.
 */
public final class Messages {

    private static final ConcurrentMap<String, Messages> LOADED = new ConcurrentHashMap<>();

    private final ResourceBundle words;
    private final Locale locale;

    private Messages(String name, Language language) {
        locale = Locale.forLanguageTag(language.tag());
        // Never the words of the machine's own language in place of missing ones.
        words = ResourceBundle.getBundle("messages." + name, locale, Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of that name, which must be there. */
    public static Messages of(String name, Language language) {
        return LOADED.computeIfAbsent(name + '_' + language.tag(), loaded -> new Messages(name, language));
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The words as they are; the key must be there. */
    public String text(String key) {
        return words.getString(key);
    }

    /** The words with their arguments put in by name. */
    public String text(String key, Map<String, ?> arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    /**
     * What a constant of an enumeration means, in words that pages share.
     *
     * @param list what the words call the enumeration
     */
    public String constant(String list, String constant) {
        // Qute's names of messages for enumerations: a $ where a constant of the enumeration has an underscore in its name.
        String key = list + "_" + constant;
        return words.getString(has(key) ? key : list + "_$" + constant);
    }

    /** The same; the constant where the words call it nothing. */
    public String constantOr(String list, String constant) {
        return has(list + "_" + constant) || has(list + "_$" + constant) ? constant(list, constant) : constant;
    }
}
