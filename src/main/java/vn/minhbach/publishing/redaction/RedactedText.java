package vn.minhbach.publishing.redaction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.minhbach.catalogue.Language;
import vn.minhbach.dataset.CellText;
import vn.minhbach.dataset.Cells;
import vn.minhbach.dataset.Unprintable;

/** What is to be taken out, letter by letter; where it has a space there may be any other, or a line's end. */
public final class RedactedText {

    /** Of a shorter one there is too much that is something else. */
    private static final int SHORTEST = 6;
    private static final int LONGEST = Cells.TEXT_LENGTH;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final String text;
    private final Pattern pattern;
    private final Pattern lowerCase;

    private RedactedText(String text) {
        this.text = text;
        String spaced = Arrays.stream(SPACES.split(text)).map(Pattern::quote)
                .collect(Collectors.joining(SPACES.pattern()));
        this.pattern = Pattern.compile(spaced);
        this.lowerCase = Pattern.compile(spaced, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @throws RedactionRefused where it is too short, or a part of what tombstones say */
    public static RedactedText of(String given) {
        String text = CellText.normalised(given);
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            throw new RedactionRefused(
                    "The text has " + text.length() + " characters; allowed: " + SHORTEST + " to " + LONGEST
                            + ". A short one is a part of much that is to stay.");
        }
        if (Unprintable.in(text, true) != null || Tombstone.holds(text)) {
            throw new RedactionRefused(
                    "The text " + (Tombstone.holds(text) ? "is what stands where something was taken out."
                            : Unprintable.in(text, true).text(Language.EN, false) + "."));
        }
        return new RedactedText(text);
    }

    int length() {
        return text.length();
    }

    boolean isIn(String other) {
        return pattern.matcher(Normalizer.normalize(other, Normalizer.Form.NFC)).find();
    }

    /** Its longest word: what does not have it need not be looked at. */
    String word() {
        return Arrays.stream(SPACES.split(text)).max(Comparator.comparing(String::length)).orElseThrow();
    }

    String lowerCaseWord() {
        return word().toLowerCase(Locale.ROOT);
    }

    /**
     * A text or an item of a list with a tombstone in its place; empty where it is not in there, or must stay, as in an
     * enumeration.
     */
    Optional<String> takenOut(String cell, TextColumn column, Tombstone tombstone) {
        String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
        Matcher found = (column.kind() == TextColumn.Kind.IDENTITY ? lowerCase : pattern).matcher(composed);
        if (!found.find() || column.kind() == TextColumn.Kind.CODE && !Cells.isCode(composed)) {
            return Optional.empty();
        }
        return Optional.of(switch (column.kind()) {
            case CODE -> fitting(found.replaceAll(tombstone.inCode()), tombstone.inCode(), Cells::isCode);
            case ADDRESS -> fitting(found.replaceAll(tombstone.inCode()), tombstone.asAddress(), Cells::isUrl);
            default -> fitting(found.replaceAll(Matcher.quoteReplacement(tombstone.inProse())), tombstone.inProse(),
                    replaced -> replaced.length() <= column.longest());
        });
    }

    /** The tombstone alone where what is left would be no cell of its column. */
    private static String fitting(String replaced, String alone, Predicate<String> fits) {
        return fits.test(replaced) ? replaced : alone;
    }
}
