package vn.minhbach.dataset;

import java.io.IOException;

/** The rows of a sheet of an XLSX workbook. */
final class SheetRecords extends CellRecords {

    private final Workbook workbook;
    private final String name;
    private XlsxSheet sheet;
    private boolean ended;

    SheetRecords(Workbook workbook, String name) {
        this.workbook = workbook;
        this.name = name;
    }

    @Override
    int row() {
        return sheet == null ? 0 : sheet.line();
    }

    @Override
    boolean nextRow() throws IOException {
        if (sheet == null) {
            sheet = new XlsxSheet(workbook, name);
        }
        if (ended) {
            return false;
        }
        if (!sheet.nextRow()) {
            ended = true;
            sheet.end();
            return false;
        }
        clear();
        for (XlsxCell cell = sheet.nextCell(); cell != null; cell = sheet.nextCell()) {
            if (sheet.column() > LAST_COLUMN) {
                throw new Unreadable(row(), ProblemCode.TOO_MANY_COLUMNS, AllowedForm.XLSX.of());
            }
            put(sheet.column(), written(cell, sheet.column()));
        }
        return true;
    }

    /** Null where it holds nothing. */
    private SheetCell written(XlsxCell cell, int column) throws IOException {
        if (cell.formula() == null) {
            return cell.asValue(workbook, column, row());
        }
        if (cell.hasResult() && cell.type().equals("n")) {
            result(column, cell.asValue(workbook, column, row()));
        }
        return cell.asFormula(workbook, column, row());
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
        }
    }
}
