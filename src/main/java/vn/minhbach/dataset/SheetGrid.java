package vn.minhbach.dataset;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sheet as a person sees it, whatever it holds: nothing is expected of its rows and columns.
 *
 * @param name as it is written; of a file that has no sheets, that of the file
 * @param rows those that hold anything, in their order
 * @param merged which cells are shown as one; the first of them holds what they show
 * @param cut what of it is not here because it is too long, null where all is
 */
public record SheetGrid(String name, List<Row> rows, List<Merged> merged, Cut cut) {

    public SheetGrid(String name, List<Row> rows, List<Merged> merged) {
        this(name, rows, merged, null);
    }

    /** What is not read of a file that is longer than any report of a month; each has its words. */
    public enum Cut {
        /** Of a sheet. */
        ROWS, COLUMNS,
        /** The end of a text in a cell. */
        CELL,
        /** All that comes after, of this sheet and of others. */
        TEXT, CELLS,
        /** Sheets after this. */
        SHEETS;

        /** Whether there may be whole tables in what is not here. */
        public boolean hidesTables() {
            return this == TEXT || this == CELLS || this == SHEETS;
        }
    }

    /** Rows and columns of the corners, 1 for the first; all of them belong to it. */
    public record Merged(int top, int left, int bottom, int right) {

        public boolean holds(int line, int column) {
            return line >= top && line <= bottom && column >= left && column <= right;
        }
    }

    /**
     * @param line 1 for the first
     * @param cells by their column, null where there is nothing
     */
    public record Row(int line, List<Shown> cells) {

        /** @param column 1 for A; null where there is nothing */
        public Shown at(int column) {
            return column > 0 && column <= cells.size() ? cells.get(column - 1) : null;
        }

        /** What a cell says, empty where there is nothing. */
        public String text(int column) {
            Shown cell = at(column);
            return cell == null ? "" : cell.text();
        }
    }

    /**
     * What a cell shows.
     *
     * @param text in one line, NFC; of a number its digits with a point before the decimals, of a date ISO 8601
     * @param number of NUMBER, as it was typed or worked out; of PERCENT as it is shown, 53.7 for 53,7%; of MONEY whole
     *     đồng; else null
     * @param result whether the program worked it out of a formula
     */
    public record Shown(Kind kind, String text, BigDecimal number, boolean result) {

        public boolean isNumber() {
            return number != null;
        }
    }

    /** What a cell holds. */
    public enum Kind {
        TEXT, NUMBER, PERCENT,
        /** A number whose format shows its unit. */
        MONEY,
        DATE,
        /** Nothing that can be taken: an error, a formula that nobody worked out, what is no readable text. */
        UNREADABLE
    }
}
