package vn.minhbach.catalogue.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes Vietnamese text comparable, however it was typed. One implementation serves what is stored and what is asked,
 * so both always fold the same way, whatever the version of the database or of its {@code unaccent} dictionary.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /**
     * oà, oé, uỳ … with the tone on the last vowel, closed syllables excepted: written òa, óe, ùy in the older style.
     */
    private static final Pattern NEW_STYLE_TONE = Pattern
            .compile("(?<![qQ])([ou])([aey])([\\u0300\\u0301\\u0303\\u0309\\u0323])(?!\\p{L})");
    /** The Icelandic letter, which looks the same in capitals and came from other keyboards. */
    private static final char ETH = 'ð';

    private Folding() {
    }

    /** Of one word; most are letters and digits without accents, and quickly folded. */
    static String foldWord(String word) {
        return isPlain(word) ? word.toLowerCase(Locale.ROOT) : fold(word);
    }

    static String accentedWord(String word) {
        return isPlain(word) ? word.toLowerCase(Locale.ROOT) : accented(word);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /**
     * Lower case, no accents, đ as d, and only letters and digits, one space between words: {@code 1288/QĐ-TTg} becomes
     * {@code 1288 qd ttg}.
     */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT).replace('đ', 'd').replace(ETH, 'd');
        return SEPARATORS.matcher(plain).replaceAll(" ").strip();
    }

    /**
     * Lower case with its accents, NFC, and the tone where the older style puts it: {@code Hoà} becomes {@code hòa}; Ð
     * is Đ.
     */
    public static String accented(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replace(ETH, 'đ');
        return Normalizer.normalize(NEW_STYLE_TONE.matcher(decomposed).replaceAll("$1$3$2"), Normalizer.Form.NFC);
    }
}
