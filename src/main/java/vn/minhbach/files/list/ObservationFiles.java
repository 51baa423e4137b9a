package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.portal.asked.ObservationsAsked;

/** What indicators say, of all of them. */
@Singleton
class ObservationFiles implements FileList {

    @Override
    public String path() {
        return "/observations";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        ObservationsAsked wanted = ObservationsAsked.of(asked.query());
        return ObservationColumns.table(asked.in(), wanted.filter(), wanted.order().order());
    }
}
