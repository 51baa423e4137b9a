package vn.minhbach.dataset.letter;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How Vietnamese was written with fonts of their own before Unicode; without these fonts it reads as other letters. */
enum LegacyEncoding {

    /** .VnTime and its like: a byte a letter (TCVN 5712:1993, as its third form lays it out). */
    TCVN3 {
        @Override
        String decoded(String text) {
            StringBuilder decoded = new StringBuilder(text.length());
            boolean capitals = isCapitals(text);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                char letter = c >= 0xa1 && c <= 0xfe ? TCVN3_LETTERS.charAt(c - 0xa1) : c;
                // Fonts of capitals, .VnTimeH, have them in the place of small letters.
                decoded.append(capitals && c >= 0xa1 ? Character.toUpperCase(letter == GAP ? c : letter) : letter == GAP ? c : letter);
            }
            return decoded.toString();
        }

        @Override
        boolean isLetter(char c) {
            return c >= 0xa1 && c <= 0xfe && TCVN3_LETTERS.charAt(c - 0xa1) != GAP;
        }
    },

    /** VNI-Times and its like: marks stand behind their letter as letters of their own. */
    VNI {
        @Override
        String decoded(String text) {
            StringBuilder decoded = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                char lower = Character.toLowerCase(c);
                String alone = VNI_ALONE.get(lower);
                String mark = i > 0 && "aeouyôö".indexOf(Character.toLowerCase(text.charAt(i - 1))) >= 0 ? VNI_MARKS.get(lower) : null;
                if (mark != null) {
                    decoded.append(mark);
                } else if (alone != null) {
                    decoded.append(Character.isUpperCase(c) ? alone.toUpperCase(Locale.ROOT) : alone);
                } else {
                    decoded.append(c);
                }
            }
            return Normalizer.normalize(decoded, Normalizer.Form.NFC);
        }

        @Override
        boolean isLetter(char c) {
            char lower = Character.toLowerCase(c);
            return c >= 0xc0 && (VNI_ALONE.containsKey(lower) || VNI_MARKS.containsKey(lower));
        }
    };

    private static final char GAP = '\0';
    /** From 0xA1 on. */
    private static final String TCVN3_LETTERS = "ĂÂÊÔƠƯĐăâêôơưđ\0\0\0\0\0\0àảãáạ\0ằẳẵắ\0\0\0\0\0\0\0ặầẩẫấậè\0ẻẽéẹềểễếệìỉ\0\0\0ĩíịò\0ỏõóọồổỗốộờởỡớợù\0ủũúụừửữứựỳỷỹýỵ";
    private static final Map<Character, String> VNI_MARKS = new HashMap<>();
    private static final Map<Character, String> VNI_ALONE = Map.of('í', "í", 'ì', "ì", 'æ', "ỉ", 'ó', "ĩ", 'ò', "ị", 'ô', "ơ", 'ö', "ư", 'ñ', "đ", 'î', "ỵ");

    static {
        String[][] marks = {{"ù", "\u0301"}, {"ø", "\u0300"}, {"û", "\u0309"}, {"õ", "\u0303"}, {"ï", "\u0323"}, {"â", "\u0302"}, {"ê", "\u0306"}, {"á", "\u0302\u0301"}, {"à", "\u0302\u0300"},
                {"å", "\u0302\u0309"}, {"ã", "\u0302\u0303"}, {"ä", "\u0323\u0302"}, {"é", "\u0306\u0301"}, {"è", "\u0306\u0300"}, {"ú", "\u0306\u0309"}, {"ü", "\u0306\u0303"}, {"ë", "\u0323\u0306"}};
        for (String[] mark : marks) {
            VNI_MARKS.put(mark[0].charAt(0), mark[1]);
        }
    }

    /** The text as Unicode has it, supposing that it was written so. */
    abstract String decoded(String text);

    /** Whether it stands for a letter or a mark, beyond ASCII. */
    abstract boolean isLetter(char c);

    /** Whether every letter of ASCII is a capital, of two or more. */
    private static boolean isCapitals(String text) {
        return text.chars().filter(c -> c >= 'A' && c <= 'Z').count() > 1 && text.chars().noneMatch(c -> c >= 'a' && c <= 'z');
    }
}
