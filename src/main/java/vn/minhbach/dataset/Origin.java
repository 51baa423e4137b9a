package vn.minhbach.dataset;

/**
 * Where something stands in what was handed over, as its sender sees it, where that is not a table of the format.
 *
 * @param sheet its name
 * @param row 1 for the first; 0 for the sheet as a whole
 * @param column its letter and what it is called, {@code H · Giải ngân lũy kế}; null where the row is meant
 */
public record Origin(String sheet, long row, String column) {

    /** What a column is called, AB for 28. */
    public static String letters(int column) {
        String letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }
}
