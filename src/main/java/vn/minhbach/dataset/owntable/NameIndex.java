package vn.minhbach.dataset.owntable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.text.Folding;
import vn.minhbach.catalogue.text.NameForms;

/** Finds what stands by a name that somebody wrote: one that is certain, or those that come near. */
public final class NameIndex {

    /**
     * Something that stands.
     *
     * @param names by which people call it, the first of them in full; a null is none
     */
    public record Named(String code, List<String> names) {
    }

    /**
     * What a name was found as.
     *
     * @param code the one that is certain, null where none is
     * @param near those that it may be, the nearest first
     */
    public record Match(String code, List<String> near) {
    }

    private static final int MOST_NEAR = 5;
    private static final int COMMON = 500;
    /** Of the words of two names, how many they have in common at least. */
    private static final double NEAR = 0.6;
    private static final Pattern KIND = Pattern
            .compile("^(du an|da|nhiem vu|cong trinh|chuong trinh|tieu du an|goi thau|hang muc|so|dau tu)\\b ?");
    private static final Set<String> LITTLE = Set.of("va", "cua", "cho", "tai", "cac", "tinh", "tren", "dia", "ban",
            "nam", "du", "an");
    /**
     * From the most exact reading to the least: as it is written, and without what kind of thing it is; then the same
     * without accents.
     */
    private static final List<Function<String, String>> FORMS = List.of(NameForms::words, NameIndex::bareWords,
            Folding::fold, NameIndex::bare);
    /** So many of them are with accents: other accents are another name, unless it was typed without any. */
    private static final int ACCENTED = 2;

    private final List<Map<String, Set<String>>> byForm = new ArrayList<>();
    private final Map<String, Set<String>> byInitials = new HashMap<>();
    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Map<String, List<Set<String>>> words = new HashMap<>();

    public NameIndex(Collection<Named> standing) {
        FORMS.forEach(form -> byForm.add(new HashMap<>()));
        for (Named each : standing) {
            for (String name : each.names()) {
                if (name != null && !name.isBlank()) {
                    add(each.code(), name);
                }
            }
            for (int i = 0; i < FORMS.size(); i++) {
                byForm.get(i).computeIfAbsent(FORMS.get(i).apply(each.code()), none -> new LinkedHashSet<>())
                        .add(each.code());
            }
        }
    }

    private void add(String code, String name) {
        for (int i = 0; i < FORMS.size(); i++) {
            byForm.get(i).computeIfAbsent(FORMS.get(i).apply(name), none -> new LinkedHashSet<>()).add(code);
        }
        String initials = initials(name);
        if (initials != null) {
            byInitials.computeIfAbsent(initials, none -> new LinkedHashSet<>()).add(code);
        }
        Set<String> own = telling(name);
        words.computeIfAbsent(code, none -> new ArrayList<>()).add(own);
        own.forEach(word -> byWord.computeIfAbsent(word, none -> new HashSet<>()).add(code));
    }

    public Match find(String written) {
        Set<String> shortened = byInitials.getOrDefault(closed(written), Set.of());
        for (int i = 0; i < FORMS.size(); i++) {
            if (i == ACCENTED && shortened.size() == 1) {
                break;
            }
            String form = FORMS.get(i).apply(written);
            Set<String> found = form.isEmpty() ? Set.of() : byForm.get(i).getOrDefault(form, Set.of());
            if (found.size() == 1 && (i < ACCENTED || NameForms.isPlain(written))) {
                return new Match(found.iterator().next(), List.of());
            }
            if (!found.isEmpty()) {
                return new Match(null, List.copyOf(found));
            }
        }
        return shortened.size() == 1 ? new Match(shortened.iterator().next(), List.of())
                : new Match(null, near(telling(written)));
    }

    /** {@code so tttt} for "Sở TT&TT". */
    private static String closed(String written) {
        String[] words = Folding.fold(written).split(" ", 2);
        return words.length < 2 ? words[0] : words[0] + " " + words[1].replace("va", "").replace(" ", "");
    }

    private List<String> near(Set<String> written) {
        Map<String, Double> rated = new HashMap<>();
        for (String word : written) {
            Set<String> named = byWord.getOrDefault(word, Set.of());
            // What is in so many names tells nothing of one.
            for (String code : named.size() > COMMON ? Set.<String>of() : named) {
                rated.computeIfAbsent(code,
                        each -> words.get(each).stream().mapToDouble(own -> likeness(own, written)).max().orElse(0));
            }
        }
        return rated.entrySet().stream().filter(each -> each.getValue() >= NEAR)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NEAR).map(Map.Entry::getKey).toList();
    }

    /**
     * How many of their words two names share, 1 for all; 0 where they have different numbers, which tell things apart.
     */
    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        boolean numbered = one.stream().anyMatch(word -> word.matches("\\d+") && !other.contains(word))
                && other.stream().anyMatch(word -> word.matches("\\d+") && !one.contains(word));
        return numbered ? 0 : 2.0 * shared.size() / (one.size() + other.size());
    }

    /** The last of its words, as many as are left without accents. */
    private static String bareWords(String name) {
        List<String> words = List.of(NameForms.words(name).split(" "));
        int left = bare(name).split(" ").length;
        return left > words.size() ? "" : String.join(" ", words.subList(words.size() - left, words.size()));
    }

    private static String bare(String name) {
        String folded = Folding.fold(name);
        for (String before = ""; !before.equals(folded);) {
            before = folded;
            String without = KIND.matcher(folded).replaceFirst("");
            folded = without.isBlank() ? folded : without;
        }
        return folded;
    }

    private static Set<String> telling(String name) {
        Set<String> telling = new LinkedHashSet<>(List.of(bare(name).split(" ")));
        telling.removeAll(LITTLE);
        telling.remove("");
        return telling;
    }

    /**
     * {@code so tttt} for "Sở Thông tin và Truyền thông", as it is written short; null where a name has too few words.
     */
    private static String initials(String name) {
        String[] words = Folding.fold(name).split(" ");
        if (words.length < 4) {
            return null;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 1; i < words.length; i++) {
            letters.append(words[i].equals("va") || words[i].isEmpty() ? "" : words[i].substring(0, 1));
        }
        return words[0] + " " + letters;
    }
}
