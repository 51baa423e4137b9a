package vn.minhbach.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;

/**
 * Part of a report, as a code and what it says of the case at hand.
 *
 * @param key of its words
 * @param arguments by their names, in their order: texts, numbers, lists of texts, tables of the format, other phrases;
 *     null for none
 */
public record Phrase(String key, Map<String, Object> arguments) {

    private static final String WORDS = "problem";
    /** Of the words for where an argument is not there. */
    private static final String WITHOUT = ".without";
    /** The argument that is another line of the same file. */
    private static final String LINE = "line";

    static Phrase of(Enum<?> code, String prefix, List<String> names, Object... values) {
        if (names.size() != values.length) {
            throw new IllegalArgumentException(code + " is told with " + names);
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            arguments.put(names.get(i), values[i]);
        }
        return new Phrase(prefix + code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Collections.unmodifiableMap(arguments));
    }

    /**
     * In the reader's language; null where there are no words for it.
     *
     * @param workbook whether tables are called by their sheets, not their files
     */
    public String text(Language language, boolean workbook) {
        Messages words = Messages.of(WORDS, language);
        String chosen = arguments.containsValue(null) ? key + WITHOUT : key;
        return words.has(chosen) ? words.text(chosen, told(language, workbook)) : null;
    }

    /** The same where another line of a file that it names is another row to who handed the dataset over. */
    Phrase seenIn(DatasetInput dataset, String file) {
        Origin origin = arguments.get(LINE) instanceof Long line ? dataset.origin(file, line, null) : null;
        if (origin == null) {
            return this;
        }
        Map<String, Object> seen = new LinkedHashMap<>(arguments);
        seen.put(LINE, origin.row());
        return new Phrase(key, Collections.unmodifiableMap(seen));
    }

    /** Its arguments as programs read them: a table by its file, another phrase by its code. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        arguments.forEach((name, value) -> data.put(name, value instanceof TableFormat table ? table.file()
                : value instanceof Phrase phrase ? phrase.key() : value));
        return data;
    }

    private Map<String, Object> told(Language language, boolean workbook) {
        Map<String, Object> told = new LinkedHashMap<>();
        arguments.forEach((name, value) -> told.put(name, told(value, language, workbook)));
        return told;
    }

    private static Object told(Object value, Language language, boolean workbook) {
        if (value instanceof TableFormat table) {
            return workbook ? table.sheet() : table.file();
        }
        if (value instanceof List<?> items) {
            return items.stream().map(item -> String.valueOf(told(item, language, workbook)))
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Phrase phrase ? phrase.text(language, workbook) : value;
    }
}
