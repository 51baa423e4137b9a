package vn.minhbach.dataset;

/**
 * Keeps spreadsheets from taking text for a formula. What a file of ours shows as {@code '=SUM(A1)} is the text
 * {@code =SUM(A1)}; reading gives back exactly what was written. The characters are those of OWASP's "CSV Injection".
 */
public final class FormulaGuard {

    /** What spreadsheets begin a formula with, some of them also in full width. */
    private static final String STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private FormulaGuard() {
    }

    /**
     * The text with an apostrophe before it where a spreadsheet would run it, or where {@link #unescape} would change
     * it.
     */
    public static String escape(String text) {
        return startsAfterApostrophes(text) ? "'" + text : text;
    }

    /** The text without the one apostrophe that {@link #escape} put before it. */
    public static String unescape(String text) {
        return text.startsWith("'") && startsAfterApostrophes(text) ? text.substring(1) : text;
    }

    private static boolean startsAfterApostrophes(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && STARTS.indexOf(text.charAt(i)) >= 0;
    }
}
