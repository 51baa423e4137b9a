package vn.minhbach.dataset.letter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * VISCII (RFC 1456): a byte a letter, the letters of Latin-1 where that has them. Its others are signs and letters that
 * people write today too, so that each word is weighed by what else it may be.
 */
final class Viscii {

    /** From 0x80 on. */
    private static final String LETTERS = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
    /** In the place of controls. */
    private static final Map<Character, Character> CONTROLS = Map.of('\u0002', 'Ẳ', '\u0005', 'Ẵ', '\u0006', 'Ẫ',
            '\u0014', 'Ỷ', '\u0019', 'Ỹ', '\u001e', 'Ỵ');
    /** What Windows-1252 shows for the bytes from 0x80 on, {@code _} where it has none. */
    private static final String WINDOWS = "€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ";
    private static final Map<Character, Integer> BYTES = new HashMap<>();
    private static final char NO_BREAK_SPACE = '\u00a0';
    static final Pattern WORD = Pattern
            .compile("[\\p{L}\\u0080-\\u009f\\u00a1-\\u00bf\\u00d7\\u00f7\\u0002\\u0005\\u0006\\u0014\\u0019\\u001e"
                    + WINDOWS.replace("_", "") + "]+");
    private static final Pattern SPACED = Pattern.compile("(\\p{L}*)\u00a0+(\\p{L}*)");

    /** Written between letters too: quotation marks and dashes, products, the other Đ. */
    private static final String WRITTEN_ANYWHERE = "‘’“”•–—…™€×÷Ðð";
    /** Written between letters by some, as an apostrophe, a hyphen or in a formula. */
    private static final String WRITTEN_BETWEEN = "\u00ad®©·±²³¹´¨";
    private static final String LETTERS_OF_OTHERS = "ƒŠŒŽšœžŸ";

    static {
        for (int i = 0; i < WINDOWS.length(); i++) {
            if (WINDOWS.charAt(i) != '_') {
                BYTES.put(WINDOWS.charAt(i), 0x80 + i);
            }
        }
    }

    private Viscii() {
    }

    static String decoded(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            decoded.append(isLetter(c) ? letter(c) : c);
        }
        return decoded.toString();
    }

    static boolean isLetter(char c) {
        return c >= 0x80 && c <= 0xff && c != NO_BREAK_SPACE || BYTES.containsKey(c) || CONTROLS.containsKey(c);
    }

    private static char letter(char c) {
        return CONTROLS.getOrDefault(c,
                LETTERS.charAt(Math.max(0, BYTES.getOrDefault(c, (int) c) - 0x80) % LETTERS.length()));
    }

    /** The word without the signs around it, where it is none with them. */
    static String bare(String word) {
        if (Syllables.isOne(decoded(word))) {
            return word;
        }
        int start = 0;
        int end = word.length();
        while (start < end && isSign(word.charAt(start))) {
            start++;
        }
        while (end > start && isSign(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean isSign(char c) {
        return c > 0xa0 && !Character.isLetter(c);
    }

    /**
     * How much a word that would be right in this encoding speaks for it: 2 where nobody writes it today, 1 where few
     * do.
     */
    static int weight(String word) {
        int weight = 0;
        int others = 0;
        if (!Syllables.isCased(word)) {
            // hoÕch: the letter is another than it looks.
            return 2;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 0x80 ? CONTROLS.containsKey(c) : LegacyEncoding.SHARED.indexOf(c) < 0) {
                others++;
                weight = Math.max(weight, weight(c, i > 0 && i < word.length() - 1, word.length()));
            }
        }
        // No language has two of them in one syllable.
        return others > 1 && (weight > 0 || word.length() == others) ? 2 : weight;
    }

    private static int weight(char c, boolean between, int length) {
        if (c < 0xa0) {
            return 2;
        }
        if (WRITTEN_ANYWHERE.indexOf(c) >= 0) {
            return 0;
        }
        if (c >= 0xc0 && c <= 0xff || LETTERS_OF_OTHERS.indexOf(c) >= 0) {
            return 1;
        }
        if (between) {
            return length == 3 && WRITTEN_BETWEEN.indexOf(c) >= 0 ? 1 : 2;
        }
        // m², n°, £m and “TM: signs at the ends of words are written today.
        return length == 2 || c > 0xff ? 0 : 1;
    }

    /** Whether nothing of the word is of this encoding but what looks like Đ in others too. */
    static boolean isOfEth(String word) {
        String mended = Eth.mended(word);
        return !mended.equals(word) && mended.equals(decoded(word));
    }

    /** Whether a space that does not break may be the letter Õ, which has its place. */
    static boolean isUncertain(String text) {
        if (text.indexOf(NO_BREAK_SPACE) < 0) {
            return false;
        }
        Matcher spaced = SPACED.matcher(decoded(text));
        while (spaced.find()) {
            for (String word : new String[]{spaced.group(1) + 'Õ', 'Õ' + spaced.group(2),
                    spaced.group(1) + 'Õ' + spaced.group(2)}) {
                if (word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1 && Syllables.isOne(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
