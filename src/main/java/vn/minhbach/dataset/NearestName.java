package vn.minhbach.dataset;

import java.util.Collection;
import java.util.Comparator;

/** Finds the name that was probably meant. */
public final class NearestName {

    /** More is no slip. */
    private static final int SLIP = 3;

    private NearestName() {
    }

    /** The candidate with the fewest edits from what was written; null where none is near. */
    public static String to(String written, Collection<String> candidates) {
        // What is much longer or shorter is no slip, and comparing it would take long.
        return candidates.stream().filter(candidate -> Math.abs(candidate.length() - written.length()) <= SLIP)
                .min(Comparator.comparingInt(candidate -> edits(written, candidate)))
                .filter(candidate -> isNear(written, candidate)).orElse(null);
    }

    /** Whether the one may be a slip for the other: at most three edits, and fewer in short names. */
    private static boolean isNear(String written, String candidate) {
        return edits(written, candidate) <= Math.min(SLIP, 1 + Math.min(written.length(), candidate.length()) / 3);
    }

    /** Levenshtein's distance. */
    public static int edits(String a, String b) {
        return edits(a, b, Integer.MAX_VALUE - 1);
    }

    /** The same where it is not more than {@code most}, else some number that is more: it need not be found out. */
    public static int edits(String a, String b, int most) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
        }
        return row[b.length()];
    }
}
