package vn.minhbach.dataset.owntable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.minhbach.catalogue.figure.Qualifier;
import vn.minhbach.dataset.SheetGrid;

/**
 * Reads the figures of a table. Whether its points stand before thousands or before decimals is told by the figures
 * that can be read in one way only; where none is, or they contradict each other, {@code 1.234} is not read.
 */
final class Numerals {

    private static final String NUMBER = "-?\\d[\\d.,\\s]*";
    private static final Pattern AMOUNT = Pattern
            .compile("(?:(hơn|trên|khoảng|xấp xỉ|ước khoảng|ít nhất|tối thiểu|dưới|tối đa|không quá)\\s+)?(" + NUMBER
                    + ")\\s*(nghìn tỷ|nghìn tỉ|ngàn tỷ|tỷ|tỉ|triệu|tr|trđ|tr\\.đ|tr\\.đồng|nghìn|ngàn|)\\s*(đồng|đ|vnđ|vnd|)\\.?");
    private static final Pattern PERCENT = Pattern.compile(
            "(?:(hơn|trên|khoảng|xấp xỉ|ít nhất|tối thiểu|dưới|tối đa|không quá)\\s+)?(" + NUMBER + ")\\s*(%?)");
    private static final Pattern EMPTY = Pattern.compile("[-–—_./\\\\]*|0?[-–—]0?");
    private static final Pattern THOUSANDS_BY_POINT = Pattern
            .compile("-?\\d{1,3}(\\.\\d{3}){2,}|-?\\d{1,3}(\\.\\d{3})+,\\d+|-?\\d+,(\\d{1,2}|\\d{4,})");
    private static final Pattern THOUSANDS_BY_COMMA = Pattern
            .compile("-?\\d{1,3}(,\\d{3}){2,}|-?\\d{1,3}(,\\d{3})+\\.\\d+|-?\\d+\\.(\\d{1,2}|\\d{4,})");
    private static final Pattern UNCLEAR = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Map<String, Qualifier> HEDGES = Map.of("hơn", Qualifier.MORE_THAN, "trên", Qualifier.MORE_THAN,
            "khoảng", Qualifier.ABOUT, "xấp xỉ", Qualifier.ABOUT,
            "ước khoảng", Qualifier.ABOUT, "ít nhất", Qualifier.AT_LEAST, "tối thiểu", Qualifier.AT_LEAST, "dưới",
            Qualifier.LESS_THAN, "tối đa", Qualifier.AT_MOST,
            "không quá", Qualifier.AT_MOST);
    private static final BigDecimal MOST = new BigDecimal("1e18");

    /** Whether points stand before thousands, null where that is not known. */
    private final Boolean points;

    private Numerals(Boolean points) {
        this.points = points;
    }

    /** As the texts of a table have their figures. */
    static Numerals of(Stream<String> texts) {
        List<String> numbers = texts.map(text -> AMOUNT.matcher(text.toLowerCase(Locale.ROOT))).filter(Matcher::matches)
                .map(each -> spaceless(each.group(2))).toList();
        boolean byPoint = numbers.stream().anyMatch(each -> THOUSANDS_BY_POINT.matcher(each).matches());
        boolean byComma = numbers.stream().anyMatch(each -> THOUSANDS_BY_COMMA.matcher(each).matches());
        return new Numerals(byPoint == byComma ? null : Boolean.valueOf(byPoint));
    }

    private static String spaceless(String number) {
        return number.replaceAll("\\s", "");
    }

    /** Whether it is a number, or a text that says one and nothing else. */
    static boolean isFigure(SheetGrid.Shown cell) {
        String text = cell.text().toLowerCase(Locale.ROOT);
        return cell.isNumber()
                || text.length() < 60 && (AMOUNT.matcher(text).matches() || PERCENT.matcher(text).matches());
    }

    static boolean isEmpty(SheetGrid.Shown cell) {
        return cell == null || cell.kind() == SheetGrid.Kind.TEXT && EMPTY.matcher(cell.text()).matches();
    }

    /**
     * An amount in whole đồng.
     *
     * @param unit of its column, null where none is said
     */
    Amount money(SheetGrid.Shown cell, Unit unit) {
        if (isEmpty(cell)) {
            return Amount.NONE;
        }
        switch (cell.kind()) {
            case MONEY:
                return Amount.of(cell.number());
            case NUMBER:
                return unit == null ? Amount.bad(Fault.NO_UNIT)
                        : whole(unit.dong(cell.number()), cell.result(), Qualifier.EXACT, null);
            case TEXT:
                return money(cell.text(), unit, cell.result());
            default:
                return Amount.bad(cell.kind() == SheetGrid.Kind.UNREADABLE ? Fault.NO_VALUE : Fault.NOT_A_NUMBER);
        }
    }

    private Amount money(String text, Unit unit, boolean result) {
        Matcher amount = AMOUNT.matcher(text.toLowerCase(Locale.ROOT));
        if (!amount.matches()) {
            return Amount.bad(Fault.NOT_A_NUMBER);
        }
        Unit own = own(amount.group(3), amount.group(4));
        Unit counted = own == null ? unit : own;
        if (counted == null) {
            return Amount.bad(Fault.NO_UNIT);
        }
        boolean thousands = amount.group(3).matches("(nghìn|ngàn) t[ỷỉ]");
        String number = spaceless(amount.group(2));
        // There is no part of a đồng.
        BigDecimal read = counted == Unit.DONG && number.matches("\\d{1,3}([.,]\\d{3})+")
                ? new BigDecimal(number.replaceAll("[.,]", "")) : number(number);
        if (read == null) {
            return Amount.bad(UNCLEAR.matcher(number).matches() ? Fault.TWO_READINGS : Fault.NOT_A_NUMBER);
        }
        boolean plain = amount.group(1) == null && own == null;
        return whole(counted.dong(thousands ? read.movePointRight(3) : read), result,
                HEDGES.getOrDefault(String.valueOf(amount.group(1)), Qualifier.EXACT), plain ? null : text);
    }

    private static Unit own(String size, String currency) {
        return size.isEmpty() ? currency.isEmpty() ? null : Unit.DONG
                : size.endsWith("tỷ") || size.endsWith("tỉ") ? Unit.BILLION : size.startsWith("tr") ? Unit.MILLION
                : Unit.THOUSAND;
    }

    private static Amount whole(BigDecimal dong, boolean result, Qualifier qualifier, String words) {
        // What is worked out has more digits than anybody saw.
        BigDecimal value = result ? dong.setScale(0, RoundingMode.HALF_UP) : dong.stripTrailingZeros();
        return value.signum() < 0 ? Amount.bad(Fault.NEGATIVE) : value.scale() > 0 ? Amount.bad(Fault.NOT_WHOLE)
                : value.compareTo(MOST) >= 0 ? Amount.bad(Fault.TOO_LARGE)
                : new Amount(value.setScale(0), qualifier, words, null);
    }

    /** Null where it is none, or one of two. */
    private BigDecimal number(String text) {
        if (text.matches("-?\\d{1,18}")) {
            return new BigDecimal(text);
        }
        if (UNCLEAR.matcher(text).matches()) {
            if (points == null) {
                return null;
            }
            return new BigDecimal(
                    (text.indexOf('.') >= 0) == points ? text.replaceAll("[.,]", "") : text.replace(',', '.'));
        }
        if (THOUSANDS_BY_POINT.matcher(text).matches()) {
            return bounded(text.replace(".", "").replace(',', '.'));
        }
        return THOUSANDS_BY_COMMA.matcher(text).matches() ? bounded(text.replace(",", ""))
                : text.matches("-?0[.,]\\d{3}") ? new BigDecimal(text.replace(',', '.')) : null;
    }

    private static BigDecimal bounded(String digits) {
        return digits.length() > 30 ? null : new BigDecimal(digits);
    }

    /**
     * A percentage.
     *
     * @param expected what the figures beside it come to, null where they do not tell
     */
    Amount percent(SheetGrid.Shown cell, BigDecimal expected, int most) {
        if (isEmpty(cell)) {
            return Amount.NONE;
        }
        if (cell.kind() == SheetGrid.Kind.PERCENT) {
            return bounded(cell.number(), cell.result(), Qualifier.EXACT, null, most);
        }
        if (cell.kind() == SheetGrid.Kind.NUMBER) {
            return share(cell.number(), cell.result(), expected, most);
        }
        Matcher percent = PERCENT.matcher(cell.text().toLowerCase(Locale.ROOT));
        if (cell.kind() != SheetGrid.Kind.TEXT || !percent.matches()) {
            return Amount.bad(cell.kind() == SheetGrid.Kind.UNREADABLE ? Fault.NO_VALUE : Fault.NOT_A_NUMBER);
        }
        // No percentage has thousands.
        String number = spaceless(percent.group(2)).replace(',', '.');
        if (!number.matches("-?\\d{1,6}(\\.\\d{1,15})?")) {
            return Amount.bad(Fault.NOT_A_NUMBER);
        }
        Qualifier hedge = HEDGES.getOrDefault(String.valueOf(percent.group(1)), Qualifier.EXACT);
        return percent.group(3).isEmpty() ? share(new BigDecimal(number), cell.result(), expected, most)
                : bounded(new BigDecimal(number), cell.result(), hedge, percent.group(1) == null ? null : cell.text(),
                        most);
    }

    /** A number without a sign of percent: 0.5 may be half of a percent, or 50 of them. */
    private static Amount share(BigDecimal number, boolean result, BigDecimal expected, int most) {
        BigDecimal hundredfold = number.movePointRight(2);
        boolean small = number.compareTo(BigDecimal.ONE) <= 0 && number.signum() > 0;
        if (!small) {
            return bounded(number, result, Qualifier.EXACT, null, most);
        }
        boolean asIs = expected != null && isNear(number, expected);
        boolean ofOne = expected != null && isNear(hundredfold, expected);
        if (asIs != ofOne) {
            return bounded(asIs ? number : hundredfold, result, Qualifier.EXACT, null, most);
        }
        return Amount.bad(Fault.UNCLEAR_RATE);
    }

    static boolean isNear(BigDecimal percent, BigDecimal expected) {
        return percent.subtract(expected).abs().compareTo(new BigDecimal("0.6")) <= 0;
    }

    private static Amount bounded(BigDecimal percent, boolean result, Qualifier qualifier, String words, int most) {
        BigDecimal value = result && percent.scale() > 2
                ? percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros() : percent.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
        return value.signum() < 0 ? Amount.bad(Fault.NEGATIVE)
                : value.compareTo(BigDecimal.valueOf(most)) > 0 ? Amount.bad(Fault.TOO_LARGE)
                : new Amount(value, qualifier, words, null);
    }
}
