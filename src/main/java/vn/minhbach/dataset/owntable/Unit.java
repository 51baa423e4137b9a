package vn.minhbach.dataset.owntable;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.minhbach.catalogue.text.Folding;

/** In what the amounts of a column are counted. */
public enum Unit {
    DONG(0), THOUSAND(3), MILLION(6), BILLION(9);

    /** {@code ty dong}, {@code tr d}, {@code 1 000 dong}, as {@link Folding#fold} leaves them. */
    private static final Pattern WORDS = Pattern.compile("(?<![a-z0-9])(?:(nghin t[yi]|ngan t[yi]|thousand billion|trillion)|(t[yi]|billion|bn)|(trieu|tr|million)|(nghin|ngan|1 ?000|thousand)|())(?: |(?<=tr))?(dong|vnd|vn d|d)?(?![a-z0-9])");
    /** {@code ĐVT:}, which says that a unit follows. */
    private static final Pattern SAID = Pattern.compile("(?:don vi tinh|don vi|dvt|dv tinh|d v t|unit) ");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{1,60})[)\\]]");
    private static final Pattern NOTE = Pattern.compile("(?:đơn vị tính|đơn vị|đvt|đv tính|đ\\.v\\.t|unit)\\s*[:.(]?\\s*(.{1,60})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
        return WORDS.matcher(unit).matches() ? named(unit, true) : null;
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

    /** The unit of a line above the table, {@code ĐVT: triệu đồng}; null where it is no such line. */
    static Unit ofNote(String line) {
        Matcher note = NOTE.matcher(line);
        Unit found = null;
        while (note.find()) {
            found = named(Folding.fold(note.group(1)), true);
            if (found != null) {
                return found;
            }
        }
        String folded = Folding.fold(line);
        return folded.length() <= 20 ? named(folded, true) : null;
    }

    /** @param alone whether nothing but a unit is expected, so that {@code tỷ}, {@code đ} and {@code đồng} are enough */
    private static Unit named(String folded, boolean alone) {
        Matcher words = WORDS.matcher(folded);
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
