package vn.minhbach.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.minhbach.dataset.SheetCell.Kind;

/**
 * The rows of a sheet, of whatever program. Rows and columns that are hidden are read as the others are; of merged
 * cells, the first holds what they show and the others are read as the file has them, empty.
 */
abstract class CellRecords extends Records {

    static final int LAST_ROW = 1_048_576;
    /** ZZ; no table has so many columns. */
    static final int LAST_COLUMN = 702;
    /**
     * Some are left behind wherever rows were cleared; more come from a format that reaches to the end of the sheet.
     */
    private static final int MOST_EMPTY_ROWS = 10_000;

    private final RowCells cells = new RowCells();
    /** Of the formulas in the row, by their position. */
    private final Map<Integer, SheetCell> results = new HashMap<>();
    private int headerWidth;
    private int emptyRows;
    private int lastFull = 1;

    /** Goes to the next row that the sheet has, empty or not, and {@link #put}s its cells; false behind the last. */
    abstract boolean nextRow() throws IOException;

    /** The number of the row, 1 for the first. */
    abstract int row();

    @Override
    public final boolean next() throws IOException {
        while (nextRow()) {
            if (cells.hasContent()) {
                lastFull = row();
                headerWidth = headerWidth == 0 ? cells.size() : headerWidth;
                return true;
            }
            if (++emptyRows > MOST_EMPTY_ROWS) {
                throw new Unreadable(lastFull, ProblemCode.EMPTY_ROWS.of(MOST_EMPTY_ROWS),
                        AllowedForm.ROW_OF_DATA.of());
            }
        }
        return false;
    }

    /** The cells of the row as they stand in it, null where there is nothing. */
    final List<Written> written() {
        return new ArrayList<>(cells.asList());
    }

    /** The same, as a sheet is shown. */
    public final List<SheetCell> cells() {
        return cells.asList();
    }

    /**
     * Whether a formula came to something.
     *
     * @param column 1 for A
     */
    public final boolean isResult(int column) {
        return results.containsKey(column - 1);
    }

    /** Begins a row. */
    final void clear() {
        cells.clear();
        results.clear();
    }

    /**
     * Puts a cell into the row, behind all others.
     *
     * @param column 1 for A
     * @param cell null where it holds nothing
     */
    final void put(int column, SheetCell cell) {
        cells.put(column, cell);
    }

    /** Keeps what a formula came to. */
    final void result(int column, SheetCell cell) {
        results.put(column - 1, cell);
    }

    @Override
    public final long line() {
        return row();
    }

    /** As many as the header has, or more; spreadsheets keep no empty cells at the end of a row. */
    @Override
    final int width() {
        return Math.max(headerWidth, cells.size());
    }

    @Override
    final void isHeader() {
        headerWidth = cells.size();
    }

    @Override
    final String text(int position) {
        return cells.get(position) == null ? "" : cells.get(position).name();
    }

    @Override
    final boolean isFormula(int position) {
        return cells.get(position) != null && cells.get(position).kind() == Kind.FORMULA;
    }

    @Override
    final Cell total(int position, ColumnFormat column) {
        SheetCell result = isFormula(position) ? results.get(position) : null;
        return !isFormula(position) ? read(position, column) : result == null ? null : result.in(column);
    }

    @Override
    final List<String> names() {
        return cells.asList().stream().map(cell -> cell == null ? "" : cell.name()).toList();
    }

    @Override
    final Cell read(int position, ColumnFormat column) {
        SheetCell cell = cells.get(position);
        return cell == null ? Cells.read(column, "") : cell.in(column);
    }
}
