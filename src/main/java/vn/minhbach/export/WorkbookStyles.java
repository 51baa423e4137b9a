package vn.minhbach.export;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;

import vn.minhbach.dataset.ColumnFormat;

/** How the cells of a workbook look, each look made once. */
final class WorkbookStyles {

    /** Keeps what is typed as it is typed: 2023-11 would else become a date, and 01 the number 1. */
    static final String TEXT = "@";
    /** All digits: from the twelfth on, Excel's general format would show 6.7E+10. */
    static final String WHOLE = "0";
    static final String GENERAL = "General";
    private static final String DATE = "yyyy-mm-dd";

    private final Workbook workbook;
    private final Map<String, CellStyle> byFormat = new HashMap<>();

    WorkbookStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** For the empty cells of a column, so that what is typed there stays what it is. */
    CellStyle of(ColumnFormat column) {
        return switch (column.type()) {
            case INTEGER, MONEY, YEAR -> format(WHOLE);
            case DECIMAL, PERCENT -> format(GENERAL);
            case DATE -> date();
            default -> format(TEXT);
        };
    }

    CellStyle date() {
        return format(DATE);
    }

    /** For a number with so many decimals. */
    CellStyle decimals(int scale) {
        return format(scale <= 0 ? WHOLE : WHOLE + "." + "0".repeat(scale));
    }

    CellStyle format(String format) {
        return byFormat.computeIfAbsent(format, each -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(each));
            return style;
        });
    }

    /** Of a header cell: dark where its column is required. */
    CellStyle header(boolean required) {
        CellStyle style = fill(required ? IndexedColors.DARK_BLUE : IndexedColors.GREY_25_PERCENT);
        style.setFont(font(11, true, required ? IndexedColors.WHITE : IndexedColors.BLACK));
        style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
        return style;
    }

    /** Of a header cell of a column that is enough to begin with. */
    CellStyle enough() {
        CellStyle style = fill(IndexedColors.GREEN);
        style.setFont(font(11, true, IndexedColors.WHITE));
        style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
        return style;
    }

    XSSFColor enoughColor() {
        return new XSSFColor(IndexedColors.GREEN, null);
    }

    CellStyle title() {
        CellStyle style = wrapped();
        style.setFont(font(16, true, IndexedColors.DARK_BLUE));
        return style;
    }

    CellStyle section() {
        CellStyle style = fill(IndexedColors.PALE_BLUE);
        style.setFont(font(12, true, IndexedColors.BLACK));
        return style;
    }

    CellStyle bold() {
        CellStyle style = wrapped();
        style.setFont(font(11, true, IndexedColors.BLACK));
        return style;
    }

    CellStyle link() {
        CellStyle style = wrapped();
        Font font = font(11, false, IndexedColors.BLUE);
        font.setUnderline(Font.U_SINGLE);
        style.setFont(font);
        return style;
    }

    CellStyle wrapped() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
        return style;
    }

    private CellStyle fill(IndexedColors color) {
        CellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private Font font(int points, boolean bold, IndexedColors color) {
        Font font = workbook.createFont();
        font.setFontName(workbook.getFontAt(0).getFontName());
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color.getIndex());
        return font;
    }
}
