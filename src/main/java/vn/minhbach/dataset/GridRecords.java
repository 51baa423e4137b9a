package vn.minhbach.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/**
 * The rows of a sheet of an XLSX workbook as it is shown, whatever is on it: with the results of formulas, and with which cells
 * are merged. Rows and columns that are hidden are read as the others are.
 */
final class GridRecords implements Closeable {

    private final Workbook workbook;
    private final String name;
    private final RowCells cells = new RowCells();
    private final BitSet formulas = new BitSet();
    private List<SheetGrid.Merged> merged = List.of();
    private XlsxSheet sheet;
    private boolean ended;

    GridRecords(Workbook workbook, String name) {
        this.workbook = workbook;
        this.name = name;
    }

    boolean next() throws IOException {
        if (sheet == null) {
            sheet = new XlsxSheet(workbook, name);
        }
        while (!ended) {
            if (!sheet.nextRow()) {
                ended = true;
                merged = sheet.merged();
                sheet.end();
            } else {
                readRow();
                if (cells.hasContent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void readRow() throws IOException {
        cells.clear();
        formulas.clear();
        for (XlsxCell read = sheet.nextCell(); read != null; read = sheet.nextCell()) {
            int column = sheet.column();
            SheetCell cell = shown(read, column);
            // A format that reaches to the end of the sheet leaves cells there with nothing in them; what is in one is too far away to be seen.
            if (column <= CellRecords.LAST_COLUMN) {
                cells.put(column, cell);
            }
        }
    }

    /** Null where it holds nothing. */
    private SheetCell shown(XlsxCell cell, int column) throws IOException {
        if (cell.formula() != null && !cell.hasResult()) {
            return cell.asFormula(workbook, column, sheet.line());
        }
        formulas.set(column, cell.hasResult());
        return cell.asValue(workbook, column, sheet.line());
    }

    /** The cells of the row as they stand in it, null where there is nothing. */
    List<SheetCell> cells() {
        return cells.asList();
    }

    /** Whether what a cell shows was worked out by the program. @param column 1 for A */
    boolean isResult(int column) {
        return formulas.get(column);
    }

    /** Which cells are shown as one, known behind the last row of a sheet that is read as it is shown. */
    List<SheetGrid.Merged> merged() {
        return merged;
    }

    long line() {
        return sheet == null ? 0 : sheet.line();
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
    }
}
