package vn.minhbach.desk;

import java.util.List;

import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.release.ReleaseFilter;
import vn.minhbach.catalogue.release.ReleaseOrder;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.history.Release;
import vn.minhbach.publishing.access.Audit;
import vn.minhbach.publishing.draft.Draft;

/**
 * A release that came since a draft was handed over.
 *
 * @param by who made it, null where the audit does not say
 */
record ReleaseSince(Release release, String by) {

    private static final int MOST = 10;

    /** The latest of them, the last one first; none for a draft of which it is not known when it was handed over. */
    static List<ReleaseSince> of(Draft draft, Releases releases, Audit audit) {
        return draft.stood() == null ? List.of()
                : releases
                        .page(releases.latest(), ReleaseFilter.ALL.publisher(draft.publisher()),
                                ReleaseOrder.NUMBER_DESC, Slice.first(MOST))
                        .rows().stream().filter(each -> each.number() > draft.stood())
                        .map(each -> new ReleaseSince(each, audit.madeBy(each.number()).orElse(null))).toList();
    }
}
