package vn.minhbach.dataset.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Icelandic Ð and the African Ɖ in the place of the Vietnamese Đ, which look the same and come from other
 * keyboards.
 */
public final class Eth {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Of capitals alone, HÐND or QÐ: longer ones are words of other languages. */
    private static final int LONGEST_ABBREVIATION = 7;

    private Eth() {
    }

    /**
     * The text with Đ where a Vietnamese word, or an abbreviation, has the other; the same text where none has.
     *
     * @param text NFC
     */
    public static String mended(String text) {
        if (!has(text)) {
            return text;
        }
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(mendedWord(word.group())));
    }

    private static boolean has(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00d0' || c == '\u00f0' || c == '\u0189' || c == '\u0256') {
                return true;
            }
        }
        return false;
    }

    private static String mendedWord(String word) {
        String mended = word.replace('\u00d0', 'Đ').replace('\u0189', 'Đ').replace('\u00f0', 'đ').replace('\u0256',
                'đ');
        boolean abbreviation = mended.length() <= LONGEST_ABBREVIATION
                && mended.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == 'Đ' || c == 'Ư' || c == 'Ơ');
        return abbreviation || Syllables.isOne(mended) ? mended : word;
    }
}
