package vn.minhbach.catalogue.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Other questions that a reader may have meant, with as few slips as may be, that find something in one go. */
public final class Guesses {

    /** So many are tried. */
    private static final int TRIED = 24;
    private static final int LONGEST = 8;
    /** In so many letters one slip more is likely. */
    private static final int LETTERS_OF_SLIP = 8;

    /** @param rows in how many rows the rarest of its words is */
    private record Guess(List<String> words, int slips, int rows) {

        private static final Comparator<Guess> LIKELIEST_FIRST = Comparator.comparingInt(Guess::slips)
                .thenComparing(Comparator.comparingInt(Guess::rows).reversed());

        Guess with(NearWords.Near next) {
            return new Guess(Stream.concat(words.stream(), Stream.of(next.folded())).toList(), slips + next.slips(),
                    Math.min(rows, next.rows()));
        }
    }

    private Guesses() {
    }

    /**
     * @param most how many.
     * @return the likeliest first, each with what it finds
     */
    public static List<Found> of(List<TextIndex> indexes, TextQuestion question, int most) {
        List<String> typed = question.parts().stream().flatMap(each -> each.typed().stream()).map(Syllable::folded)
                .toList();
        List<Found> found = new ArrayList<>();
        if (typed.isEmpty() || typed.size() > LONGEST) {
            return found;
        }
        for (Guess guess : guesses(indexes, typed)) {
            TextQuestion meant = TextQuestion.of(String.join(" ", guess.words), Synonyms.USUAL);
            List<TextHits> hits = TextSearch.find(indexes, meant);
            if (hits.stream().anyMatch(each -> each.hasUpTo(TextHits.PHRASE)) && found.size() < most) {
                found.add(new Found(meant, hits.stream().map(each -> each.upTo(TextHits.PHRASE)).toList()));
            }
        }
        return found;
    }

    /** @param hits of each index, of what has the words one after another */
    public record Found(TextQuestion question, List<TextHits> hits) {

        public int size() {
            return hits.stream().mapToInt(TextHits::size).sum();
        }
    }

    private static List<Guess> guesses(List<TextIndex> indexes, List<String> typed) {
        int most = 1 + typed.stream().mapToInt(String::length).sum() / LETTERS_OF_SLIP;
        List<Guess> guesses = List.of(new Guess(List.of(), 0, Integer.MAX_VALUE));
        for (String word : typed) {
            List<NearWords.Near> choices = new ArrayList<>();
            int rows = NearWords.rows(indexes, word);
            if (rows > 0) {
                choices.add(new NearWords.Near(word, 0, rows));
            }
            if (!word.chars().allMatch(Character::isDigit)) {
                choices.addAll(NearWords.of(indexes, word));
            }
            guesses = guesses.stream().flatMap(each -> choices.stream().map(each::with))
                    .filter(each -> each.slips <= most).sorted(Guess.LIKELIEST_FIRST).limit(TRIED).toList();
        }
        return Stream.concat(joined(indexes, typed), guesses.stream().filter(each -> each.slips > 0)).limit(TRIED)
                .collect(Collectors.toList());
    }

    /** Where a space was left out. */
    private static Stream<Guess> joined(List<TextIndex> indexes, List<String> typed) {
        List<Guess> found = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            for (List<String> both : NearWords.rows(indexes, typed.get(i)) > 0 ? List.<List<String>>of()
                    : NearWords.split(indexes, typed.get(i))) {
                List<String> words = new ArrayList<>(typed);
                words.remove(i);
                words.addAll(i, both);
                found.add(new Guess(words, 1, 1));
            }
        }
        return found.stream();
    }
}
