package vn.minhbach.catalogue.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The syllables of an index, folded, in the order of their bytes, each with the ways in which its accents are written.
 */
final class Vocabulary {

    /** In the place of a way to write a syllable: in a code, which tells nothing of its accents. */
    static final String IN_CODE = "-";

    private final byte[] letters;
    private final int[] starts;
    /** Of syllables that are written in other ways than folded alone. */
    private final Map<Integer, List<String>> variants;

    Vocabulary(byte[] letters, int[] starts, Map<Integer, List<String>> variants) {
        this.letters = letters;
        this.starts = starts;
        this.variants = variants;
    }

    int size() {
        return starts.length - 1;
    }

    /** The number of a syllable; less than 0 where it is none of them. */
    int number(String folded) {
        byte[] wanted = folded.getBytes(StandardCharsets.UTF_8);
        int number = first(wanted);
        return number < size() && Arrays.equals(letters, starts[number], starts[number + 1], wanted, 0, wanted.length)
                ? number : -1;
    }

    /** The number of the first that is not before some letters. */
    int first(byte[] wanted) {
        int least = 0;
        int most = size();
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (Arrays.compareUnsigned(letters, starts[middle], starts[middle + 1], wanted, 0, wanted.length) < 0) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    boolean beginsWith(int number, byte[] beginning) {
        return starts[number + 1] - starts[number] >= beginning.length
                && Arrays.equals(letters, starts[number], starts[number] + beginning.length, beginning, 0,
                        beginning.length);
    }

    String word(int number) {
        return new String(letters, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }

    /** As it is written; what came first is first. */
    List<String> variants(int number) {
        List<String> known = variants.get(number);
        return known == null ? List.of(word(number)) : known;
    }

    /**
     * By how many letters left out, put in, changed or changed places a word differs from another; more than the most
     * is one more.
     */
    int slips(int number, byte[] other, int most) {
        int start = starts[number];
        int length = starts[number + 1] - start;
        if (Math.abs(length - other.length) > most || letters[start] <= '9') {
            return most + 1;
        }
        int[] beforeLast = new int[other.length + 1];
        int[] last = new int[other.length + 1];
        int[] now = new int[other.length + 1];
        for (int j = 0; j <= other.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= length; i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length; j++) {
                boolean same = letters[start + i - 1] == other[j - 1];
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && letters[start + i - 1] == other[j - 2]
                        && letters[start + i - 2] == other[j - 1]) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = now;
            now = spare;
        }
        return Math.min(last[other.length], most + 1);
    }

    long bytes() {
        return letters.length + 4L * starts.length + 150L * variants.size();
    }
}
