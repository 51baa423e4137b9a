package vn.minhbach.dataset;

/** Things by their number, as English has it. */
public final class Plural {

    private Plural() {
    }

    /** {@code 1 row}, {@code 2 rows}. */
    public static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
