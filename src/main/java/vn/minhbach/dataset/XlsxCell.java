package vn.minhbach.dataset;

import java.io.IOException;
import java.util.Locale;

import javax.xml.stream.XMLStreamConstants;

import vn.minhbach.dataset.SheetCell.Kind;

/**
 * A cell as an XLSX workbook keeps it (ISO/IEC 29500-1, 18.3.1.4).
 *
 * @param type of what is stored, {@code n} where it does not say
 * @param style of its format, null for none
 * @param formula behind a {@code =}, shortened; null for none
 * @param inline the text within the cell, null for none
 * @param stored the value, of a formula what it came to; empty for none
 */
record XlsxCell(String type, String style, String formula, String inline, String stored) {

    /** Reads to the end of the cell. */
    static XlsxCell read(Xml xml) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        StringBuilder value = new StringBuilder();
        StringBuilder formula = null;
        String inline = null;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> xml.text(value, RichText.MOST + 1);
                    case "f" -> xml.text(formula = new StringBuilder("="), 200);
                    case "is" -> inline = RichText.read(xml);
                    default -> depth++;
                }
            }
        }
        return new XlsxCell(type == null ? "n" : type, style, formula == null ? null : formula.toString(), inline,
                value.toString());
    }

    /** Whether it keeps what its formula came to. */
    boolean hasResult() {
        return formula != null && !stored.isEmpty();
    }

    /**
     * The formula, whatever it came to.
     *
     * @param column 1 for A
     * @param line 1 for the first row
     */
    SheetCell asFormula(Workbook workbook, int column, int line) throws IOException {
        // So LibreOffice saves what was typed as TRUE.
        String constant = formula.toUpperCase(Locale.ROOT);
        return constant.equals("=TRUE()") || constant.equals("=FALSE()")
                ? cell(Kind.BOOLEAN, constant.substring(1, constant.length() - 2), null, workbook, column, line)
                : cell(Kind.FORMULA, formula, null, workbook, column, line);
    }

    /**
     * What is stored; null where nothing is.
     *
     * @param column 1 for A
     * @param line 1 for the first row
     */
    SheetCell asValue(Workbook workbook, int column, int line) throws IOException {
        if (inline == null && stored.isEmpty()) {
            return null;
        }
        switch (type) {
            case "s":
                String shared = workbook.texts().get(stored);
                if (shared == null) {
                    throw new Unreadable(line, ProblemCode.TEXT_MISSING, AllowedForm.XLSX.of());
                }
                return cell(Kind.TEXT, shared, null, workbook, column, line);
            case "inlineStr":
                // A library that sets the text of such a cell leaves the old one beside it: either may be what was meant.
                return inline == null ? cell(Kind.TEXT, RichText.unescaped(stored), null, workbook, column, line)
                        : cell(stored.isEmpty() || stored.equals(inline) ? Kind.TEXT : Kind.TWO_TEXTS, inline, null,
                                workbook, column, line);
            case "str":
                return cell(Kind.TEXT, RichText.unescaped(stored), null, workbook, column, line);
            case "d":
                // ISO 8601 with a time; what is not midnight remains and is refused as a date.
                return cell(Kind.TEXT, stored.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""), null, workbook, column,
                        line);
            case "b":
                return cell(Kind.BOOLEAN, stored.equals("1") ? "TRUE" : stored.equals("0") ? "FALSE" : stored, null,
                        workbook, column, line);
            case "e":
                return cell(Kind.ERROR, stored, null, workbook, column, line);
            case "n":
                return cell(Kind.NUMBER, stored.strip(), style, workbook, column, line);
            default:
                throw new Unreadable(line, ProblemCode.UNKNOWN_CELL_TYPE, AllowedForm.XLSX.of());
        }
    }

    private static SheetCell cell(Kind kind, String text, String style, Workbook workbook, int column, int line)
            throws IOException {
        return new SheetCell(kind, text, workbook.shown(style), workbook.since1904(), column, line);
    }

    /**
     * The number of the row that an element says it is.
     *
     * @param otherwise where it says nothing
     * @throws Unreadable where it comes before one that was read, or lies beyond the sheet
     */
    static int row(Xml xml, int otherwise) throws IOException {
        int number = number(xml.attribute("r"), otherwise);
        if (number < otherwise || number > CellRecords.LAST_ROW) {
            throw new Unreadable(otherwise - 1, ProblemCode.ROWS_OUT_OF_ORDER, AllowedForm.XLSX.of());
        }
        return number;
    }

    private static int number(String text, int otherwise) throws IOException {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw new Unreadable(0, ProblemCode.ROW_WITHOUT_NUMBER, AllowedForm.XLSX.of());
        }
    }

    /**
     * The number of the column that an address such as E12 names, 1 for A; beyond the last where it names none.
     *
     * @param otherwise where there is no address
     */
    static int column(String address, int otherwise) {
        if (address == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i))
                && column <= CellRecords.LAST_COLUMN; i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column;
    }
}
