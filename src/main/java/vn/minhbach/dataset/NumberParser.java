package vn.minhbach.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers that are no money as people write them: "53,7", "53,7 %", {@code 1.234,5}, "khoảng 53%", "90,5 máy/100
 * dân". A lone separator before three digits can be one of thousands or of decimals; where both are possible the cell
 * is refused with both.
 */
final class NumberParser {

    private static final Pattern WITH_UNIT = Pattern.compile("([-\u2212\u2013]?\\s?\\d[\\d.,]*(?:" + NumberText.SPACE
            + "\\d{3}(?!\\d)[.,\\d]*)*)\\s*([\\p{L}%‰°₫].{0,99})?");
    private static final Pattern PERCENT_SIGN = Pattern.compile("(?i)%|phần trăm|percent|per cent|pct");
    private static final int DECIMALS = 15;

    private NumberParser() {
    }

    /** What is no number in the form of the format. */
    static Cell read(ColumnFormat column, String text) {
        Hedge hedge = Hedge.of(text);
        Matcher parts = WITH_UNIT.matcher(hedge.rest());
        Optional<NumberText> number = parts.matches() ? NumberText.of(parts.group(1)) : Optional.empty();
        if (number.isEmpty()) {
            return Cells.malformed(column, text);
        }
        String unit = parts.group(2) == null ? null : CellText.normalised(parts.group(2));
        if (unit != null && column.type() == ColumnType.PERCENT && PERCENT_SIGN.matcher(unit).matches()) {
            unit = null;
        } else if (unit != null && column.type() != ColumnType.DECIMAL) {
            return Cells.malformed(column, text);
        }
        return hedge.on(read(column, text, number.get(), unit));
    }

    private static Cell read(ColumnFormat column, String text, NumberText number, String unit) {
        boolean first = fits(column, number.number(), false);
        boolean second = !number.isCertain() && fits(column, number.decimal(), true);
        if (first && second || second && number.decimal().stripTrailingZeros().scale() <= 0) {
            return Cell.refused(text,
                    (column.type() == ColumnType.INTEGER ? ProblemCode.WHOLE_NUMBER_AMBIGUOUS
                            : ProblemCode.DECIMAL_AMBIGUOUS).of(NumberText.plain(number.number()),
                                    NumberText.plain(number.decimal())),
                    Cells.allowed(column));
        }
        if (!first && !second) {
            return Cells.malformed(column, text);
        }
        BigDecimal read = first ? number.number() : number.decimal();
        // Decimals that a source gives are kept, 53,70 as 53.70; but no whole number has any.
        String plain = column.type() == ColumnType.INTEGER ? NumberText.plain(read) : read.toPlainString();
        return Cell.readAs(text, plain).stating(unit);
    }

    private static boolean fits(ColumnFormat column, BigDecimal number, boolean other) {
        if (column.max() > 0 && (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(column.max())) > 0)) {
            return false;
        }
        // Of a whole number, the reading with decimals still is what someone may have meant.
        return number.scale() <= DECIMALS
                && (column.type() != ColumnType.INTEGER || other || number.stripTrailingZeros().scale() <= 0);
    }
}
