package vn.minhbach.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the rows of totals that people put into a table. Each must come to the sum of all rows, or of those since the
 * total before; then nothing is lost by leaving it out. One above all rows waits for the last. Rates are no sums, and
 * are not looked at.
 */
final class Totals {

    /** Nobody adds up longer tables by hand; and adding up costs time. */
    private static final int MOST_ROWS = 100_000;
    private static final Pattern NUMBER = Pattern.compile(".*\\d.*");
    /** The sum of cells of one column, as spreadsheets write it: {@code =SUM(D2:D31)}. */
    private static final Pattern SUM = Pattern.compile(
            "=(?:SUM\\(|SUBTOTAL\\((?:9|109),)\\$?([A-Z]{1,2})\\$?(\\d{1,7}):\\$?([A-Z]{1,2})\\$?(\\d{1,7})\\)");

    /** What may stand beside totals, and is no sum. */
    private static final Set<ColumnType> BESIDE = Set.of(ColumnType.PERCENT, ColumnType.YEAR, ColumnType.PERIOD);

    /**
     * A cell of a row of totals.
     *
     * @param stated null where the sheet keeps no result beside the formula
     */
    private record Figure(int cell, int column, String text, Cell stated, Cell read) {
    }

    /**
     * A row of totals.
     *
     * @param called what stands first in it
     */
    private record Total(long line, String called, List<Figure> figures) {
    }

    private final Header header;
    private final ExtraColumns extra;
    private final Problems problems;
    private final Readings readings;
    private final BigDecimal[] all;
    private final BigDecimal[] part;
    /** Whether a cell of the column was refused, so that its sum is not known. */
    private final boolean[] unknown;
    private final List<Total> above = new ArrayList<>();
    private int rows;
    private long first;
    private long firstOfPart;
    private long last;

    Totals(Header header, ExtraColumns extra, Problems problems, Readings readings) {
        this.header = header;
        this.extra = extra;
        this.problems = problems;
        this.readings = readings;
        int width = header.table().columns().size();
        this.all = new BigDecimal[width];
        this.part = new BigDecimal[width];
        this.unknown = new boolean[width];
    }

    /** Counts a row of the table. */
    void add(DatasetRow row) {
        if (rows++ >= MOST_ROWS) {
            return;
        }
        first = first == 0 ? row.line() : first;
        firstOfPart = firstOfPart == 0 ? row.line() : firstOfPart;
        last = row.line();
        for (int i = 0; i < all.length; i++) {
            if (isAdded(header.table().columns().get(i))) {
                String value = row.values()[i];
                unknown[i] |= value == null && row.texts()[i] != null;
                if (value != null) {
                    BigDecimal number = new BigDecimal(value);
                    all[i] = all[i] == null ? number : all[i].add(number);
                    part[i] = part[i] == null ? number : part[i].add(number);
                }
            }
        }
    }

    private static boolean isAdded(ColumnFormat column) {
        return column.type() == ColumnType.MONEY || column.type() == ColumnType.DECIMAL
                || column.type() == ColumnType.INTEGER;
    }

    private ColumnFormat column(int cell) {
        return cell >= header.columns().length || header.columns()[cell] < 0 ? null
                : header.table().columns().get(header.columns()[cell]);
    }

    /** Whether the row is one of totals: then it is checked, left out or refused, and is no row of the table. */
    boolean take(Records records) {
        if (rows > MOST_ROWS || !isLike(records)) {
            return false;
        }
        String called = "";
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < records.width(); i++) {
            String text = CellText.normalised(records.text(i));
            called = called.isEmpty() ? text : called;
            if (!text.isEmpty() && column(i) != null && isAdded(column(i)) && !TotalNames.isTotal(text)) {
                figures.add(new Figure(i, header.columns()[i], text, records.total(i, column(i)),
                        records.read(i, column(i))));
            }
        }
        Total total = new Total(records.line(), called, figures);
        if (rows == 0) {
            above.add(total);
        } else {
            check(total);
            Arrays.fill(part, null);
            firstOfPart = 0;
        }
        return true;
    }

    /** When all rows have come. */
    void end() {
        above.forEach(this::check);
    }

    /** Whether the row holds nothing but what a total is called by and numbers, or sums. */
    private boolean isLike(Records records) {
        boolean total = false;
        for (int i = 0; i < records.width(); i++) {
            String raw = records.text(i);
            if (CellText.isBlank(raw)) {
                continue;
            }
            boolean number = column(i) != null && (isAdded(column(i)) || BESIDE.contains(column(i).type()));
            if (records.isFormula(i) ? number : TotalNames.isTotal(raw)) {
                total = true;
            } else if (!NUMBER.matcher(raw).matches() || !number && !extra.isNumbered(i)) {
                return false;
            }
        }
        return total;
    }

    private void check(Total total) {
        boolean good = true;
        for (Figure figure : total.figures()) {
            Phrase fault = fault(figure, total.line());
            if (fault != null) {
                boolean differs = figure.stated() != null && !figure.stated().isRefused();
                problems.add(new Problem(header.table().file(), total.line(),
                        header.table().columns().get(figure.column()).name(), figure.text(), fault,
                        differs ? AllowedForm.TOTAL_THAT_ADDS_UP.of()
                                : Cells.allowed(header.table().columns().get(figure.column()))));
                good = false;
            }
        }
        if (good) {
            readings.note(header.table().file(), total.line(), total.called(), Note.Kind.TOTALS.of());
        }
    }

    /** Null where the figure adds up, or nobody can tell as one that belongs to it is refused. */
    private Phrase fault(Figure figure, long line) {
        Cell stated = figure.stated();
        if (stated == null) {
            return adds(figure, line) ? null : figure.read().fault();
        }
        if (stated.isRefused()) {
            return stated.fault();
        }
        BigDecimal number = new BigDecimal(stated.value());
        BigDecimal sum = all[figure.column()] == null ? BigDecimal.ZERO : all[figure.column()];
        boolean same = number.compareTo(sum) == 0
                || part[figure.column()] != null && number.compareTo(part[figure.column()]) == 0;
        return same || unknown[figure.column()] ? null : ProblemCode.TOTAL_DIFFERS.of(plain(number), plain(sum));
    }

    /** Whether a formula adds up the rows of the table, all or those since the total before, in its own column. */
    private boolean adds(Figure figure, long line) {
        Matcher sum = SUM.matcher(figure.text().replace(" ", "").toUpperCase(Locale.ROOT));
        if (!sum.matches() || !sum.group(1).equals(sum.group(3))
                || !sum.group(1).equals(Origin.letters(figure.cell() + 1))) {
            return false;
        }
        long from = Long.parseLong(sum.group(2));
        long to = Long.parseLong(sum.group(4));
        boolean begins = from > header.line() && from <= first || from == firstOfPart;
        return begins && to >= last && (to < line || from > line);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
