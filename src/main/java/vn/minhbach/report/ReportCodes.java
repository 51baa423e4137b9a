package vn.minhbach.report;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.ReservedCodes;

/**
 * Makes codes of names: {@code Số hoá hồ sơ đất đai} is {@code so-hoa-ho-so-dat-dai}. What has a code keeps it, and
 * what is an address of the portal itself is made the code of nothing.
 */
final class ReportCodes {

    private static final int LENGTH = 60;

    private final Set<String> made = new HashSet<>();

    /** @param taken whether something has that code already */
    String of(String name, Predicate<String> taken) {
        String words = Folding.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (words.length() > LENGTH) {
            int end = words.lastIndexOf('-', LENGTH);
            words = words.substring(0, end > 0 ? end : LENGTH);
        }
        String code = words.isEmpty() ? "moi" : words;
        for (int i = 2; ReservedCodes.isReserved(code) || taken.test(code) || made.contains(code); i++) {
            code = (words.isEmpty() ? "moi" : words) + "-" + i;
        }
        made.add(code);
        return code;
    }
}
