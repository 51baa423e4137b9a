package vn.minhbach.http;

import java.util.regex.Pattern;

/** Text as XML may have it. */
public final class XmlCharacters {

    /** What no document may hold (XML 1.0, 2.2), however it is written. */
    private static final Pattern NONE = Pattern
            .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlCharacters() {
    }

    /** With U+FFFD, which says so, in the place of each character that no document may hold. */
    public static String of(String text) {
        return isPlain(text) ? text : NONE.matcher(text).replaceAll("\uFFFD");
    }

    /** Nearly every text is, and may be a million times. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each >= '\uD800' && each < '\uE000' || each >= '\uFFFE') {
                return false;
            }
        }
        return true;
    }
}
