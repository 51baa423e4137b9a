package vn.minhbach.export;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import vn.minhbach.catalogue.Language;
import vn.minhbach.catalogue.message.Messages;
import vn.minhbach.dataset.ColumnFormat;
import vn.minhbach.dataset.DatasetFormat;
import vn.minhbach.dataset.FormatDescriptions;
import vn.minhbach.dataset.TableFormat;

/**
 * What the cells of a sheet offer and take: drop-downs of codes, drop-downs of what is typed on other sheets, and
 * warnings about numbers and dates. Only code lists refuse; everything else is for publishing to decide, which knows
 * the codes of other publishers.
 */
final class SheetRules {

    private static final String PLACES = "places";

    private final DataValidationHelper helper;
    private final XSSFSheet sheet;
    private final CodeLists codes;
    private final Messages words = EmptyWorkbook.words(Language.VI);

    SheetRules(XSSFSheet sheet, CodeLists codes) {
        this.sheet = sheet;
        this.codes = codes;
        this.helper = sheet.getDataValidationHelper();
    }

    void add(TableFormat table, ColumnFormat column, int position) {
        DataValidationConstraint constraint = constraint(column);
        if (constraint == null) {
            return;
        }
        DataValidation rule = helper.createValidation(constraint,
                new CellRangeAddressList(1, EmptyWorkbook.ROWS - 1, position, position));
        rule.setEmptyCellAllowed(true);
        // POI names the attribute of the file format, which says the contrary of its name.
        rule.setSuppressDropDownArrow(true);
        if (column.type().isReference()) {
            rule.setShowErrorBox(false);
        } else if (CodeLists.isChosen(column)) {
            rule.setErrorStyle(ErrorStyle.STOP);
            rule.createErrorBox(column.name(), words.text("refused"));
            rule.setShowErrorBox(true);
            if (!column.values().isEmpty()) {
                rule.createPromptBox(words.text("chooseTitle"), new ColumnNote(table, column).prompt());
                rule.setShowPromptBox(true);
            }
        } else {
            rule.setErrorStyle(ErrorStyle.WARNING);
            rule.createErrorBox(column.name(),
                    words.text("doubted") + " " + FormatDescriptions.in(Language.VI).allowed(column));
            rule.setShowErrorBox(true);
        }
        sheet.addValidationData(rule);
    }

    /** Null where any text will do. */
    private DataValidationConstraint constraint(ColumnFormat column) {
        return switch (column.type()) {
            case ENUM, BOOLEAN -> helper.createFormulaListConstraint(codes.range(column));
            case REFERENCE,
                    REFERENCES ->
                helper.createFormulaListConstraint(
                        PLACES.equals(column.target()) && codes.places() != null ? codes.places()
                                : typedCodes(DatasetFormat.byName(column.target())));
            case INTEGER -> helper.createIntegerConstraint(OperatorType.BETWEEN, "0", String.valueOf(column.max()));
            case YEAR -> helper.createIntegerConstraint(OperatorType.BETWEEN, "1900", "2199");
            case MONEY -> helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case PERCENT -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", String.valueOf(column.max()));
            // Any number: Excel's own bounds.
            case DECIMAL -> helper.createDecimalConstraint(OperatorType.BETWEEN, column.max() > 0 ? "0" : "-9.99E+307",
                    column.max() > 0 ? String.valueOf(column.max()) : "9.99E+307");
            case DATE -> helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, "1", null, "yyyy-MM-dd");
            default -> null;
        };
    }

    /** As many cells of the code column as are filled in: a fixed range would end the drop-down in empty lines. */
    private static String typedCodes(TableFormat target) {
        String sheet = target.sheet();
        char column = (char) ('A' + target.indexOf("code"));
        return "OFFSET(%1$s!$%2$c$2,0,0,MAX(1,COUNTA(%1$s!$%2$c:$%2$c)-1),1)".formatted(sheet, column);
    }
}
