package vn.minhbach.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;

/**
 * The rows of a sheet of an OpenDocument spreadsheet. Rows and cells that are the same are kept once, with how often
 * they come.
 */
final class OdsRecords extends CellRecords implements GridRecords {

    /** Spaces that are kept as one element; more show nothing. */
    private static final int MOST_SPACES = 1_000;
    private static final int MOST_MERGED = 10_000;

    private final CheckedZip zip;
    private final String sheet;
    /** As a person sees the sheet: formulas are read as what they came to. */
    private final boolean shown;
    private final List<SheetGrid.Merged> merged = new ArrayList<>();
    private Xml xml;
    private boolean begun;
    private boolean ended;
    private int row;
    /** How often the row that was read last is still to come. */
    private int left;

    OdsRecords(CheckedZip zip, String sheet) {
        this.zip = zip;
        this.sheet = sheet;
        this.shown = false;
    }

    /**
     * Of a sheet as a person sees it.
     *
     * @param xml of all sheets, which stands before this one and is left in or behind it
     */
    OdsRecords(Xml xml, String sheet) {
        this.zip = null;
        this.sheet = sheet;
        this.shown = true;
        this.xml = xml;
    }

    @Override
    public List<SheetGrid.Merged> merged() {
        return List.copyOf(merged);
    }

    @Override
    int row() {
        return row;
    }

    @Override
    boolean nextRow() throws IOException {
        if (!begun) {
            begin();
        }
        if (left > 0) {
            left--;
            row++;
            return true;
        }
        while (!ended) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT
                    || event == XMLStreamConstants.END_ELEMENT && xml.is("table")) {
                ended = true;
                if (!shown) {
                    xml.drain();
                }
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.is("table-row")) {
                readRow();
                return true;
            }
        }
        return false;
    }

    private void begin() throws IOException {
        begun = true;
        xml = shown ? xml : new Xml(zip.open(OdsWorkbook.CONTENT));
        do {
            ended = !xml.find("table");
        } while (!ended && !sheet.equals(xml.attribute(OdsWorkbook.TABLE, "name")));
    }

    private void readRow() throws IOException {
        clear();
        int times = times("number-rows-repeated");
        boolean filled = false;
        int column = 1;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && (xml.is("table-cell") || xml.is("covered-table-cell"))) {
                int repeated = times("number-columns-repeated");
                OdsCell cell = OdsCell.begin(xml);
                merge(column);
                cell.text(paragraphs());
                if (cell.isFilled()) {
                    filled = true;
                    if (column + repeated - 1 > LAST_COLUMN) {
                        throw new Unreadable(row + 1, ProblemCode.TOO_MANY_COLUMNS, AllowedForm.XLSX.of());
                    }
                    // Nobody is shown more, however often one is repeated.
                    int last = shown ? Math.min(column + repeated - 1, GridReader.MOST_COLUMNS + 1)
                            : column + repeated - 1;
                    for (int i = column; i <= last; i++) {
                        put(i, shown ? cell.shown(i, row + 1) : cell.at(i, row + 1));
                        SheetCell result = cell.result(i, row + 1);
                        if (result != null) {
                            result(i, result);
                        }
                    }
                }
                column = Math.min(column + repeated, LAST_ROW);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        // What is empty to the end of the sheet is one row.
        left = filled ? times - 1 : 0;
        row += filled ? 1 : times;
        if (row + left > LAST_ROW && filled) {
            throw new Unreadable(row, ProblemCode.ROWS_OUT_OF_ORDER, AllowedForm.XLSX.of());
        }
    }

    /** Keeps which others the cell that begins here is shown over. */
    private void merge(int column) throws IOException {
        if (shown && merged.size() < MOST_MERGED) {
            int right = column + times("number-columns-spanned") - 1;
            int bottom = row + times("number-rows-spanned");
            if (right > column || bottom > row + 1) {
                merged.add(new SheetGrid.Merged(row + 1, column, bottom, right));
            }
        }
    }

    private int times(String attribute) throws IOException {
        String text = xml.attribute(OdsWorkbook.TABLE, attribute);
        try {
            int times = text == null ? 1 : Integer.parseInt(text);
            if (times > 0 && times <= LAST_ROW) {
                return times;
            }
        } catch (NumberFormatException none) {
            // As where it is too large.
        }
        throw new Unreadable(row, ProblemCode.ROW_WITHOUT_NUMBER, AllowedForm.XLSX.of());
    }

    /**
     * Reads to the end of the cell: its paragraphs as lines, without comments and what is drawn on it; null where it
     * has none.
     */
    private String paragraphs() throws IOException {
        StringBuilder text = null;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT && depth == 1 && xml.is("p")) {
                text = text == null ? new StringBuilder() : text.append('\n');
                paragraph(text);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            }
        }
        return text == null ? null : text.toString();
    }

    private void paragraph(StringBuilder text) throws IOException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.START_ELEMENT -> {
                    space(text);
                    depth++;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    xml.append(text, RichText.MOST + 1);
                default -> {
                }
            }
        }
    }

    private void space(StringBuilder text) {
        if (text.length() > RichText.MOST) {
            return;
        }
        if (xml.is("s")) {
            String count = xml.attribute(":text:1.0", "c");
            text.append(" ".repeat(
                    count == null || !count.matches("\\d{1,4}") ? 1 : Math.min(Integer.parseInt(count), MOST_SPACES)));
        } else if (xml.is("tab")) {
            text.append('\t');
        } else if (xml.is("line-break")) {
            text.append('\n');
        }
    }

    @Override
    public void close() throws IOException {
        if (xml != null && !shown) {
            xml.close();
        }
    }
}
