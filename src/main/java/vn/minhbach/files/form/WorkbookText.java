package vn.minhbach.files.form;

/** Text in the XML of a workbook. */
final class WorkbookText {

    private static final int ESCAPED = 7;

    private WorkbookText() {
    }

    static String escape(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        escape(text, xml);
        return xml.toString();
    }

    /**
     * What XML cannot say is written as Excel does, {@code _x0007_}, and what looks like that likewise (ISO/IEC
     * 29500-1, 22.9.2.19).
     */
    static void escape(String text, StringBuilder xml) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '_' -> xml.append(isEscape(text, i) ? "_x005F_" : "_");
                default -> {
                    boolean known = each >= ' ' && each != '\ufffe' && each != '\uffff' && !isAlone(text, i)
                            || each == '\n' || each == '\t';
                    xml.append(known ? String.valueOf(each) : "_x%04X_".formatted((int) each));
                }
            }
        }
    }

    private static boolean isEscape(String text, int at) {
        return text.regionMatches(at + 1, "x", 0, 1) && at + ESCAPED <= text.length()
                && text.substring(at, at + ESCAPED).matches("_x[0-9A-Fa-f]{4}_");
    }

    /** Whether it is one half of a letter. */
    private static boolean isAlone(String text, int at) {
        char each = text.charAt(at);
        return Character.isHighSurrogate(each)
                && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(each) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
