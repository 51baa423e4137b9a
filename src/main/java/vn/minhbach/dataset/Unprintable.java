package vn.minhbach.dataset;

/** What makes text unfit for a public page. */
public final class Unprintable {

    /** As in the Stream-Safe Text Format of Unicode (UAX #15, 13): no word of any language has more on one letter. */
    private static final int MOST_MARKS = 30;

    private Unprintable() {
    }

    /** What makes the text unfit for a public page, or null. */
    public static Phrase in(String text, boolean linesAllowed) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == '\ufffd' || Character.isSurrogate(c) && !pair) {
                return ProblemCode.BYTES_NOT_UTF_8.of();
            }
            i += pair ? 1 : 0;
            if (isControl(c) && !(linesAllowed && (c == '\n' || c == '\t'))) {
                return c == '\n' ? ProblemCode.LINE_BREAK.of()
                        : ProblemCode.CONTROL_CHARACTER.of(String.format("U+%04X", (int) c));
            }
        }
        return hasTooManyMarks(text) ? ProblemCode.TOO_MANY_MARKS.of(MOST_MARKS) : null;
    }

    /** Characters that control a device, or reverse the reading order, which can make a figure read as another one. */
    static boolean isControl(char c) {
        return Character.isISOControl(c) || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069'
                || c >= '\ufffe';
    }

    static boolean hasTooManyMarks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            // Half of a pair counts too, since there are marks beyond U+FFFF.
            char c = text.charAt(i);
            boolean mark = c >= '\u0300'
                    && (Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c)
                            && Character.getType(text.codePointAt(
                                    Character.isLowSurrogate(c) && i > 0 ? i - 1 : i)) == Character.NON_SPACING_MARK);
            marks = mark ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return true;
            }
        }
        return false;
    }
}
