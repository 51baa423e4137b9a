package vn.minhbach.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it, with separators of thousands and of decimals: what it can be.
 *
 * @param number what it is, or is where a lone separator before three digits separates thousands
 * @param decimal what it is where that separator comes before decimals; null where it can be only one thing
 * @param lone that separator, or 0
 */
record NumberText(BigDecimal number, BigDecimal decimal, char lone) {

    /** Spaces of any width that people put between thousands. */
    static final String SPACE = "[ \u00a0\u2009\u202f]";

    private static final Pattern PLAIN = Pattern.compile("\\d{1,30}");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}(" + SPACE + "\\d{3})+([.,]\\d{1,15})?");
    /** 1.000 or 1,000; but 0.125 is no thousand, nor is 0,125. */
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,30}[.,]\\d{1,15}");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}((\\.\\d{3}){2,}|(,\\d{3}){2,})");
    private static final Pattern GROUPS_AND_DECIMALS = Pattern
            .compile("\\d{1,3}((\\.\\d{3})+,|(,\\d{3})+\\.)\\d{1,15}");

    /** Empty where it is no number. A minus may stand before it. */
    static Optional<NumberText> of(String text) {
        boolean minus = text.startsWith("-") || text.startsWith("\u2212") || text.startsWith("\u2013");
        String digits = minus ? text.substring(1).strip() : text;
        return positive(digits).map(each -> minus
                ? new NumberText(each.number.negate(), each.decimal == null ? null : each.decimal.negate(), each.lone)
                : each);
    }

    private static Optional<NumberText> positive(String text) {
        if (text.length() > 60) {
            return Optional.empty();
        }
        if (PLAIN.matcher(text).matches()) {
            return certain(text);
        }
        if (SPACED.matcher(text).matches()) {
            return certain(text.replaceAll(SPACE, "").replace(',', '.'));
        }
        if (EITHER.matcher(text).matches()) {
            char separator = text.indexOf('.') >= 0 ? '.' : ',';
            return Optional.of(new NumberText(new BigDecimal(text.replaceAll("[.,]", "")),
                    new BigDecimal(text.replace(',', '.')), separator));
        }
        if (DECIMAL.matcher(text).matches()) {
            return certain(text.replace(',', '.'));
        }
        if (GROUPS.matcher(text).matches()) {
            return certain(text.replaceAll("[.,]", ""));
        }
        if (GROUPS_AND_DECIMALS.matcher(text).matches()) {
            int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
            return certain(text.substring(0, point).replaceAll("[.,]", "") + '.' + text.substring(point + 1));
        }
        return Optional.empty();
    }

    private static Optional<NumberText> certain(String number) {
        return Optional.of(new NumberText(new BigDecimal(number), null, '\0'));
    }

    boolean isCertain() {
        return decimal == null;
    }

    /** {@code 1000} and {@code 1}, without separators. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
