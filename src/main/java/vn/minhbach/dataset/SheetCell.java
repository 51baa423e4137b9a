package vn.minhbach.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A cell of a sheet, and what it comes to in a column. A spreadsheet shows one thing and stores another; what is taken
 * is what the person saw, and where that is not certain the cell is refused.
 *
 * @param kind what it holds
 * @param text a text, a number as it is stored, TRUE or FALSE, the name of an error, a formula
 * @param shown as what its number is shown
 * @param since1904 whether its dates count from 1904
 * @param column where it stands, 1 for A
 * @param row where it stands, 1 for the first
 */
record SheetCell(Kind kind, String text, DisplayedNumber shown, boolean since1904, int column,
        int row) implements Written {

    enum Kind {
        TEXT, TWO_TEXTS, NUMBER, BOOLEAN, ERROR, FORMULA
    }

    /** Bounds of the day numbers that are taken for dates where the cell has no date format. */
    static final int FIRST_SERIAL = 20_000;
    static final int LAST_SERIAL = 80_000;

    private static final Pattern NUMBER = Pattern
            .compile("-?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,4})?");
    /** From here on, whole numbers that follow each other are stored as the same. */
    private static final BigDecimal INEXACT = BigDecimal.valueOf(1L << 53);
    private static final long DAYS_TO_1904 = 1_462;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    static final Set<ColumnType> NUMBERS = Set.of(ColumnType.INTEGER, ColumnType.MONEY, ColumnType.DECIMAL,
            ColumnType.PERCENT);

    /** What the cell comes to in a column. */
    @Override
    public Cell in(ColumnFormat column) {
        switch (kind) {
            case TEXT:
                return text.length() > RichText.MOST ? refused(column, ProblemCode.SHEET_CELL_TOO_LONG)
                        : column.type() == ColumnType.DECIMAL && isAmbiguous()
                                ? NumberParser.read(column, CellText.normalised(text))
                        : Cells.read(column, text);
            case BOOLEAN:
                return Cells.read(column, text);
            case FORMULA:
                return refused(column, ProblemCode.FORMULA);
            case TWO_TEXTS:
                return refused(column, ProblemCode.TWO_TEXTS);
            case ERROR:
                return refused(column, ProblemCode.ERROR_VALUE);
            default:
                return number(column);
        }
    }

    /** "1.000" as text: a spreadsheet keeps a number as one, so that this may be a thousand. */
    private boolean isAmbiguous() {
        return text.length() < 10
                && NumberText.of(CellText.normalised(text)).filter(number -> !number.isCertain()).isPresent();
    }

    private Cell refused(ColumnFormat column, ProblemCode fault) {
        return Cell.refused(text, fault.of(address()), Cells.allowed(column));
    }

    /** As spreadsheets write it, E12. */
    String address() {
        return Origin.letters(column) + row;
    }

    private Cell number(ColumnFormat column) {
        BigDecimal number = exact();
        if (number == null) {
            return refused(column, ProblemCode.NUMBER_NOT_FINITE);
        }
        if (number.abs().compareTo(INEXACT) >= 0) {
            return refused(column, ProblemCode.TOO_MANY_DIGITS);
        }
        String plain = number.toPlainString();
        ColumnType type = column.type();
        NumberSection section = shown.section(number);
        if (section != null && !section.isPlain()) {
            return new WordedNumber(this, number, section).in(column);
        }
        if (shown.kind() == DisplayedNumber.Kind.NUMBER) {
            boolean serial = type == ColumnType.DATE && number.scale() <= 0
                    && number.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) >= 0
                    && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) <= 0;
            return serial ? Cells.read(column, day(number).toString()) : Cells.read(column, plain);
        }
        if (shown.kind() == DisplayedNumber.Kind.PERCENT) {
            return type == ColumnType.PERCENT
                    ? Cells.read(column, number.movePointRight(2).stripTrailingZeros().toPlainString())
                    : refused(column, NUMBERS.contains(type) ? ProblemCode.NUMBER_SHOWN_AS_PERCENTAGE
                            : ProblemCode.TEXT_SHOWN_AS_PERCENTAGE);
        }
        return date(column, number);
    }

    private Cell date(ColumnFormat column, BigDecimal number) {
        ColumnType type = column.type();
        if (type != ColumnType.DATE && type != ColumnType.PERIOD && type != ColumnType.YEAR) {
            return refused(column, NUMBERS.contains(type) ? ProblemCode.DATE_FOR_NUMBER : ProblemCode.TAKEN_FOR_DATE);
        }
        if (shown.kind() == DisplayedNumber.Kind.PART_OF_DATE
                || type == ColumnType.DATE && shown.kind() != DisplayedNumber.Kind.DAY
                || type == ColumnType.YEAR && shown.kind() != DisplayedNumber.Kind.YEAR) {
            return Cell.refused(text, ProblemCode.SHOWN_OTHERWISE.of(address(), number.toPlainString()),
                    Cells.allowed(column));
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return refused(column, ProblemCode.TIME_BESIDE_DATE);
        }
        LocalDate day = day(number);
        if (day == null) {
            return refused(column, ProblemCode.DATE_DISPUTED);
        }
        String iso = day.toString();
        return Cells.read(column, shown.kind() == DisplayedNumber.Kind.DAY ? iso
                : iso.substring(0, shown.kind() == DisplayedNumber.Kind.MONTH ? 7 : 4));
    }

    /**
     * The day of a serial number; null before 1 March 1900, where 29 February 1900 is counted or not, and after 9999.
     */
    private LocalDate day(BigDecimal number) {
        if (number.signum() < 0 || number.precision() - number.scale() > 7) {
            return null;
        }
        long serial = number.longValue() + (since1904 ? DAYS_TO_1904 : 0);
        return serial > 60 && serial < 2_958_466 ? DAY_0.plusDays(serial) : null;
    }

    /** The number as it was written, null where it is none: a spreadsheet stores 53.7 as 53.700000000000003. */
    private BigDecimal exact() {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        double stored = Double.parseDouble(text);
        if (Double.isInfinite(stored)) {
            return null;
        }
        BigDecimal number = new BigDecimal(stored);
        for (int digits = 17; digits >= 15; digits--) {
            BigDecimal rounded = new BigDecimal(stored).round(new MathContext(digits));
            number = rounded.doubleValue() == stored ? rounded : number;
        }
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** Whether its number is shown as more than a number: with a unit, as a percentage, as a date. */
    boolean isShownOtherwise() {
        return kind == Kind.NUMBER && !shown.equals(DisplayedNumber.NUMBER);
    }

    /** What the cell is called by, where it stands in the header. */
    String name() {
        BigDecimal number = kind == Kind.NUMBER ? exact() : null;
        return number == null ? text : number.toPlainString();
    }
}
