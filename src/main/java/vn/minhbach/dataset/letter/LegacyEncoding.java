package vn.minhbach.dataset.letter;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

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
                decoded.append(capitals && c >= 0xa1 ? Character.toUpperCase(letter == GAP ? c : letter)
                        : letter == GAP ? c : letter);
            }
            return decoded.toString();
        }

        @Override
        boolean isPossible(String word) {
            return !CAPITAL_WITHIN.matcher(word).find() && super.isPossible(word);
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
                String mark = i > 0 && "aeouyôö".indexOf(Character.toLowerCase(text.charAt(i - 1))) >= 0
                        ? VNI_MARKS.get(lower) : null;
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
    },

    /** RFC 1456, of mail and the first web pages: a byte a letter. */
    VISCII {
        @Override
        String decoded(String text) {
            return Viscii.decoded(text);
        }

        @Override
        boolean isLetter(char c) {
            return Viscii.isLetter(c);
        }

        @Override
        Pattern words() {
            return Viscii.WORD;
        }

        @Override
        String bare(String word) {
            String bare = Viscii.bare(word);
            return Viscii.isOfEth(bare) ? "" : bare;
        }

        @Override
        boolean isWord(String decoded) {
            return Syllables.isCased(decoded) && super.isWord(decoded);
        }

        @Override
        int weight(String word) {
            return Viscii.weight(word);
        }

        @Override
        boolean isEnough(int sure, int likely, int today) {
            return sure > 0 || likely >= MANY || likely > 1 && today > 0;
        }

        @Override
        boolean isCertain(String text) {
            return !Viscii.isUncertain(text);
        }
    };

    /** Latin-1 letters that Vietnamese has in Unicode too. */
    static final String SHARED = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\u00a1-\\u00bf\\u00d7\\u00f7]+");
    /** So many different words hardly any text of another language has that are all syllables of Vietnamese. */
    private static final int MANY = 4;
    /** A micrometre, and a product of two. */
    private static final Pattern WRITTEN_TODAY = Pattern.compile("µm|[a-zA-Z][×÷·][a-zA-Z]");
    /** The few capitals that TCVN3 has, behind a small letter. */
    private static final Pattern CAPITAL_WITHIN = Pattern.compile("[a-z][\u00a1-\u00a7]");
    private static final char GAP = '\0';
    /** From 0xA1 on. */
    private static final String TCVN3_LETTERS = "ĂÂÊÔƠƯĐăâêôơưđ\0\0\0\0\0\0àảãáạ\0ằẳẵắ\0\0\0\0\0\0\0ặầẩẫấậè\0ẻẽéẹềểễếệìỉ\0\0\0ĩíịò\0ỏõóọồổỗốộờởỡớợù\0ủũúụừửữứựỳỷỹýỵ";
    private static final Map<Character, String> VNI_MARKS = new HashMap<>();
    private static final Map<Character, String> VNI_ALONE = Map.of('í', "í", 'ì', "ì", 'æ', "ỉ", 'ó', "ĩ", 'ò', "ị",
            'ô', "ơ", 'ö', "ư", 'ñ', "đ", 'î', "ỵ");

    static {
        String[][] marks = {{"ù", "\u0301"}, {"ø", "\u0300"}, {"û", "\u0309"}, {"õ", "\u0303"}, {"ï", "\u0323"},
                {"â", "\u0302"}, {"ê", "\u0306"}, {"á", "\u0302\u0301"}, {"à", "\u0302\u0300"},
                {"å", "\u0302\u0309"}, {"ã", "\u0302\u0303"}, {"ä", "\u0323\u0302"}, {"é", "\u0306\u0301"},
                {"è", "\u0306\u0300"}, {"ú", "\u0306\u0309"}, {"ü", "\u0306\u0303"}, {"ë", "\u0323\u0306"}};
        for (String[] mark : marks) {
            VNI_MARKS.put(mark[0].charAt(0), mark[1]);
        }
    }

    /** The text as Unicode has it, supposing that it was written so. */
    abstract String decoded(String text);

    /** Whether it stands for a letter or a mark, beyond ASCII. */
    abstract boolean isLetter(char c);

    /** What its words are made of. */
    Pattern words() {
        return WORD;
    }

    /** A word without signs around it that are no letters here; empty where it tells nothing. */
    String bare(String word) {
        return word;
    }

    /** Whether a word may be Vietnamese that was written so. */
    boolean isPossible(String word) {
        return word.chars().allMatch(c -> c < 0x80 || isLetter((char) c)) && isWord(decoded(word));
    }

    /** Whether that may be a Vietnamese word. */
    boolean isWord(String decoded) {
        return Syllables.isOne(decoded);
    }

    /**
     * How much a word that is Vietnamese in this encoding alone speaks for it, from 0 to 2: one with a letter that
     * Vietnamese has not counts twice.
     */
    int weight(String word) {
        return WRITTEN_TODAY.matcher(word).matches() ? 0
                : word.chars().anyMatch(c -> c >= 0x80 && SHARED.indexOf(c) < 0) ? 2 : 1;
    }

    /**
     * Whether words of such weight tell.
     *
     * @param sure the weight of those that count twice
     * @param likely how many others there are
     * @param today how many are Vietnamese as they stand
     */
    boolean isEnough(int sure, int likely, int today) {
        return sure + likely > 1;
    }

    /** Whether its letters tell what was written. */
    boolean isCertain(String text) {
        return true;
    }

    /** Whether every letter of ASCII is a capital, of two or more. */
    private static boolean isCapitals(String text) {
        return text.chars().filter(c -> c >= 'A' && c <= 'Z').count() > 1
                && text.chars().noneMatch(c -> c >= 'a' && c <= 'z');
    }
}
