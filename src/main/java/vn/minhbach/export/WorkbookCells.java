package vn.minhbach.export;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;

/**
 * Writes cells as spreadsheets keep them: a number as one where Excel can hold it exactly, else as text; nothing as a
 * formula.
 */
final class WorkbookCells {

    /** Excel keeps so many digits of a number and makes zeros of the others. */
    private static final int EXACT_DIGITS = 15;
    /**
     * In a workbook that stands for a character, unless its first one is escaped itself (ISO/IEC 29500-1, 22.9.2.19).
     */
    private static final Pattern ESCAPE = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");
    private static final int CELL_LENGTH = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final WorkbookStyles styles;
    private final String instead;

    /** @param instead the form to take where a cell does not fit, for readers: {@code the dataset as .zip} */
    WorkbookCells(WorkbookStyles styles, String instead) {
        this.styles = styles;
        this.instead = instead;
    }

    /** @param table of which the cell is, for readers */
    void number(Cell cell, BigDecimal number, String table) throws DoesNotFit {
        if (isExact(number.stripTrailingZeros())) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.decimals(number.scale()));
        } else {
            text(cell, number.toPlainString(), table);
        }
    }

    /** @throws DoesNotFit where it is longer than a cell can be */
    void text(Cell cell, String value, String table) throws DoesNotFit {
        if (value.length() > CELL_LENGTH) {
            throw new DoesNotFit("A cell of the table " + table + " is longer than a workbook can hold, which is "
                    + CELL_LENGTH + " characters. Take " + instead + " instead.");
        }
        cell.setCellValue(ESCAPE.matcher(value).replaceAll("_x005F_x"));
        cell.setCellStyle(styles.format(WorkbookStyles.TEXT));
    }

    private static boolean isExact(BigDecimal number) {
        return number.precision() <= EXACT_DIGITS && number.precision() - number.scale() <= EXACT_DIGITS;
    }
}
