package vn.minhbach.catalogue.search;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Turns what a reader typed into a PostgreSQL {@code tsquery} over folded words. */
public final class SearchWords {

    /** Longer questions are cut: a query with thousands of words would cost more than it tells. */
    private static final int MOST = 32;
    private static final int LONGEST = 1_000;

    private SearchWords() {
    }

    /** All words must be there; the last may be the beginning of one. Empty where there is no letter or digit. */
    public static String query(String text) {
        String folded = Folding.fold(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (folded.isEmpty()) {
            return "";
        }
        return Arrays.stream(folded.split(" ")).limit(MOST).collect(Collectors.joining(" & ")) + ":*";
    }
}
