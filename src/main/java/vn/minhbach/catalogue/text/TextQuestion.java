package vn.minhbach.catalogue.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader typed, in parts: syllables, numbers, and what can be written in several ways.
 *
 * @param hasAccents whether it was typed with any; else every way to write them is as good
 * @param isPhrase whether it was typed between quotation marks: then nothing else will do
 */
public record TextQuestion(List<Part> parts, boolean hasAccents, boolean isPhrase) {

    /** Longer questions are cut: one with thousands of words would cost more than it tells. */
    private static final int MOST = 32;
    private static final int LONGEST = 1_000;
    private static final String OPENING = "\"“„«";
    private static final String CLOSING = "\"”“»";

    /**
     * @param ways in which it may be written, as it was typed first; each has at least one syllable
     * @param isWord whether it tells something alone: a number, or what an abbreviation stands for
     */
    public record Part(List<List<Syllable>> ways, boolean isWord) {

        public Part {
            ways = List.copyOf(ways);
        }

        /** Whether it is one syllable that is written in no other way. */
        boolean isSingle() {
            return ways.size() == 1 && typed().size() == 1;
        }

        /** As it was typed. */
        public List<Syllable> typed() {
            return ways.get(0);
        }
    }

    public TextQuestion {
        parts = List.copyOf(parts);
    }

    /**
     * What is read of a text that was typed.
     *
     * @param text null for nothing
     */
    public static String cut(String text) {
        return text == null ? "" : text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** @param text null for nothing */
    public static TextQuestion of(String text, Synonyms synonyms) {
        String asked = cut(text);
        String bare = asked.strip();
        boolean isPhrase = bare.length() > 2 && OPENING.indexOf(bare.charAt(0)) >= 0
                && CLOSING.indexOf(bare.charAt(bare.length() - 1)) >= 0;
        List<Syllable> typed = Syllable.of(asked).stream().limit(MOST).toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < typed.size(); i += parts.get(parts.size() - 1).typed().size()) {
            List<List<Syllable>> ways = isPhrase ? List.of() : synonyms.at(typed, i);
            parts.add(ways.isEmpty() ? new Part(List.of(List.of(typed.get(i))), typed.get(i).isNumber())
                    : new Part(ways, true));
        }
        return new TextQuestion(parts, typed.stream().anyMatch(Syllable::isMarked), isPhrase);
    }

    /** Whether nothing was asked for: there is no letter or digit in it. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether its last word may still be being typed: numbers are whole, and a letter alone begins too much. */
    boolean isUnfinished() {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        return last != null && !last.isWord() && (parts.size() > 1 || last.typed().get(0).folded().length() > 1);
    }

    /** What was typed, folded, with spaces between. */
    public String folded() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            part.typed().forEach(each -> text.append(text.length() == 0 ? "" : " ").append(each.folded()));
        }
        return text.toString();
    }
}
