package vn.minhbach.portal.directive;

import java.nio.charset.StandardCharsets;

/** Folds content lines as RFC 5545, 3.1, has it: none longer than 75 octets, which libraries count as characters. */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {
    }

    /** @param lines each ending in CRLF; no character is torn apart, of however many octets */
    static String of(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 32);
        int octets = 0;
        for (int at = 0; at < lines.length();) {
            int character = lines.codePointAt(at);
            String text = Character.toString(character);
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + length > LONGEST) {
                folded.append(FOLD);
                octets = 1 + length;
            } else {
                octets += length;
            }
            folded.append(text);
            at += text.length();
        }
        return folded.toString();
    }
}
