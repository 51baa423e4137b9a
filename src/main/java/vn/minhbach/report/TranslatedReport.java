package vn.minhbach.report;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.Origin;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Readings;
import vn.minhbach.dataset.Records;
import vn.minhbach.dataset.Report;
import vn.minhbach.dataset.SeenRow;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.dataset.WrittenRecords;

/**
 * A report as rows of the tables of the format, which are added to what its publisher has.
 *
 * @param notes what was understood of it besides its cells
 */
record TranslatedReport(DatasetInput upload, String publisher, Integer heldAgainst, MadeTables tables, Report problems,
        List<Note> notes) implements DatasetInput {

    @Override
    public String name() {
        return upload.name();
    }

    @Override
    public void check(Problems found) {
        problems.problems().forEach(found::add);
    }

    @Override
    public boolean isAddition() {
        return true;
    }

    @Override
    public boolean isWorkbook() {
        return true;
    }

    @Override
    public Collection<String> files() {
        return tables.files();
    }

    @Override
    public void tell(Readings readings) {
        upload.tell(readings);
        notes.forEach(readings::add);
    }

    @Override
    public List<SeenRow> seen(String sheet, Set<Long> lines) throws IOException {
        return upload.seen(sheet, lines);
    }

    @Override
    public Integer release() throws IOException {
        return upload.release();
    }

    @Override
    public Records records(TableFormat table) {
        return new WrittenRecords(table, tables.of(table).stream().map(MadeRow::written).toList());
    }

    @Override
    public Origin origin(String file, long line, String column) {
        return tables.origin(file, line, column);
    }

    @Override
    public String sha256() throws IOException {
        return upload.sha256();
    }

    @Override
    public void close() {
        upload.close();
    }
}
