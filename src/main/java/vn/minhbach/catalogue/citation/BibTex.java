package vn.minhbach.catalogue.citation;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a citation for BibTeX and biber, in UTF-8: an entry {@code @misc}, which every style knows. What is quoted may hold
 * anything, so all that TeX reads as a command is escaped; braces become commands, as BibTeX counts those after a backslash
 * too.
 */
final class BibTex {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final Map<Character, String> COMMANDS = Map.of('\\', "\\textbackslash{}", '{', "\\textbraceleft{}", '}', "\\textbraceright{}",
            '~', "\\textasciitilde{}", '^', "\\textasciicircum{}", '%', "\\%", '&', "\\&", '$', "\\$", '#', "\\#", '_', "\\_");

    private BibTex() {
    }

    static String of(Reference reference) {
        Map<String, String> fields = new LinkedHashMap<>();
        // Twice in braces: neither is a name to be taken apart, nor a title to be put in small letters.
        if (reference.author() != null) {
            fields.put("author", "{{" + escaped(reference.author()) + "}}");
        }
        fields.put("title", "{{" + escaped(reference.title()) + "}}");
        fields.put("year", "{" + (reference.on() == null ? reference.words().text("undated") : reference.on().getYear()) + "}");
        if (reference.on() != null) {
            fields.put("month", MONTH.format(reference.on()).toLowerCase(Locale.ROOT));
            fields.put("day", "{" + reference.on().getDayOfMonth() + "}");
        }
        fields.put("howpublished", "{" + escaped(CitationText.published(reference)) + "}");
        fields.put("version", "{" + reference.release() + "}");
        fields.put("url", "{" + reference.address() + "}");
        fields.put("note", "{" + escaped(reference.note()) + "}");
        fields.put("langid", "{" + reference.words().text("babel") + "}");

        return "@misc{" + reference.id() + ",\n" + fields.entrySet().stream().map(each -> "  " + each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining(",\n")) + "\n}\n";
    }

    static String escaped(String text) {
        return text.chars().mapToObj(each -> Character.isWhitespace(each) || Character.isISOControl(each) ? " "
                : COMMANDS.getOrDefault((char) each, String.valueOf((char) each))).collect(Collectors.joining());
    }
}
