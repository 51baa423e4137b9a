package vn.minhbach.export;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.minhbach.report.ReportColumn.Use;

/** The cells of the sheets of a report: yellow where a person types, grey where they only look. */
final class ReportSheetCells {

    /** Thousands apart, and as many decimals as there are. */
    static final String NUMBER = "#,##0.######";
    /** Of a cell, as Excel has it. */
    private static final int LONGEST = 32_767;
    static final String DATE = "yyyy-mm-dd";

    private final XSSFWorkbook workbook;
    private final WorkbookStyles styles;
    private final Map<String, CellStyle> made = new HashMap<>();

    ReportSheetCells(XSSFWorkbook workbook, WorkbookStyles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    WorkbookStyles styles() {
        return styles;
    }

    CellStyle style(Use use, String format) {
        return made.computeIfAbsent(use + format, key -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setWrapText(format.equals(WorkbookStyles.TEXT));
            style.setVerticalAlignment(org.apache.poi.ss.usermodel.VerticalAlignment.TOP);
            if (use == Use.TYPED) {
                fill(style, IndexedColors.LIGHT_YELLOW);
            } else if (use == Use.SHOWN) {
                fill(style, IndexedColors.GREY_25_PERCENT);
                Font font = workbook.createFont();
                font.setColor(IndexedColors.GREY_80_PERCENT.getIndex());
                style.setFont(font);
            }
            border(style);
            return style;
        });
    }

    private static void fill(CellStyle style, IndexedColors color) {
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        short grey = IndexedColors.GREY_40_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    /** In one line, however narrow its column is. */
    CellStyle title() {
        return made.computeIfAbsent("title", key -> {
            CellStyle style = styles.title();
            style.setWrapText(false);
            return style;
        });
    }

    CellStyle header(boolean typed) {
        return made.computeIfAbsent("header" + typed, key -> {
            CellStyle style = styles.header(typed);
            style.setWrapText(true);
            style.setVerticalAlignment(org.apache.poi.ss.usermodel.VerticalAlignment.CENTER);
            return style;
        });
    }

    /** @param value a text or a number, null for an empty cell */
    void put(Row row, int column, Use use, String format, Object value) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style(use, format));
        if (value instanceof BigDecimal number && number.precision() <= 15) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.toPlainString());
        } else if (value != null) {
            String text = value.toString();
            cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
    }

    void text(Row row, int column, CellStyle style, String value) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    /**
     * A drop-down that offers names, and lets others be typed: what is new is no mistake.
     *
     * @param range null for none
     */
    static void offer(XSSFSheet sheet, String range, int first, int last, int column) {
        if (range == null) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation rule = helper.createValidation(helper.createFormulaListConstraint(range),
                new CellRangeAddressList(first, last, column, column));
        rule.setEmptyCellAllowed(true);
        rule.setSuppressDropDownArrow(true);
        rule.setErrorStyle(ErrorStyle.WARNING);
        rule.setShowErrorBox(false);
        sheet.addValidationData(rule);
    }
}
