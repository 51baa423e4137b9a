package vn.minhbach.dataset;

import java.math.BigDecimal;

/**
 * An amount under a heading that says its unit, such as triệu đồng: a bare number is of that unit, "hơn 67" too. What
 * names a unit of its own, in words or by how the cell is shown, is of that.
 *
 * @param zeros how many the unit has, 6 for a million
 * @param told whether people are shown what it comes to, where the unit stands elsewhere than at the head of its column
 */
record AmountInUnit(Written written, int zeros, boolean told) implements Written {

    private static final ColumnFormat NUMBER = ColumnFormat.of("number", ColumnType.DECIMAL);
    private static final char DONG = '\u20ab';

    @Override
    public Cell in(ColumnFormat column) {
        if (written.isEmpty()) {
            return written.in(column);
        }
        Cell number = written.in(NUMBER);
        if (number.isRefused() ? isWorded() : number.unit() != null || number.value() == null) {
            return written.in(column);
        }
        if (number.isRefused()) {
            return number;
        }
        Cell amount = Cells.read(column,
                new BigDecimal(number.value()).movePointRight(zeros).stripTrailingZeros().toPlainString());
        return new Cell(number.text(), amount.value(), told || number.other(), number.qualifier(), null, amount.fault(),
                amount.allowed());
    }

    /**
     * Whether it may be an amount of its own unit that is no mere number, "2 tỷ 350 triệu": whatever is neither is
     * refused there too.
     */
    private boolean isWorded() {
        return Hedge.of(CellText.normalised(written.text())).rest().chars()
                .anyMatch(each -> Character.isLetter(each) || each == DONG);
    }

    @Override
    public String text() {
        return written.text();
    }
}
