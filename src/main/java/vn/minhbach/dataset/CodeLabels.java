package vn.minhbach.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.catalogue.text.Folding;

/**
 * The codes of a list by what people write in their place: the code in any case and with any separators, what it is
 * called in either language, and what else officials call it ({@code portal/messages/synonym_*.properties}); without
 * accents where that can be no other.
 */
final class CodeLabels {

    private static final ConcurrentMap<List<String>, CodeLabels> KNOWN = new ConcurrentHashMap<>();
    private static final String SYNONYMS = "synonym";

    /** What may be meant by a writing; one that may be several is none. */
    private final Map<String, Set<String>> codes = new HashMap<>();

    private CodeLabels(String list, List<String> values) {
        for (String code : values) {
            add(code, code);
            for (Language language : Language.values()) {
                add(Messages.of("label", language).constantOr(list, code), code);
                Messages synonyms = Messages.of(SYNONYMS, language);
                String key = list + "." + code;
                if (synonyms.has(key)) {
                    for (String synonym : synonyms.text(key).split(";")) {
                        add(synonym, code);
                    }
                }
            }
        }
        // What is written with its accents says more than what is written without.
        Map<String, Set<String>> bare = new HashMap<>();
        codes.forEach(
                (writing, meant) -> bare.computeIfAbsent(Folding.fold(writing), key -> new HashSet<>()).addAll(meant));
        bare.forEach(codes::putIfAbsent);
    }

    private void add(String writing, String code) {
        codes.computeIfAbsent(plain(writing), key -> new HashSet<>()).add(code);
    }

    /** Of the list of a column. */
    static CodeLabels of(ColumnFormat column) {
        List<String> key = List.of(column.list(), String.join(",", column.values()));
        return KNOWN.computeIfAbsent(key, list -> new CodeLabels(column.list(), column.values()));
    }

    /** The code that is meant; null where none is, or several may be. */
    String code(String writing) {
        Set<String> meant = codes.get(plain(writing));
        return meant != null && meant.size() == 1 ? meant.iterator().next() : null;
    }

    private static String plain(String writing) {
        return Folding.accented(writing).toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-–,;:./()*]+", " ").strip();
    }
}
