package vn.minhbach.dataset;

import java.io.IOException;
import java.util.List;

/** The rows of a sheet of an OpenDocument spreadsheet as it is shown. */
final class OdsGrid implements GridRecords {

    private final OdsRecords records;

    OdsGrid(CheckedZip zip, String sheet) {
        this.records = OdsRecords.shown(zip, sheet);
    }

    @Override
    public boolean next() throws IOException {
        return records.next();
    }

    @Override
    public List<SheetCell> cells() {
        return records.cells();
    }

    @Override
    public boolean isResult(int column) {
        return records.isResult(column);
    }

    @Override
    public List<SheetGrid.Merged> merged() {
        return records.merged();
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
