package vn.minhbach.files.list;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.files.table.ColumnKind;
import vn.minhbach.files.table.Columns;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.history.Release;

/** Releases, the latest first. */
@Singleton
class ReleaseFiles implements FileList {

    private static final Columns<Release> COLUMNS = new Columns<Release>().whole("number", Release::number)
            .text("publisher", Release::publisher).text("title", Release::title)
            .cell("published_at", ColumnKind.TIME, (in, each) -> each.publishedAt()).text("reason", Release::reason)
            .whole("added", Release::added)
            .whole("changed", Release::changed).whole("withdrawn", Release::withdrawn).text("sha256", Release::sha256)
            .whole("reverts", Release::reverts)
            .text("audit_head", Release::auditHead).page("releases", Release::number);

    private final Releases releases;

    ReleaseFiles(Releases releases) {
        this.releases = releases;
    }

    @Override
    public String path() {
        return "/releases";
    }

    @Override
    public FileTable<?> table(FileQuestion asked) {
        return FileTable.of("releases", COLUMNS,
                releases.page(asked.at(), null, ReleaseOrder.NUMBER_DESC, Slice.first(Integer.MAX_VALUE - 1)).rows(),
                asked.in());
    }
}
