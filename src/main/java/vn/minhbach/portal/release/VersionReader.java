package vn.minhbach.portal.release;

import java.util.List;

import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.change.Changes;
import vn.minhbach.catalogue.change.DatasetTable;
import vn.minhbach.catalogue.change.ReleasedChange;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Coded;
import vn.minhbach.portal.frame.PageContext;
import vn.minhbach.portal.frame.PagedList;
import vn.minhbach.portal.reference.ReferenceLookup;

/** Reads which releases brought in, changed and withdrew what a page is about. */
@Singleton
public class VersionReader {

    private final Changes changes;
    private final Releases releases;
    private final ReferenceLookup references;

    VersionReader(Changes changes, Releases releases, ReferenceLookup references) {
        this.changes = changes;
        this.releases = releases;
        this.references = references;
    }

    /**
     * The latest first, up to the release that the reader looks at.
     *
     * @param versions the earliest first, all of one table
     */
    public <T extends Coded> PagedList<VersionLine> of(PageContext context, DatasetTable table, List<T> versions,
            Slice slice) {
        Snapshot at = context.withdrawal() == null ? context.at() : context.withdrawal().asked();
        return PagedList.kept(changes.history(at, table, versions), slice)
                .map(rows -> rows.stream().map(each -> line(context, each)).toList());
    }

    private VersionLine line(PageContext context, ReleasedChange change) {
        PageContext was = context.asOf(context.at().ofRelease(change.release() - 1));
        PageContext is = context.asOf(context.at().ofRelease(change.release()));
        return new VersionLine(releases.find(change.release()).orElseThrow(),
                ChangeLine.of(change.change(), was, references.at(was), is, references.at(is), null));
    }
}
