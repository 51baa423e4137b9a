package vn.minhbach.publishing.owntable;

import java.util.Collection;
import java.util.List;

import vn.minhbach.dataset.DatasetInput;
import vn.minhbach.dataset.Note;
import vn.minhbach.dataset.Problem;
import vn.minhbach.dataset.Problems;
import vn.minhbach.dataset.Readings;
import vn.minhbach.dataset.Records;
import vn.minhbach.dataset.TableFormat;

/** The file that a department's own table is in: none of its sheets is a table of the format. @param unread what of it is not read */
record OwnUpload(String name, String sha256, List<Problem> faults, List<Note> unread) implements DatasetInput {

    @Override
    public void check(Problems problems) {
        faults.forEach(problems::add);
    }

    @Override
    public void tell(Readings readings) {
        unread.forEach(readings::add);
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
