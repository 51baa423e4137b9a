package vn.minhbach.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.minhbach.catalogue.figure.Qualifier;

/**
 * What officials write before a number that is not exact, "hơn 67 tỷ", and the number without it.
 *
 * @param qualifier null where nothing of the kind is written
 */
record Hedge(Qualifier qualifier, String rest) {

    private record Word(String text, Qualifier qualifier) {
    }

    /** Longer ones before those that they begin with. */
    private static final List<Word> WORDS = words(
            Qualifier.AT_LEAST, "không dưới", "không ít hơn", "ít nhất là", "ít nhất", "tối thiểu là", "tối thiểu",
            "at least", "no less than", "not less than", ">=", "≥",
            Qualifier.AT_MOST, "không quá", "không vượt quá", "không hơn", "nhiều nhất", "cao nhất là", "tối đa là",
            "tối đa", "at most", "no more than", "not more than", "up to", "<=", "≤",
            Qualifier.MORE_THAN, "nhiều hơn", "lớn hơn", "hơn", "trên", "more than", "over", "above", ">",
            Qualifier.LESS_THAN, "chưa đến", "chưa tới", "ít hơn", "nhỏ hơn", "thấp hơn", "dưới", "less than", "under",
            "below", "<",
            Qualifier.ABOUT, "vào khoảng", "khoảng", "xấp xỉ", "gần", "approximately", "approx.", "about", "around",
            "nearly", "almost", "circa", "ca.", "~", "≈");

    private static List<Word> words(Object... all) {
        List<Word> words = new ArrayList<>();
        Qualifier qualifier = null;
        for (Object each : all) {
            if (each instanceof Qualifier next) {
                qualifier = next;
            } else {
                words.add(new Word((String) each, qualifier));
            }
        }
        return words;
    }

    /** @param text NFC, one line */
    static Hedge of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Word word : WORDS) {
            if (lower.startsWith(word.text)) {
                String rest = text.substring(word.text.length());
                // A sign may stand right before the number, a word may not.
                if (!Character.isLetter(word.text.charAt(0))
                        || !rest.isEmpty() && !Character.isLetterOrDigit(rest.charAt(0))) {
                    return new Hedge(word.qualifier, CellText.normalised(rest));
                }
            }
        }
        return new Hedge(null, text);
    }

    /** The cell of what was read without the hedge, with it. */
    Cell on(Cell cell) {
        return qualifier == null ? cell : cell.qualified(qualifier.name());
    }
}
