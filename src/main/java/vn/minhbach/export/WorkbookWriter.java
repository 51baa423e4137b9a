package vn.minhbach.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormulaGuard;
import vn.minhbach.dataset.TableFormat;

/**
 * A dataset as one XLSX workbook, a sheet for each table. Nothing in it is a formula. A number is a number cell where
 * Excel can hold it exactly, a date a date cell where Excel's calendar is right, everything else text.
 */
final class WorkbookWriter implements Closeable {

    /** Before that day Excel's calendar is one off: it has a 29 February 1900. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);
    private static final int BLOCK = 100;

    private final OutputStream out;
    private final SXSSFWorkbook workbook;
    private final WorkbookStyles styles;
    private final WorkbookCells cells;
    private TableFormat table;
    private SXSSFSheet sheet;
    private int next;

    /** @param out is closed with the writer */
    WorkbookWriter(OutputStream out, DatasetVersion wanted) {
        this.out = out;
        workbook = new SXSSFWorkbook(EmptyWorkbook.of(wanted), BLOCK, true);
        // Of the rows that it has written out it knows none; see reach.
        workbook.setShouldCalculateSheetDimensions(false);
        styles = new WorkbookStyles(workbook);
        cells = new WorkbookCells(styles, "the dataset as .zip");
    }

    void begin(TableFormat beginning) throws IOException {
        reach();
        table = beginning;
        sheet = workbook.getSheet(table.sheet());
        next = 1;
    }

    /** @throws DoesNotFit where a sheet cannot hold it */
    void row(String[] values) throws IOException {
        if (next == EmptyWorkbook.ROWS) {
            throw new DoesNotFit("The table " + table.sheet() + " has more rows than a sheet can hold, which is "
                    + (EmptyWorkbook.ROWS - 1) + " beside the header. Take the dataset as .zip instead.");
        }
        SXSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                write(row.createCell(i), table.columns().get(i), values[i]);
            }
        }
    }

    private void write(Cell cell, ColumnFormat column, String value) throws DoesNotFit {
        switch (column.type()) {
            case INTEGER, MONEY, YEAR, DECIMAL, PERCENT -> cells.number(cell, new BigDecimal(value), table.sheet());
            case DATE -> {
                LocalDate date = LocalDate.parse(value);
                if (date.isBefore(FIRST_DATE)) {
                    cells.text(cell, value, table.sheet());
                } else {
                    cell.setCellValue(date);
                    cell.setCellStyle(styles.date());
                }
            }
            default -> cells.text(cell, FormulaGuard.escape(value), table.sheet());
        }
    }

    /**
     * Says how far the sheet reaches that was filled, header and all: some programs read no further than a sheet says.
     */
    private void reach() throws IOException {
        if (sheet != null) {
            sheet.flushRows();
            workbook.getXSSFWorkbook().getSheet(table.sheet())
                    .setDimensionOverride(new CellRangeAddress(0, next - 1, 0, table.columns().size() - 1));
        }
    }

    /** Every table, in the order of the format. */
    void write(SnapshotRows rows) throws IOException {
        for (TableFormat each : DatasetFormat.TABLES) {
            begin(each);
            rows.of(each, this::row);
        }
        finish();
    }

    /** What is closed without it is to be thrown away. */
    void finish() throws IOException {
        reach();
        workbook.write(out);
        out.flush();
    }

    /** Removes the temporary files, too. */
    @Override
    public void close() throws IOException {
        workbook.close();
        out.close();
    }
}
