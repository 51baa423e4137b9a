package vn.minhbach.dataset.owntable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.text.Folding;

/** In what the amounts of a column are counted. */
public enum Unit {
    DONG(0), THOUSAND(3), MILLION(6), BILLION(9);

    /** {@code ty dong}, {@code tr d}, {@code 1 000 dong}, as {@link Folding#fold} leaves them. */
    private static final Pattern WORDS = Pattern.compile(
            "(?<![a-z0-9])(?:(nghin t[yi]|ngan t[yi]|thousand billion|trillion)|(t[yi]|billion|bn)|(trieu|tr|million)|(nghin|ngan|1 ?000|thousand)|())(?: |(?<=tr))?(dong|vnd|vn d|d)?(?![a-z0-9])");
    /** {@code ĐVT:}, which says that a unit follows. */
    private static final Pattern SAID = Pattern.compile("(?:don vi tinh|don vi|dvt|dv tinh|d v t|unit) ");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{1,60})[)\\]]");
    /** {@code VND million}, which is said as often as {@code million VND}. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![a-z0-9])(vnd|vn d) (million|billion|bn|thousand|trieu|t[yi]|nghin|ngan)(?![a-z0-9])(?! (?:vnd|vn d|dong|billion)(?![a-z0-9]))");

    private final int zeros;

    Unit(int zeros) {
        this.zeros = zeros;
    }

    /** Whole đồng or not. */
    public BigDecimal dong(BigDecimal amount) {
        return amount.movePointRight(zeros);
    }

    /** The unit that a text is, {@code tỷ đồng} or {@code ĐVT: ₫}; null where it says anything else, or more. */
    public static Unit only(String text) {
        String folded = Folding.fold(text.replace("\u20ab", " đ "));
        Matcher said = SAID.matcher(folded);
        String unit = said.lookingAt() ? folded.substring(said.end()) : folded;
        return whole(unit);
    }

    public int zeros() {
        return zeros;
    }

    /** The unit that a heading names, in brackets or after a comma; null for none. */
    static Unit ofHeading(String heading) {
        Matcher brackets = BRACKETS.matcher(heading);
        Unit found = null;
        while (brackets.find()) {
            Unit unit = named(Folding.fold(brackets.group(1)), true);
            found = unit == null ? found : unit;
        }
        return found != null ? found : named(Folding.fold(heading), false);
    }

    /** The unit that a folded text is; null where it is anything else. */
    static Unit whole(String folded) {
        String unit = BEFORE.matcher(folded).replaceAll("$2 $1");
        return WORDS.matcher(unit).matches() ? named(unit, true) : null;
    }

    /** Whether a folded text begins with a size and đồng, {@code trieu dong}, which is no name of anything. */
    static boolean begins(String folded) {
        Matcher words = WORDS.matcher(BEFORE.matcher(folded).replaceAll("$2 $1"));
        return words.lookingAt() && words.group(6) != null && words.group(5) == null;
    }

    /**
     * The units that a folded text says: the first, if it begins with that, with their đồng or alone, others with their
     * đồng: {@code tỷ lệ} begins with a word for a billion and is none. One that a number stands before is an amount.
     */
    static List<Unit> all(String folded) {
        String text = BEFORE.matcher(folded).replaceAll("$2 $1");
        List<Unit> units = new ArrayList<>();
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            boolean first = words.start() == 0;
            if (!text.substring(0, words.start()).matches(".*\\d ")
                    && (first && (words.group(6) != null || words.end() == text.length())
                            || words.group(6) != null && words.group(5) == null)) {
                units.add(named(words.group(), first));
            }
        }
        return units;
    }

    /**
     * @param alone whether nothing but a unit is expected, so that {@code tỷ}, {@code đ} and {@code đồng} are enough
     */
    private static Unit named(String folded, boolean alone) {
        Matcher words = WORDS.matcher(BEFORE.matcher(folded).replaceAll("$2 $1"));
        while (words.find()) {
            boolean money = words.group(6) != null;
            if (words.group(1) != null || !money && !alone) {
                continue;
            }
            if (words.group(2) != null) {
                return BILLION;
            }
            if (words.group(3) != null) {
                return MILLION;
            }
            if (words.group(4) != null && money) {
                return THOUSAND;
            }
            if (words.group(5) != null && money && (alone || !words.group(6).equals("d"))) {
                return DONG;
            }
        }
        return null;
    }
}
