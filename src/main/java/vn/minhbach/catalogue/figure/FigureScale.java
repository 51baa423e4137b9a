package vn.minhbach.catalogue.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import vn.minhbach.catalogue.Language;

/**
 * The one unit, with the decimals, in which figures are written that stand in a column, a series or a chart: money in
 * tỷ or in triệu by the greatest of them. A number is rounded to it, one that a source hedges to the side on which the
 * hedge still holds; what is exact is {@link FigureText}.
 *
 * @param unit of all of them, as a figure has it
 * @param power of ten by which they are divided
 * @param decimals that each number is written with
 */
public record FigureScale(String unit, int power, int decimals) {

    /** Of money in a greater unit, and of others where that is not said. */
    public static final int MOST_DECIMALS = 3;
    /** With how many digits at least the greatest is told, so that figures of one size are told apart. */
    private static final int DIGITS_OF_GREATEST = 3;
    /** And the least, so that little is not told as naught. */
    private static final int DIGITS_OF_LEAST = 2;

    /** How money is counted: from which power of ten on, in which. */
    private enum Step {
        THOUSAND_TY(15, 12, "nghìn tỷ đồng", "VND trillion"), TY(9, 9, "tỷ đồng", "VND billion"),
        TRIEU(6, 6, "triệu đồng", "VND million");

        private final int from;
        private final int power;
        private final String vietnamese;
        private final String english;

        Step(int from, int power, String vietnamese, String english) {
            this.from = from;
            this.power = power;
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }

    /**
     * Of figures all in one unit.
     *
     * @param decimals how many these are usually given with, as an indicator says; of money in a greater unit, how many
     *     are wanted where they have them
     * @return null where they are in several units, or none has a number
     */
    public static FigureScale of(Collection<Figure> figures, int decimals) {
        List<Figure> numbers = figures.stream().filter(each -> each.value() != null).toList();
        List<String> units = numbers.stream().map(Figure::unit).distinct().limit(2).toList();
        return units.size() == 1
                ? of(units.get(0), numbers.stream().map(Figure::value).toList(), hedged(numbers), decimals) : null;
    }

    /** Of the amounts of money among figures, which may be in words and in percent too; null where none is money. */
    public static FigureScale ofMoney(Collection<Figure> figures, int decimals) {
        return of(figures.stream().filter(each -> each.unit().equals(Figure.MONEY)).toList(), decimals);
    }

    /** Of numbers as they are, in one unit; null for none. */
    public static FigureScale of(String unit, Collection<BigDecimal> values, int decimals) {
        List<BigDecimal> numbers = values.stream().filter(Objects::nonNull).toList();
        return numbers.isEmpty() ? null : of(unit, numbers, List.of(), decimals);
    }

    private static List<BigDecimal> hedged(List<Figure> numbers) {
        return numbers.stream().filter(each -> each.claim().qualifier() != Qualifier.EXACT).map(Figure::value).toList();
    }

    private static FigureScale of(String unit, List<BigDecimal> values, List<BigDecimal> hedged, int decimals) {
        Step step = unit.equals(Figure.MONEY) ? step(values) : null;
        int power = step == null ? 0 : step.power;
        int had = decimals(values, power);
        int stated = decimals(hedged, power);
        return new FigureScale(unit, power, step == null ? Math.max(decimals, had)
                : Math.max(stated, Math.min(had, Math.max(decimals, wanted(values, power)))));
    }

    /** Null for đồng themselves. */
    private static Step step(List<BigDecimal> values) {
        int greatest = values.stream().mapToInt(FigureScale::magnitude).max().orElse(0);
        for (Step each : Step.values()) {
            if (greatest >= each.from) {
                return each;
            }
        }
        return null;
    }

    /** The power of ten of the first digit. */
    private static int magnitude(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    }

    /** How many decimals any of them has, as far as they are shown. */
    private static int decimals(List<BigDecimal> values, int power) {
        return values.stream().mapToInt(each -> Math.max(0, each.stripTrailingZeros().scale() + power))
                .map(each -> Math.min(each, MOST_DECIMALS)).max().orElse(0);
    }

    /** How many it takes so that the greatest and the least are told with some digits each. */
    private static int wanted(List<BigDecimal> values, int power) {
        int[] magnitudes = values.stream().filter(each -> each.signum() != 0).mapToInt(FigureScale::magnitude)
                .map(each -> each - power).sorted().toArray();
        if (magnitudes.length == 0) {
            return 0;
        }
        int forLeast = DIGITS_OF_LEAST - 1 - magnitudes[0];
        int forGreatest = DIGITS_OF_GREATEST - 1 - magnitudes[magnitudes.length - 1];
        return Math.max(0, Math.min(MOST_DECIMALS, Math.max(forLeast, forGreatest)));
    }

    /** What stands in the header: "tỷ đồng", "%"; in English "VND billion". Empty of things counted. */
    public String label(Language language) {
        for (Step each : Step.values()) {
            if (each.power == power) {
                return language == Language.VI ? each.vietnamese : each.english;
            }
        }
        return FigureText.unit(unit, language);
    }

    /** A number in the unit, as exact as it is. */
    public BigDecimal scaled(BigDecimal value) {
        return power == 0 ? value : value.scaleByPowerOfTen(-power);
    }

    /**
     * A figure without the unit, which stands in the header; whole with its own unit where that is another, or the
     * figure would be naught.
     */
    public String text(Figure figure, Language language) {
        return holds(figure) ? text(figure.value(), figure.claim().qualifier(), Hedge.of(List.of(figure)), language)
                : FigureText.of(figure, language);
    }

    /**
     * A number without the unit.
     *
     * @param hedge the word that its sources have for the qualifier
     */
    public String text(BigDecimal value, Qualifier qualifier, Hedge hedge, Language language) {
        return FigureText.hedged(number(value, qualifier, language), qualifier, hedge, language);
    }

    /** The same with the unit: "hơn 67 tỷ đồng". */
    public String whole(Figure figure, Language language) {
        return holds(figure) ? whole(figure.value(), figure.claim().qualifier(), Hedge.of(List.of(figure)), language)
                : FigureText.of(figure, language);
    }

    public String whole(BigDecimal value, Qualifier qualifier, Hedge hedge, Language language) {
        String number = number(value, qualifier, language);
        String label = label(language);
        String quantity = switch (unit) {
            case Figure.MONEY -> language == Language.VI ? number + " " + label
                    : Figure.MONEY + " " + number + label.substring(Figure.MONEY.length());
            case Figure.PERCENT -> number + label;
            case Figure.COUNTED -> number;
            case Figure.RANK -> label + " " + number;
            default -> number + " " + label;
        };
        return FigureText.hedged(quantity, qualifier, hedge, language);
    }

    /** Whether a figure is written in it: one that has a number in this unit, and does not vanish in it. */
    public boolean holds(Figure figure) {
        return figure.value() != null && figure.unit().equals(unit)
                && (figure.value().signum() == 0 || rounded(figure.value(), figure.claim().qualifier()).signum() != 0);
    }

    /** Whether a figure is told rounded, so that its evidence has more to tell. */
    public boolean rounds(Figure figure) {
        return holds(figure)
                && rounded(figure.value(), figure.claim().qualifier()).compareTo(scaled(figure.value())) != 0;
    }

    private BigDecimal rounded(BigDecimal value, Qualifier qualifier) {
        return scaled(value).setScale(decimals, Arithmetic.rounding(qualifier));
    }

    /** What a source only hedges is not given decimals that it has not. */
    private String number(BigDecimal value, Qualifier qualifier, Language language) {
        BigDecimal rounded = rounded(value, qualifier);
        return qualifier == Qualifier.EXACT ? FigureText.written(rounded, language)
                : FigureText.number(rounded, language);
    }
}
