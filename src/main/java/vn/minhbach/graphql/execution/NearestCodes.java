package vn.minhbach.graphql.execution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.dataset.NearestName;

/** Finds the codes that were probably meant, of a hundred thousand as soon as of ten. */
final class NearestCodes {

    /** How many are told. */
    private static final int TOLD = 3;
    /**
     * So many that begin most like what was written are looked at, before it and behind it, so that unknown codes cost
     * little.
     */
    private static final int NEIGHBOURS = 250;
    private static final int LONGEST = 100;
    /** Of a code of so many letters no more than one is another. */
    private static final int LETTERS = 4;
    private static final int SLIPS = 3;

    private NearestCodes() {
    }

    private record Near(String code, int edits) {
    }

    /**
     * As the end of a sentence; nothing where none is near.
     *
     * @param written a code, or the name that somebody took for one
     * @param sorted the codes that there are
     */
    static String meant(String written, String[] sorted) {
        if (written.length() > LONGEST) {
            return "";
        }
        String code = Folding.fold(written).replace(' ', '-');
        int most = Math.min(SLIPS, code.length() / LETTERS);
        List<Near> near = new ArrayList<>();
        int place = place(sorted, code);
        for (int i = Math.max(0, place - NEIGHBOURS); i < Math.min(sorted.length, place + NEIGHBOURS); i++) {
            if (Math.abs(sorted[i].length() - code.length()) <= most) {
                near.add(new Near(sorted[i], NearestName.edits(code, sorted[i])));
            }
        }
        List<String> told = near.stream().filter(each -> each.edits() <= most)
                .sorted(Comparator.comparingInt(Near::edits).thenComparing(Near::code))
                .limit(TOLD).map(Near::code).toList();
        return told.isEmpty() ? "" : "; did you mean " + listed(told) + "?";
    }

    private static int place(String[] sorted, String code) {
        int found = Arrays.binarySearch(sorted, code);
        return found < 0 ? -found - 1 : found;
    }

    private static String listed(List<String> codes) {
        String last = codes.get(codes.size() - 1);
        return codes.size() == 1 ? last : String.join(", ", codes.subList(0, codes.size() - 1)) + " or " + last;
    }
}
