package vn.minhbach.export;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import vn.minhbach.catalogue.Language;

/** The words in workbooks, from {@code portal/messages/workbook_*.properties}. */
final class WorkbookTerms {

    private final ResourceBundle words;

    WorkbookTerms(Language language) {
        words = ResourceBundle.getBundle("messages.workbook", Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT)),
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(String key, Object... values) {
        return values.length == 0 ? words.getString(key) : MessageFormat.format(words.getString(key), values);
    }

    /** The entries {@code key.1}, {@code key.2} … */
    List<String> list(String key) {
        List<String> entries = new ArrayList<>();
        for (int i = 1; words.containsKey(key + "." + i); i++) {
            entries.add(words.getString(key + "." + i));
        }
        return entries;
    }
}
