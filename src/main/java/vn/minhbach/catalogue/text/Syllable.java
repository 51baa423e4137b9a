package vn.minhbach.catalogue.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters and digits in a text: what Vietnamese writes between spaces, or a number.
 *
 * @param folded as {@link Folding#fold} has it
 * @param accented as {@link Folding#accented} has it
 * @param start where it begins in the text, in characters
 * @param end where it has ended
 */
public record Syllable(String folded, String accented, int start, int end) {

    /** What is told of each run. */
    interface Taker {

        void take(int start, int end);
    }

    /** Those of a text, in their order; marks that stand alone are none. */
    public static List<Syllable> of(String text) {
        List<Syllable> found = new ArrayList<>();
        each(text, (start, end) -> {
            String written = text.substring(start, end);
            String folded = Folding.foldWord(written);
            if (!folded.isEmpty()) {
                found.add(new Syllable(folded, Folding.accentedWord(written), start, end));
            }
        });
        return found;
    }

    static void each(String text, Taker taker) {
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isOfWord(point)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                taker.take(start, at);
                start = -1;
            }
            at += Character.charCount(point);
        }
        if (start >= 0) {
            taker.take(start, text.length());
        }
    }

    private static boolean isOfWord(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= '0' && point <= '9' || point >= 'A' && point <= 'Z';
        }
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Whether it has accents, or a đ. */
    boolean isMarked() {
        return !accented.equals(folded);
    }

    boolean isNumber() {
        return folded.chars().allMatch(Character::isDigit);
    }
}
