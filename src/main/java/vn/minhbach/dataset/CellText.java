package vn.minhbach.dataset;

import java.text.Normalizer;

/**
 * The text of a cell before it is known what it means: without what cannot be seen around it, each letter in one form.
 */
public final class CellText {

    private CellText() {
    }

    /**
     * NFC, line breaks as \n, and no space of any kind around it. What {@link Unprintable} refuses may be left as it
     * is.
     */
    public static String normalised(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isSpace(raw.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(raw.charAt(end - 1))) {
            end--;
        }
        String text = raw.substring(start, end);
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        // Sorting thousands of marks on one letter takes minutes.
        return isPlain(text) || Unprintable.hasTooManyMarks(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether the text is ASCII, as codes and numbers are: that is always NFC, which is slow to ask. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Of signs that show nothing, the joiners among them: they are no content where they stand alone. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c >= '\u200b' && c <= '\u200d' || c == '\u2060'
                || c == '\ufeff' || c == '\u00ad';
    }

    /** Whether nothing is to be seen in it. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
