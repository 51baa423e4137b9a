package vn.minhbach.dataset;

import java.util.Set;

import vn.minhbach.catalogue.text.Folding;

/** What a number counts, as people write it. */
public final class Units {

    private static final Set<String> PERCENT = Set.of("%", "phần trăm", "percent", "per cent");

    private Units() {
    }

    /** Whether two writings are of one unit. */
    public static boolean same(String first, String second) {
        return plain(first).equals(plain(second));
    }

    private static String plain(String unit) {
        String plain = Folding.accented(unit).replaceAll("\\s+", " ").replaceAll(" ?/ ?", "/").strip();
        return PERCENT.contains(plain) ? "%" : plain;
    }
}
