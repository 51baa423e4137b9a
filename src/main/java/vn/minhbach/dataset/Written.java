package vn.minhbach.dataset;

/** What somebody wrote into a cell, before it is known of which column: a cell of a sheet, or a text. */
public interface Written {

    /** What it comes to in a column: a value, nothing, or a refusal. */
    Cell in(ColumnFormat column);

    /** As it was written, a number as it is stored; empty for nothing. */
    String text();

    default boolean isEmpty() {
        return CellText.normalised(text()).isEmpty();
    }

    /**
     * An amount under a heading that says its unit.
     *
     * @param zeros that the unit has, 6 for triệu đồng
     */
    default Written inUnit(int zeros) {
        return new AmountInUnit(this, zeros, false);
    }

    /**
     * An amount of which a note elsewhere says the unit, so that people are shown what it comes to.
     *
     * @param zeros that the unit has
     */
    default Written inNotedUnit(int zeros) {
        return new AmountInUnit(this, zeros, true);
    }

    /** A text, and no cell of a sheet. */
    static Written of(String text) {
        return new WrittenText(text == null ? "" : text);
    }
}
