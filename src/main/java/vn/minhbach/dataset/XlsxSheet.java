package vn.minhbach.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;

/**
 * Goes through the rows of a sheet of an XLSX workbook, and through the cells of each, as the file has them (ECMA-376,
 * part 1, 18.3.1).
 */
final class XlsxSheet implements Closeable {

    private static final int MOST_MERGED = 10_000;
    private static final String ADDRESS = "[A-Z]{1,3}[0-9]{1,7}";

    private final Xml xml;
    private boolean begun;
    private boolean inRows;
    /** Whether nothing of the sheet is left. */
    private boolean over;
    private int line;
    private int column;
    /** How many elements are open in the row, itself included; 0 outside. */
    private int depth;

    XlsxSheet(Workbook workbook, String sheet) throws IOException {
        this.xml = workbook.sheet(sheet);
    }

    /** Goes to the next row; false behind the last. What is left of the row before must have been read. */
    boolean nextRow() throws IOException {
        if (!begun) {
            begun = true;
            inRows = xml.find("sheetData");
            over = !inRows;
        }
        while (inRows) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT
                    || event == XMLStreamConstants.END_ELEMENT && xml.is("sheetData")) {
                inRows = false;
                over = event == XMLStreamConstants.END_DOCUMENT;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.is("row")) {
                line = XlsxCell.row(xml, line + 1);
                column = 0;
                depth = 1;
                return true;
            }
        }
        return false;
    }

    /** Of the row, 1 for the first. */
    int line() {
        return line;
    }

    /** The next cell of the row; null behind the last. */
    XlsxCell nextCell() throws IOException {
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.is("c")) {
                int position = XlsxCell.column(xml.attribute("r"), column + 1);
                if (position <= column) {
                    throw new Unreadable(line, ProblemCode.CELLS_OUT_OF_ORDER, AllowedForm.XLSX.of());
                }
                column = position;
                return XlsxCell.read(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return null;
    }

    /** Of the cell, 1 for A. */
    int column() {
        return column;
    }

    /** Which cells are shown as one: what stands behind the last row. */
    List<SheetGrid.Merged> merged() throws IOException {
        List<SheetGrid.Merged> merged = new ArrayList<>();
        while (!over && merged.size() < MOST_MERGED) {
            over = !xml.find("mergeCell");
            String[] corners = over ? new String[0] : String.valueOf(xml.attribute("ref")).split(":");
            if (corners.length == 2 && corners[0].matches(ADDRESS) && corners[1].matches(ADDRESS)) {
                merged.add(new SheetGrid.Merged(row(corners[0]), XlsxCell.column(corners[0], 0), row(corners[1]),
                        XlsxCell.column(corners[1], 0)));
            }
        }
        return merged;
    }

    private static int row(String address) {
        return Integer.parseInt(address.replaceAll("\\D", ""));
    }

    /** Reads what is left, so that a file that is damaged there is noticed. */
    void end() throws IOException {
        xml.drain();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
