package vn.minhbach.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The rows of a file of CSV, whatever its cells are separated by: each cell is a text. */
final class CsvGrid implements GridRecords {

    private final CsvRecords records;
    private List<SheetCell> cells = List.of();

    CsvGrid(InputStream in) {
        this.records = CsvRecords.untitled(in);
    }

    @Override
    public boolean next() throws IOException {
        if (!records.next()) {
            return false;
        }
        List<SheetCell> read = new ArrayList<>();
        for (int i = 0; i < records.width(); i++) {
            String text = records.text(i);
            read.add(CellText.isBlank(text) ? null : new SheetCell(SheetCell.Kind.TEXT, text, DisplayedNumber.NUMBER,
                    false, i + 1, (int) records.line()));
        }
        cells = read;
        return true;
    }

    @Override
    public List<SheetCell> cells() {
        return cells;
    }

    @Override
    public boolean isResult(int column) {
        return false;
    }

    @Override
    public List<SheetGrid.Merged> merged() {
        return List.of();
    }

    @Override
    public long line() {
        return records.line();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
