package vn.minhbach.publishing.owntable;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Readings;
import vn.minhbach.dataset.Records;
import vn.minhbach.dataset.SeenRow;
import vn.minhbach.dataset.SheetGrid;
import vn.minhbach.dataset.TableFormat;
import vn.minhbach.dataset.owntable.OwnTable;

/**
 * The file that a department's own table is in: none of its sheets is a table of the format.
 *
 * @param unread what of it is not read
 * @param table null where it was not looked for
 * @param sheets that it stands among
 */
record OwnUpload(String name, String sha256, List<Problem> faults, List<Note> unread, OwnTable table,
        List<SheetGrid> sheets) implements DatasetInput {

    @Override
    public void check(Problems problems) {
        faults.forEach(problems::add);
    }

    @Override
    public void tell(Readings readings) {
        unread.forEach(readings::add);
    }

    @Override
    public List<SeenRow> seen(String sheet, Set<Long> lines) {
        return table == null ? List.of() : table.seen(sheets, sheet, lines);
    }

    @Override
    public boolean isWorkbook() {
        return true;
    }

    @Override
    public boolean isAddition() {
        return true;
    }

    @Override
    public Collection<String> files() {
        return List.of();
    }

    @Override
    public Records records(TableFormat table) {
        throw new IllegalStateException(name + " has no " + table.sheet());
    }
}
