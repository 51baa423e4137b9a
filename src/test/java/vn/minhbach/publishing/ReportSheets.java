package vn.minhbach.publishing;

import static io.restassured.RestAssured.given;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheets of a report as an officer edits them: cells are found by what is written beside or above them, and counted
 * as they are typed.
 */
public final class ReportSheets implements AutoCloseable {

    private final Workbook workbook;
    private int typed;

    public ReportSheets(byte[] bytes) throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    static ReportSheets of(String path) throws IOException {
        return new ReportSheets(given().get(path).then().statusCode(200).extract().asByteArray());
    }

    public int typed() {
        return typed;
    }

    public ReportSheets head(String label, String value) {
        return put(beside(workbook.getSheetAt(0), label, 1), value);
    }

    /** @param row the text that its row has somewhere, null for the first row without a name */
    public ReportSheets cell(String sheet, String row, String column, Object value) {
        Sheet of = workbook.getSheet(sheet);
        Cell header = beside(of, column, 0);
        for (int i = header.getRowIndex() + 1; i <= of.getLastRowNum(); i++) {
            if (row == null ? of.getRow(i).getCell(1).toString().isEmpty() : has(of.getRow(i), row)) {
                return put(of.getRow(i).getCell(header.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                        value);
            }
        }
        throw new AssertionError("no row " + row);
    }

    /** In the first row of a table of the template. */
    public ReportSheets first(String sheet, String column, Object value) {
        Sheet of = workbook.getSheet(sheet);
        Row row = of.getRow(1) == null ? of.createRow(1) : of.getRow(1);
        return put(row.getCell(beside(of, column, 0).getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                value);
    }

    /**
     * Writes over whatever stands in a cell.
     *
     * @param row 0 for the first
     * @param column 0 for A
     */
    public ReportSheets at(String sheet, int row, int column, Object value) {
        return put(workbook.getSheet(sheet).getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                value);
    }

    /** Takes the brackets from behind the headings. */
    public ReportSheets withoutUnits(String sheet) {
        for (Row row : workbook.getSheet(sheet)) {
            for (Cell cell : row) {
                if (cell.toString().endsWith(" (triệu đồng)")) {
                    cell.setCellValue(cell.toString().replace(" (triệu đồng)", ""));
                }
            }
        }
        return this;
    }

    /**
     * As a spreadsheet program copies a sheet.
     *
     * @return what the copy is called
     */
    public String copied(String sheet) {
        return workbook.cloneSheet(workbook.getSheetIndex(sheet)).getSheetName();
    }

    /** As a sheet that was copied into a workbook of its own: nothing but its cells is left. */
    public ReportSheets alone() {
        while (workbook.getNumberOfSheets() > 1) {
            workbook.removeSheetAt(1);
        }
        ((XSSFWorkbook) workbook).getProperties().getCustomProperties().getUnderlyingProperties().getPropertyList()
                .clear();
        return this;
    }

    /** Another sheet. */
    public ReportSheets add(String sheet, Object[]... rows) {
        Sheet added = workbook.createSheet(sheet);
        for (int i = 0; i < rows.length; i++) {
            Row row = added.createRow(i);
            for (int j = 0; j < rows[i].length; j++) {
                put(row.createCell(j), rows[i][j]);
            }
        }
        return this;
    }

    /** The headings of a sheet that stand in the row with one of them. */
    public List<String> headings(String sheet, String one) {
        List<String> headings = new ArrayList<>();
        beside(workbook.getSheet(sheet), one, 0).getRow().forEach(cell -> headings.add(cell.toString()));
        return headings;
    }

    /** What stands in a row beside a text, under a heading; empty where nothing does. */
    public String text(String sheet, String row, String column) {
        Sheet of = workbook.getSheet(sheet);
        Cell header = beside(of, column, 0);
        for (int i = header.getRowIndex() + 1; i <= of.getLastRowNum(); i++) {
            if (has(of.getRow(i), row)) {
                return String.valueOf(
                        of.getRow(i).getCell(header.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
            }
        }
        throw new AssertionError("no row " + row);
    }

    private static boolean has(Row row, String text) {
        for (Cell cell : row) {
            if (cell.toString().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static Cell beside(Sheet sheet, String label, int right) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().replaceAll(" \\(.*| \\*", "").equals(label)) {
                    return row.getCell(cell.getColumnIndex() + right, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new AssertionError("no " + label);
    }

    private ReportSheets put(Cell cell, Object value) {
        typed++;
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue((String) value);
        }
        return this;
    }

    /** The cell right of the last period in the header of the indicators. */
    public ReportSheets newPeriod(String period) {
        Row header = workbook.getSheet("Chỉ tiêu").getRow(1);
        return put(header.getCell(header.getLastCellNum() - 1), period);
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
