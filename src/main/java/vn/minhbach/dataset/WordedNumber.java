package vn.minhbach.dataset;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number whose format shows it beside words, in thousands, or with zeros before it: what a person sees is read where
 * its size is certain, "67 tỷ đồng" of a cell that holds 67. Where more digits are kept than shown, all of them count,
 * as everywhere.
 */
record WordedNumber(SheetCell cell, BigDecimal number, NumberSection section) {

    private static final Pattern SIZE = Pattern.compile(
            "(?iu).*(?<!\\p{L})(nghìn|ngàn|triệu|tr|tỷ|tỉ|trăm|chục|vạn|thousand|million|billion|k|m|bn)(?!\\p{L}).*|.*[%‰].*");

    Cell in(ColumnFormat column) {
        if (section.empty()) {
            return refused(column, ProblemCode.SHOWS_NOTHING.of(cell.address(), number.toPlainString()));
        }
        String words = section.words();
        if (!SheetCell.NUMBERS.contains(column.type())) {
            boolean time = column.type() == ColumnType.DATE || column.type() == ColumnType.PERIOD
                    || column.type() == ColumnType.YEAR;
            return time ? section.thousands() > 0 ? otherwise(column) : Cells.read(column, number.toPlainString())
                    : asText(column);
        }
        if (section.within() || words.isEmpty() && section.thousands() > 0) {
            return otherwise(column);
        }
        if (words.isEmpty()) {
            return Cells.read(column, number.toPlainString());
        }
        return switch (column.type()) {
            case MONEY -> money(column, words);
            case DECIMAL -> seen(Cells.read(column, section.scaled(number).toPlainString()).stating(words));
            case PERCENT -> Units.same(words, "%") && section.thousands() == 0
                    ? Cells.read(column, number.toPlainString()) : otherwise(column);
            default -> SIZE.matcher(words).matches() || section.thousands() > 0 ? otherwise(column)
                    : Cells.read(column, number.toPlainString());
        };
    }

    private Cell money(ColumnFormat column, String words) {
        BigDecimal scaled = section.scaled(number);
        // Three decimals could be thousands to who reads them as text.
        String digits = (scaled.scale() == 3 ? scaled.setScale(4) : scaled).toPlainString();
        Cell read = AmountParser.read(column, digits + ' ' + words);
        if (read.isRefused()) {
            return read.fault().equals(ProblemCode.NEGATIVE_AMOUNT.of()) ? seen(read) : otherwise(column);
        }
        return read.value().equals(number.toPlainString()) ? Cell.good(read.value(), read.value()) : seen(read);
    }

    /** Of a code or words, {@code 012} or {@code 812/KH-UBND}: just what is seen, where that is all there is. */
    private Cell asText(ColumnFormat column) {
        boolean whole = section.decimals() < 0
                || section.scaled(number).stripTrailingZeros().scale() <= section.decimals();
        boolean groups = section.grouped() && number.abs().compareTo(BigDecimal.valueOf(1_000)) >= 0;
        return section.within() || groups || !whole ? otherwise(column) : Cells.read(column, section.shown(number));
    }

    private Cell seen(Cell read) {
        return read.of(section.shown(number));
    }

    private Cell otherwise(ColumnFormat column) {
        return refused(column, section.within() ? ProblemCode.SHOWN_OTHERWISE.of(cell.address(), number.toPlainString())
                : ProblemCode.SHOWS_UNIT.of(cell.address(), section.shown(number), number.toPlainString()));
    }

    private Cell refused(ColumnFormat column, Phrase fault) {
        return Cell.refused(cell.text(), fault, Cells.allowed(column));
    }
}
