package vn.minhbach.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamConstants;

import vn.minhbach.dataset.SheetCell.Kind;

/**
 * The rows of a sheet. Rows and columns that are hidden are read as the others are; of merged cells, the first holds
 * what they show and the others are read as the file has them, empty.
 */
final class SheetRecords extends Records {

    private static final int LAST_ROW = 1_048_576;
    /** ZZ; no table has so many columns. */
    private static final int LAST_COLUMN = 702;
    /** Some are left behind wherever rows were cleared; more come from a format that reaches to the end of the sheet. */
    private static final int MOST_EMPTY_ROWS = 10_000;

    private final Workbook workbook;
    private final String sheet;
    private final List<SheetCell> cells = new ArrayList<>();
    private Xml xml;
    private boolean ended;
    private int headerWidth;
    private int line;
    private int emptyRows;
    private int lastFull = 1;

    SheetRecords(Workbook workbook, String sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    @Override
    boolean next() throws IOException {
        if (xml == null) {
            xml = workbook.sheet(sheet);
            ended = !xml.find("sheetData");
        }
        while (!ended) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT || event == XMLStreamConstants.END_ELEMENT && xml.is("sheetData")) {
                ended = true;
                xml.drain();
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.is("row") && hasContent()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasContent() throws IOException {
        int number = number(xml.attribute("r"), line + 1);
        if (number <= line || number > LAST_ROW) {
            throw new Unreadable(line, ProblemCode.ROWS_OUT_OF_ORDER, AllowedForm.XLSX.of());
        }
        line = number;
        readRow();
        while (!cells.isEmpty() && isBlank(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        if (cells.isEmpty()) {
            if (++emptyRows > MOST_EMPTY_ROWS) {
                throw new Unreadable(lastFull, ProblemCode.EMPTY_ROWS.of(MOST_EMPTY_ROWS), AllowedForm.ROW_OF_DATA.of());
            }
            return false;
        }
        lastFull = line;
        headerWidth = headerWidth == 0 ? cells.size() : headerWidth;
        return true;
    }

    private static boolean isBlank(SheetCell cell) {
        return cell == null || cell.kind() == Kind.TEXT && cell.text().isBlank();
    }

    private void readRow() throws IOException {
        cells.clear();
        int depth = 1;
        int column = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.is("c")) {
                int position = column(xml.attribute("r"), column + 1);
                if (position <= column || position > LAST_COLUMN) {
                    throw new Unreadable(line, position <= column ? ProblemCode.CELLS_OUT_OF_ORDER : ProblemCode.TOO_MANY_COLUMNS, AllowedForm.XLSX.of());
                }
                column = position;
                SheetCell cell = readCell(column);
                if (cell != null) {
                    while (cells.size() < column - 1) {
                        cells.add(null);
                    }
                    cells.add(cell);
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Reads to the end of the cell; null where it holds nothing. */
    private SheetCell readCell(int column) throws IOException {
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
        if (formula != null) {
            // So LibreOffice saves what was typed as TRUE.
            String constant = formula.toString().toUpperCase(Locale.ROOT);
            return constant.equals("=TRUE()") || constant.equals("=FALSE()")
                    ? cell(Kind.BOOLEAN, constant.substring(1, constant.length() - 2), null, column)
                    : cell(Kind.FORMULA, formula.toString(), null, column);
        }
        String stored = value.toString();
        return inline == null && stored.isEmpty() ? null : typed(type == null ? "n" : type, style, inline, stored, column);
    }

    private SheetCell typed(String type, String style, String inline, String stored, int column) throws IOException {
        switch (type) {
            case "s":
                String shared = workbook.texts().get(stored);
                if (shared == null) {
                    throw new Unreadable(line, ProblemCode.TEXT_MISSING, AllowedForm.XLSX.of());
                }
                return cell(Kind.TEXT, shared, null, column);
            case "inlineStr":
                // A library that sets the text of such a cell leaves the old one beside it: either may be what was meant.
                return inline == null ? cell(Kind.TEXT, RichText.unescaped(stored), null, column)
                        : cell(stored.isEmpty() || stored.equals(inline) ? Kind.TEXT : Kind.TWO_TEXTS, inline, null, column);
            case "str":
                return cell(Kind.TEXT, RichText.unescaped(stored), null, column);
            case "d":
                // ISO 8601 with a time; what is not midnight remains and is refused as a date.
                return cell(Kind.TEXT, stored.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""), null, column);
            case "b":
                return cell(Kind.BOOLEAN, stored.equals("1") ? "TRUE" : stored.equals("0") ? "FALSE" : stored, null, column);
            case "e":
                return cell(Kind.ERROR, stored, null, column);
            case "n":
                return cell(Kind.NUMBER, stored.strip(), style, column);
            default:
                throw new Unreadable(line, ProblemCode.UNKNOWN_CELL_TYPE, AllowedForm.XLSX.of());
        }
    }

    private SheetCell cell(Kind kind, String text, String style, int column) {
        return new SheetCell(kind, text, workbook.shown(style), workbook.since1904(), column, line);
    }

    private static int number(String text, int otherwise) throws IOException {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw new Unreadable(0, ProblemCode.ROW_WITHOUT_NUMBER, AllowedForm.XLSX.of());
        }
    }

    /** The number of the column that an address such as E12 names, 1 for A; beyond the last where it names none. */
    private static int column(String address, int otherwise) {
        if (address == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)) && column <= LAST_COLUMN; i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column;
    }

    @Override
    long line() {
        return line;
    }

    /** As many as the header has, or more; spreadsheets keep no empty cells at the end of a row. */
    @Override
    int width() {
        return Math.max(headerWidth, cells.size());
    }

    @Override
    List<String> names() {
        return cells.stream().map(cell -> cell == null ? "" : cell.name()).toList();
    }

    @Override
    Cell read(int position, ColumnFormat column) {
        SheetCell cell = position < cells.size() ? cells.get(position) : null;
        return cell == null ? Cells.read(column, "") : cell.in(column);
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        }
    }
}
