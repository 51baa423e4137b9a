package vn.minhbach.catalogue.citation;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a citation for BibTeX and biber, in UTF-8: an entry {@code @misc}, which every style knows. What is quoted may
 * hold anything, so all that TeX reads as a command is escaped; braces become commands, as BibTeX counts those after a
 * backslash too.
 */
final class BibTex {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    /** The last three are other signs in TeX's oldest fonts. */
    private static final Map<Character, String> COMMANDS = Map.ofEntries(Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\textbraceleft{}"),
            Map.entry('}', "\\textbraceright{}"), Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"), Map.entry('%', "\\%"),
            Map.entry('&', "\\&"), Map.entry('$', "\\$"), Map.entry('#', "\\#"), Map.entry('_', "\\_"),
            Map.entry('<', "\\textless{}"), Map.entry('>', "\\textgreater{}"), Map.entry('|', "\\textbar{}"));

    private BibTex() {
    }

    static String of(Reference reference) {
        Map<String, String> fields = new LinkedHashMap<>();
        // Twice in braces: neither is a name to be taken apart, nor a title to be put in small letters.
        if (reference.author() != null) {
            fields.put("author", "{{" + escaped(reference.author()) + "}}");
        }
        fields.put("title", "{{" + escaped(reference.title()) + "}}");
        // By which it is sorted and labelled, where it has neither author nor year.
        if (reference.author() == null || reference.on() == null) {
            fields.put("key", "{{" + escaped(reference.key()) + "}}");
        }
        // A year is a number: what has none is left to the style, which writes "n.d." in its own words.
        if (reference.on() != null) {
            fields.put("year", "{" + reference.on().getYear() + "}");
            fields.put("month", MONTH.format(reference.on()).toLowerCase(Locale.ROOT));
            fields.put("day", "{" + reference.on().getDayOfMonth() + "}");
        }
        fields.put("howpublished", "{" + escaped(CitationText.published(reference)) + "}");
        fields.put("version", "{" + reference.release() + "}");
        fields.put("url", "{" + reference.address() + "}");
        fields.put("note", "{" + escaped(reference.note()) + "}");
        fields.put("langid", "{" + reference.words().text("babel") + "}");

        return "@misc{" + reference.id() + ",\n"
                + fields.entrySet().stream().map(each -> "  " + each.getKey() + " = " + each.getValue())
                        .collect(Collectors.joining(",\n"))
                + "\n}\n";
    }

    static String escaped(String text) {
        return text.chars().mapToObj(each -> Character.isWhitespace(each) || Character.isISOControl(each) ? " "
                : COMMANDS.getOrDefault((char) each, String.valueOf((char) each))).collect(Collectors.joining());
    }
}
