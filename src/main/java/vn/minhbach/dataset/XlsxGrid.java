package vn.minhbach.dataset;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/** The rows of a sheet of an XLSX workbook as it is shown. */
final class XlsxGrid implements GridRecords {

    private final Workbook workbook;
    private final String name;
    private final RowCells cells = new RowCells();
    private final BitSet formulas = new BitSet();
    private List<SheetGrid.Merged> merged = List.of();
    private XlsxSheet sheet;
    private boolean ended;

    XlsxGrid(Workbook workbook, String name) {
        this.workbook = workbook;
        this.name = name;
    }

    @Override
    public boolean next() throws IOException {
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

    @Override
    public List<SheetCell> cells() {
        return cells.asList();
    }

    @Override
    public boolean isResult(int column) {
        return formulas.get(column);
    }

    @Override
    public List<SheetGrid.Merged> merged() {
        return merged;
    }

    /** Which cells are merged stands behind the rows. */
    @Override
    public boolean mayEnd() {
        return false;
    }

    @Override
    public long line() {
        return sheet == null ? 0 : sheet.line();
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
    }
}
