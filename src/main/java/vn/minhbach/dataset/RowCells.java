package vn.minhbach.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cells of one row of a sheet by their position, null where there is nothing, and none behind the last that is not
 * blank.
 */
final class RowCells {

    private final List<SheetCell> cells = new ArrayList<>();

    void clear() {
        cells.clear();
    }

    /**
     * Puts a cell behind all others.
     *
     * @param column 1 for A
     * @param cell null where it holds nothing
     */
    void put(int column, SheetCell cell) {
        if (cell != null) {
            while (cells.size() < column - 1) {
                cells.add(null);
            }
            cells.add(cell);
        }
    }

    /**
     * Cuts off blank ones at the end.
     *
     * @return whether any is left
     */
    boolean hasContent() {
        while (!cells.isEmpty() && isBlank(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        return !cells.isEmpty();
    }

    private static boolean isBlank(SheetCell cell) {
        return cell == null || cell.kind() == SheetCell.Kind.TEXT && CellText.isBlank(cell.text());
    }

    /** @param position 0 for A */
    SheetCell get(int position) {
        return position < cells.size() ? cells.get(position) : null;
    }

    int size() {
        return cells.size();
    }

    List<SheetCell> asList() {
        return Collections.unmodifiableList(cells);
    }
}
