package vn.minhbach.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.catalogue.text.NameForms;
import vn.minhbach.dataset.NearestName;
import vn.minhbach.dataset.ReferenceNames.Meant;

/**
 * Finds what is called nearly as a name that nothing has. A slip is a letter in six, and three at most; another number
 * is another thing, so digits must be the same.
 */
final class NearNames {

    /** Each is compared with all that is offered, so only so many are. */
    private static final int MOST = 10;
    /** What is longer is a sentence. */
    private static final int LONGEST = 200;
    private static final int MOST_EDITS = 3;
    private static final int LETTERS_OF_EDIT = 6;
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    /** A name in the forms that are compared, and the nearest so far. */
    private static final class Wanted {
        private final List<String> forms = new ArrayList<>();
        private final boolean plain;
        private final String digits;
        private Meant nearest;
        private int edits = MOST_EDITS + 1;

        private Wanted(String name) {
            plain = NameForms.isPlain(name);
            digits = digits(name);
            // What it may be is mostly written out.
            forms.add(plain ? Folding.fold(name) : NameForms.words(name));
            forms.add(plain ? NameForms.folded(name) : NameForms.full(name));
        }

        private void compare(Meant meant, String words, String folded) {
            for (String form : forms) {
                String other = plain ? folded : words;
                int most = Math.min(MOST_EDITS, Math.min(form.length(), other.length()) / LETTERS_OF_EDIT);
                if (Math.abs(form.length() - other.length()) <= most) {
                    int needed = NearestName.edits(form, other, most);
                    if (needed <= most && needed < edits && digits.equals(digits(other))) {
                        nearest = meant;
                        edits = needed;
                    }
                }
            }
        }
    }

    private final Map<String, Wanted> wanted = new LinkedHashMap<>();

    void want(String name) {
        if (wanted.size() < MOST && name.length() <= LONGEST) {
            wanted.computeIfAbsent(name, Wanted::new);
        }
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** @param called all that it is called */
    void offer(Meant meant, List<String> called) {
        for (String name : called) {
            String words = NameForms.words(name);
            String folded = Folding.fold(name);
            wanted.values().forEach(each -> each.compare(meant, words, folded));
        }
    }

    /** By the names; none where nothing is near. */
    Map<String, Meant> nearest() {
        Map<String, Meant> nearest = new HashMap<>();
        wanted.forEach((name, each) -> {
            if (each.nearest != null) {
                nearest.put(name, each.nearest);
            }
        });
        return nearest;
    }

    private static String digits(String text) {
        return NO_DIGITS.matcher(text).replaceAll(" ").strip();
    }
}
