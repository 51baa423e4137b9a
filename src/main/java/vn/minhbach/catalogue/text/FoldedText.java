package vn.minhbach.catalogue.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of a record as {@link Folding} makes them comparable: first those that it is called by, then the others, each
 * between spaces.
 *
 * @param titleEnd where the first end
 */
public record FoldedText(String words, int titleEnd) {

    /** Longer questions are cut: one with thousands of words would cost more than it tells. */
    private static final int MOST = 32;
    private static final int LONGEST = 1_000;

    public static FoldedText of(Searchable record) {
        String title = " " + folded(record.titles()) + " ";
        return new FoldedText(title + " " + folded(record.texts()) + " ", title.length());
    }

    /** Of words that nothing is called by. */
    public static FoldedText of(String text) {
        return new FoldedText(" " + Folding.fold(text) + " ", 0);
    }

    private static String folded(List<String> texts) {
        return Folding.fold(texts.stream().filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    /** The words of what a reader typed; none where there is no letter or digit. */
    public static List<String> asked(String text) {
        String folded = Folding.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return folded.isEmpty() ? List.of() : Arrays.stream(folded.split(" ")).limit(MOST).toList();
    }

    /** Texts that have all of these words; the last may be the beginning of one. None has no words. */
    public static Predicate<FoldedText> having(List<String> asked) {
        int last = asked.size() - 1;
        String[] parts = IntStream.rangeClosed(0, last).mapToObj(i -> " " + asked.get(i) + (i < last ? " " : "")).toArray(String[]::new);
        return text -> parts.length > 0 && Arrays.stream(parts).allMatch(text.words::contains);
    }

    /** How relevant it is to words that are all there, the last as the beginning of one: the more, the more. */
    public float relevance(List<String> asked) {
        return Relevance.of(this, asked);
    }

    /** Whether it is called by these words, one after another. */
    public boolean isCalled(String folded) {
        int found = words.indexOf(" " + folded + " ");
        return found >= 0 && found + folded.length() + 2 <= titleEnd;
    }
}
