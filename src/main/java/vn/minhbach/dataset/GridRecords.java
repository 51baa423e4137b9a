package vn.minhbach.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;

/**
 * The rows of a sheet of an XLSX workbook as it is shown, whatever is on it: with the results of formulas, and with which cells
 * are merged. Rows and columns that are hidden are read as the others are.
 */
final class GridRecords implements Closeable {

    private static final int MOST_MERGED = 10_000;
    private static final String ADDRESS = "[A-Z]{1,3}[0-9]{1,7}";

    private final Workbook workbook;
    private final String sheet;
    private final List<SheetCell> cells = new ArrayList<>();
    private final BitSet formulas = new BitSet();
    private final List<SheetGrid.Merged> merged = new ArrayList<>();
    private Xml xml;
    private boolean ended;
    private int line;

    GridRecords(Workbook workbook, String sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    boolean next() throws IOException {
        if (xml == null) {
            xml = workbook.sheet(sheet);
            ended = !xml.find("sheetData");
        }
        while (!ended) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT || event == XMLStreamConstants.END_ELEMENT && xml.is("sheetData")) {
                ended = true;
                if (event != XMLStreamConstants.END_DOCUMENT) {
                    readMerged();
                }
                xml.drain();
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.is("row") && hasContent()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasContent() throws IOException {
        line = XlsxCell.row(xml, line + 1);
        readRow();
        while (!cells.isEmpty() && CellRecords.isBlank(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        return !cells.isEmpty();
    }

    private void readMerged() throws IOException {
        while (xml.find("mergeCell") && merged.size() < MOST_MERGED) {
            String[] corners = String.valueOf(xml.attribute("ref")).split(":");
            if (corners.length == 2 && corners[0].matches(ADDRESS) && corners[1].matches(ADDRESS)) {
                merged.add(new SheetGrid.Merged(row(corners[0]), XlsxCell.column(corners[0], 0), row(corners[1]), XlsxCell.column(corners[1], 0)));
            }
        }
    }

    private static int row(String address) {
        return Integer.parseInt(address.replaceAll("\\D", ""));
    }

    private void readRow() throws IOException {
        cells.clear();
        formulas.clear();
        int depth = 1;
        int column = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.is("c")) {
                int position = XlsxCell.column(xml.attribute("r"), column + 1);
                if (position <= column) {
                    throw new Unreadable(line, ProblemCode.CELLS_OUT_OF_ORDER, AllowedForm.XLSX.of());
                }
                column = position;
                SheetCell cell = readCell(column);
                // A format that reaches to the end of the sheet leaves cells there with nothing in them; what is in one is too far away to be seen.
                if (cell != null && column <= CellRecords.LAST_COLUMN) {
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
        XlsxCell cell = XlsxCell.read(xml);
        if (cell.formula() != null && !cell.hasResult()) {
            return cell.asFormula(workbook, column, line);
        }
        formulas.set(column, cell.hasResult());
        return cell.asValue(workbook, column, line);
    }

    /** The cells of the row as they stand in it, null where there is nothing. */
    List<SheetCell> cells() {
        return cells;
    }

    /** Whether what a cell shows was worked out by the program. @param column 1 for A */
    boolean isResult(int column) {
        return formulas.get(column);
    }

    /** Which cells are shown as one, known behind the last row of a sheet that is read as it is shown. */
    List<SheetGrid.Merged> merged() {
        return merged;
    }

    long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        }
    }
}
