package vn.minhbach.catalogue.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import vn.minhbach.catalogue.Language;

/**
 * Writes figures as officials write them, qualifier included: "hơn 67 tỷ đồng", "khoảng 53%", "90,5 máy/100 dân"; in
 * English "more than VND 67 billion". The text is exact: money is counted in tỷ (10⁹) or triệu (10⁶) only where that
 * takes at most three decimals, else in đồng. The JDK's and ICU's compact formats round, and do not know tỷ.
 */
public final class FigureText {

    private static final int MOST_DECIMALS = 3;
    /** Digits between separators. */
    private static final int GROUP = 3;
    /** As powers of ten. */
    private static final int TY = 9;
    private static final int TRIEU = 6;
    private static final char MINUS = '\u2212';

    /** Units that sources write in Vietnamese and that English has words for. */
    private static final Map<String, String> UNITS_IN_ENGLISH = Map.of("máy/100 dân", "telephones per 100 people",
            "người", "people", "điểm", "points", Figure.RANK, "rank");

    private FigureText() {
    }

    /** The figure in words: the source's own where it gives no number, in English as its publisher has them. */
    public static String of(Figure figure, Language language) {
        if (figure.value() == null) {
            return figure.words(language);
        }
        return of(figure.value(), figure.unit(), figure.claim().qualifier(), Hedge.of(List.of(figure)), language);
    }

    /** A number with its unit and qualifier, where there is no quote whose word for the qualifier could be kept. */
    public static String of(BigDecimal value, String unit, Qualifier qualifier, Language language) {
        return of(value, unit, qualifier, Hedge.ANY, language);
    }

    /**
     * The same of a number that was computed of others.
     *
     * @param hedge the word that all of them have for the qualifier
     */
    public static String of(BigDecimal value, String unit, Qualifier qualifier, Hedge hedge, Language language) {
        return hedged(quantity(value, unit, language), qualifier, hedge, language);
    }

    /** A quantity after the word for its qualifier. */
    static String hedged(String quantity, Qualifier qualifier, Hedge hedge, Language language) {
        String word = language == Language.VI ? vietnamese(qualifier, hedge) : english(qualifier);
        return word.isEmpty() ? quantity : word + " " + quantity;
    }

    /** What a unit is called where it stands alone; empty of things counted. */
    static String unit(String unit, Language language) {
        return switch (unit) {
            case Figure.MONEY -> language == Language.VI ? "đồng" : Figure.MONEY;
            case Figure.COUNTED -> "";
            default -> language == Language.EN ? UNITS_IN_ENGLISH.getOrDefault(unit, unit) : unit;
        };
    }

    static String quantity(BigDecimal value, String unit, Language language) {
        return switch (unit) {
            case Figure.MONEY -> money(value, language);
            case Figure.PERCENT -> number(value, language) + "%";
            case Figure.COUNTED -> number(value, language);
            case Figure.RANK -> unit(unit, language) + " " + number(value, language);
            default -> number(value, language) + " " + unit(unit, language);
        };
    }

    private static String money(BigDecimal value, Language language) {
        boolean vietnamese = language == Language.VI;
        if (fits(value, TY)) {
            String billions = number(value.scaleByPowerOfTen(-TY), language);
            return vietnamese ? billions + " tỷ đồng" : "VND " + billions + " billion";
        }
        if (fits(value, TRIEU)) {
            String millions = number(value.scaleByPowerOfTen(-TRIEU), language);
            return vietnamese ? millions + " triệu đồng" : "VND " + millions + " million";
        }
        String dong = number(value, language);
        return vietnamese ? dong + " đồng" : "VND " + dong;
    }

    /** @param unit a power of ten */
    private static boolean fits(BigDecimal value, int unit) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.precision() - shortest.scale() > unit && shortest.scale() + unit <= MOST_DECIMALS;
    }

    /** The number with the language's separators and all its decimals: {@code 1.700}, {@code 90,5}, {@code −2,5}. */
    public static String number(BigDecimal value, Language language) {
        return written(value.stripTrailingZeros(), language);
    }

    /** The same with the decimals that it has, be they zeros. */
    static String written(BigDecimal value, Language language) {
        // By hand: a page writes a hundred of them, and the JDK's formats are made anew for each or locked.
        boolean vietnamese = language == Language.VI;
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        if (point >= 0) {
            text.setCharAt(point, vietnamese ? ',' : '.');
        }
        int first = value.signum() < 0 ? 1 : 0;
        for (int at = (point >= 0 ? point : plain.length()) - GROUP; at > first; at -= GROUP) {
            text.insert(at, vietnamese ? '.' : ',');
        }
        if (first > 0) {
            text.setCharAt(0, MINUS);
        }
        return text.toString();
    }

    /**
     * "Trên" and "hơn" are the same qualifier: where the quote says "trên", so does the figure, and what is computed of
     * such alone.
     */
    private static String vietnamese(Qualifier qualifier, Hedge hedge) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "khoảng";
            case MORE_THAN -> hedge == Hedge.ABOVE ? "trên" : "hơn";
            case AT_LEAST -> "ít nhất";
            case LESS_THAN -> "dưới";
            case AT_MOST -> "không quá";
        };
    }

    private static String english(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "about";
            case MORE_THAN -> "more than";
            case AT_LEAST -> "at least";
            case LESS_THAN -> "less than";
            case AT_MOST -> "at most";
        };
    }
}
