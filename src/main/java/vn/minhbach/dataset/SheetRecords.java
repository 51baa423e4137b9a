package vn.minhbach.dataset;

import java.io.IOException;

import javax.xml.stream.XMLStreamConstants;

/** The rows of a sheet of an XLSX workbook. */
final class SheetRecords extends CellRecords {

    private final Workbook workbook;
    private final String sheet;
    private Xml xml;
    private boolean ended;
    private int line;

    SheetRecords(Workbook workbook, String sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    @Override
    int row() {
        return line;
    }

    @Override
    boolean nextRow() throws IOException {
        if (xml == null) {
            xml = workbook.sheet(sheet);
            ended = !xml.find("sheetData");
        }
        while (!ended) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT || event == XMLStreamConstants.END_ELEMENT && xml.is("sheetData")) {
                ended = true;
                xml.drain();
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.is("row")) {
                line = XlsxCell.row(xml, line + 1);
                readRow();
                return true;
            }
        }
        return false;
    }

    private void readRow() throws IOException {
        clear();
        int depth = 1;
        int column = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.is("c")) {
                int position = XlsxCell.column(xml.attribute("r"), column + 1);
                if (position <= column || position > LAST_COLUMN) {
                    throw new Unreadable(line, position <= column ? ProblemCode.CELLS_OUT_OF_ORDER : ProblemCode.TOO_MANY_COLUMNS, AllowedForm.XLSX.of());
                }
                column = position;
                put(column, readCell(column));
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
        if (cell.formula() == null) {
            return cell.asValue(workbook, column, line);
        }
        if (cell.hasResult() && cell.type().equals("n")) {
            result(column, cell.asValue(workbook, column, line));
        }
        return cell.asFormula(workbook, column, line);
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        }
    }
}
