package vn.minhbach.catalogue.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The forms in which a name is compared with another, from the most certain on: as it is but for case, signs and the
 * place of the tone; with the abbreviations of the administration written out; and, of a name that was typed without
 * accents, without them.
 */
public final class NameForms {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST_WORDS = 40;

    /** An abbreviation and what it stands for, word by word. */
    private record Abbreviation(List<String> words, List<String> full) {
    }

    private static final List<Abbreviation> ACCENTED = shorts(NameForms::words);
    private static final List<Abbreviation> FOLDED = shorts(Folding::fold);

    private NameForms() {
    }

    private static List<Abbreviation> shorts(UnaryOperator<String> form) {
        // A single short word may be something else in a name: only those of several letters are taken.
        return Abbreviations.ALL.stream().flatMap(group -> {
            List<String> full = List.of(
                    form.apply(group.stream().max(Comparator.comparingInt(String::length)).orElseThrow()).split(" "));
            return group.stream().map(each -> new Abbreviation(List.of(form.apply(each).split(" ")), full))
                    .filter(each -> !each.words().equals(full));
        }).sorted(Comparator.comparingInt(each -> -each.words().size())).toList();
    }

    /** Lower case with accents, words with one space between them. */
    public static String words(String text) {
        return SIGNS.matcher(Folding.accented(text)).replaceAll(" ").strip();
    }

    /** The same with abbreviations written out. */
    public static String full(String text) {
        return full(words(text), ACCENTED);
    }

    /** The same without accents. */
    public static String folded(String text) {
        return full(Folding.fold(text), FOLDED);
    }

    /** As what a name that somebody wrote is looked for, the most certain first. */
    public static List<UnaryOperator<String>> of(String written) {
        return isPlain(written) ? List.of(NameForms::words, NameForms::full, NameForms::folded)
                : List.of(NameForms::words, NameForms::full);
    }

    /** Whether it was typed without accents; dashes and quotation marks are put in by programs. */
    public static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80 || !Character.isLetter(c) && !isMark(c));
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String full(String text, List<Abbreviation> shorts) {
        List<String> words = List.of(text.split(" "));
        if (words.size() > MOST_WORDS) {
            return text;
        }
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size();) {
            int at = i;
            Abbreviation found = shorts.stream()
                    .filter(each -> at + each.words().size() <= words.size()
                            && words.subList(at, at + each.words().size()).equals(each.words()))
                    .findFirst().orElse(null);
            out.addAll(found == null ? List.of(words.get(i)) : found.full());
            i += found == null ? 1 : found.words().size();
        }
        return String.join(" ", out);
    }
}
