package vn.minhbach.dataset;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.minhbach.dataset.letter.Letters;

/**
 * Names, of columns or of sheets, whose letters are not the ones that were written. One name is too short to tell by;
 * those that stand together were written with one font.
 *
 * @param trouble what happened to the letters
 * @param meant by each name that it happened to, what must have been written; null where that is not certain
 */
public record OldLetters(Letters.Trouble trouble, Map<String, String> meant) {

    /** Between names that are looked at as one text; no encoding changes it. */
    private static final String BESIDE = "\n";
    private static final int MOST_SHOWN = 30;

    /**
     * Null where nothing is wrong with the letters.
     *
     * @param names NFC and stripped
     */
    public static OldLetters in(List<String> names) {
        return in(names, name -> false);
    }

    /**
     * @param isKnown whether something is called so: where a name says nothing, and says that in an old encoding, it
     *     was written in that, however short it is
     */
    static OldLetters in(List<String> names, Predicate<String> isKnown) {
        List<String> filled = names.stream().filter(name -> !name.isEmpty()).map(name -> name.replace(BESIDE, " "))
                .distinct().toList();
        Letters.Found row = Letters.check(String.join(BESIDE, filled));
        if (row != null && row.meant() != null) {
            String[] meant = row.meant().split(BESIDE, -1);
            Map<String, String> changed = new LinkedHashMap<>();
            for (int i = 0; i < filled.size() && meant.length == filled.size(); i++) {
                if (!meant[i].equals(filled.get(i))) {
                    changed.put(filled.get(i), meant[i]);
                }
            }
            return changed.isEmpty() ? null : new OldLetters(row.trouble(), changed);
        }
        OldLetters known = known(filled, isKnown);
        Letters.Trouble trouble = known == null ? null : known.trouble;
        Map<String, String> changed = new LinkedHashMap<>(known == null ? Map.of() : known.meant);
        for (String name : filled) {
            Letters.Found found = changed.containsKey(name) ? null : Letters.check(name);
            if (found != null) {
                trouble = trouble == null ? found.trouble() : trouble;
                changed.put(name, found.meant());
            }
        }
        return trouble == null ? null : new OldLetters(trouble, changed);
    }

    /** Of names of sheets and files. */
    public static OldLetters ofTables(List<String> names) {
        return in(names.stream().map(CellText::normalised).toList(),
                each -> isOfFormat(each.replaceFirst("(?i)\\.csv$", "")));
    }

    private static boolean isOfFormat(String name) {
        return ReportWorkbook.isReport(name) || KnownNames.ofTables().isCalled(name);
    }

    /** Whether any of what was meant is a table of the format, or a report of ours. */
    boolean namesTables() {
        return meant.values().stream()
                .anyMatch(each -> each != null && (isOfFormat(each) || !KnownNames.ofTables().meant(each).isEmpty()));
    }

    /** By the encoding in which most of the names say something. */
    private static OldLetters known(List<String> names, Predicate<String> isKnown) {
        Map<Letters.Trouble, Map<String, String>> known = new EnumMap<>(Letters.Trouble.class);
        for (String name : names) {
            for (Letters.Found found : Letters.suppositions(name)) {
                if (isKnown.test(found.meant())) {
                    known.computeIfAbsent(found.trouble(), first -> new LinkedHashMap<>()).put(name, found.meant());
                }
            }
        }
        return known.entrySet().stream().max(Comparator.comparingInt(each -> each.getValue().size()))
                .map(most -> new OldLetters(most.getKey(), most.getValue())).orElse(null);
    }

    /** Whether it happened to that name. */
    public boolean has(String name) {
        return meant.containsKey(CellText.normalised(name).replace(BESIDE, " "));
    }

    /** What a name must have been; the name itself where nothing happened to it, or that is not certain. */
    public String meant(String name) {
        return Objects.requireNonNullElse(meant.get(name.replace(BESIDE, " ")), name);
    }

    /** Whether it is known of all what they must have been. */
    boolean isCertain() {
        return !meant.containsValue(null);
    }

    /**
     * One message for all of them, as they have one cause.
     *
     * @param line 0 for names of sheets
     */
    public Problem problem(String file, long line) {
        String found = meant.keySet().stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
        String certain = meant.values().stream().filter(Objects::nonNull).limit(MOST_SHOWN)
                .collect(Collectors.joining(", "));
        return new Problem(file, line, null, found, fault(trouble, certain.isEmpty() ? null : certain),
                AllowedForm.READABLE_UTF_8.of());
    }

    static Phrase fault(Letters.Trouble trouble, String meant) {
        return switch (trouble) {
            case TCVN3 -> ProblemCode.LETTERS_TCVN3.of(meant);
            case VNI -> ProblemCode.LETTERS_VNI.of(meant);
            case VISCII -> ProblemCode.LETTERS_VISCII.of(meant);
            case MOJIBAKE -> ProblemCode.LETTERS_MISREAD.of(meant);
            case LOST -> ProblemCode.LETTERS_LOST.of();
        };
    }
}
