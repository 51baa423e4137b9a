package vn.minhbach.catalogue.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What else a reader may have meant by words that are found nowhere, or hardly anywhere, together. */
final class NearWords {

    /** Of such words a slip more is likely. */
    private static final int LONG = 6;
    private static final int MOST = 6;

    /**
     * @param slips letters that were left out, put in, changed or changed places.
     * @param rows in how many rows it is
     */
    record Near(String folded, int slips, int rows) {
    }

    private static final Comparator<Near> LIKELIEST_FIRST = Comparator.comparingInt(Near::slips)
            .thenComparing(Comparator.comparingInt(Near::rows).reversed())
            .thenComparing(Near::folded);

    private NearWords() {
    }

    /** In how many rows a word is. */
    static int rows(List<TextIndex> indexes, String folded) {
        return indexes.stream().mapToInt(each -> {
            int number = each.vocabulary().number(folded);
            return number < 0 ? 0 : each.rows(number);
        }).sum();
    }

    /** Words of the indexes that are nearly this one, the likeliest first; itself is none of them. */
    static List<Near> of(List<TextIndex> indexes, String folded) {
        byte[] wanted = folded.getBytes(StandardCharsets.UTF_8);
        int most = wanted.length == 1 ? 0 : wanted.length < LONG ? 1 : 2;
        Map<String, Near> found = new HashMap<>();
        for (TextIndex index : indexes) {
            Vocabulary vocabulary = index.vocabulary();
            for (int i = 0; i < vocabulary.size(); i++) {
                int slips = vocabulary.slips(i, wanted, most);
                if (slips > 0 && slips <= most) {
                    found.merge(vocabulary.word(i), new Near(vocabulary.word(i), slips, index.rows(i)),
                            (one, other) -> new Near(one.folded, one.slips, one.rows + other.rows));
                }
            }
        }
        return found.values().stream().sorted(LIKELIEST_FIRST).limit(MOST).toList();
    }

    /** Two words that were typed as one, both known. */
    static List<List<String>> split(List<TextIndex> indexes, String folded) {
        List<List<String>> found = new ArrayList<>();
        for (int i = 1; i < folded.length(); i++) {
            List<String> both = List.of(folded.substring(0, i), folded.substring(i));
            if (both.stream().allMatch(each -> rows(indexes, each) > 0)) {
                found.add(both);
            }
        }
        return found;
    }
}
