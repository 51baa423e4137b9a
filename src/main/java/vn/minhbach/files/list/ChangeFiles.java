package vn.minhbach.files.list;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.change.Change;
import vn.minhbach.catalogue.change.ChangeFilter;
import vn.minhbach.catalogue.change.Changes;
import vn.minhbach.catalogue.change.ReleasedChange;
import vn.minhbach.catalogue.release.Comparison;
import vn.minhbach.catalogue.release.Releases;
import vn.minhbach.files.table.FileList;
import vn.minhbach.files.table.FileQuestion;
import vn.minhbach.files.table.FileTable;
import vn.minhbach.history.Release;
import vn.minhbach.portal.asked.ChangesAsked;
import vn.minhbach.portal.asked.SinceAsked;
import vn.minhbach.portal.frame.UnknownRelease;

/** What changed: by one release, between two, or by all since a day or a release, the latest first. */
@Singleton
class ChangeFiles {

    /** So many are made at a time, as a release may touch a million rows. */
    private static final int AT_A_TIME = 500;
    private static final String TO = "...";

    private final Changes changes;
    private final Releases releases;

    ChangeFiles(Changes changes, Releases releases) {
        this.changes = changes;
        this.releases = releases;
    }

    @Produces
    @Singleton
    FileList ofAll() {
        return FileList.of("/changes", asked -> {
            ChangeFilter filter = ChangesAsked.ofThings(asked.query()).filter();
            int last = asked.at().release();
            Integer since = SinceAsked.of(asked.query(), asked.at()).release();
            int first = since == null ? 1 : since + 1;
            long size = IntStream.rangeClosed(first, last)
                    .mapToLong(each -> changes.count(new Comparison(each - 1, each), filter)).sum();
            return new FileTable<>("changes", "changes", ChangeColumns.COLUMNS.list(), size,
                    () -> new Rows(IntStream.rangeClosed(first, last)
                            .mapToObj(each -> new Comparison(last - each + first - 1, last - each + first)), filter),
                    asked.in());
        });
    }

    /** Of one, {@code /releases/2}, or between two, {@code /releases/1...2}. */
    @Produces
    @Singleton
    FileList ofReleases() {
        return FileList.of("/releases/{code}", asked -> {
            ChangeFilter filter = ChangesAsked.ofThings(asked.query()).filter();
            int between = asked.code().indexOf(TO);
            Comparison comparison = between < 0 ? Comparison.of(release(asked, asked.code()))
                    : compared(release(asked, asked.code().substring(0, between)).number(),
                            release(asked, asked.code().substring(between + TO.length())).number());
            return new FileTable<>("changes", "changes-" + asked.code(), ChangeColumns.COLUMNS.list(),
                    changes.count(comparison, filter),
                    () -> new Rows(Stream.of(comparison), filter), asked.in(asked.at().ofRelease(comparison.to())));
        });
    }

    private static Comparison compared(int one, int other) {
        return new Comparison(Math.min(one, other), Math.max(one, other));
    }

    private Release release(FileQuestion asked, String number) {
        return releases.byNumber(List.of(number)).stream().filter(each -> each.number() <= asked.at().release())
                .findFirst()
                .orElseThrow(() -> new UnknownRelease(number));
    }

    /** Reads on where it stopped, one comparison after another. */
    private final class Rows implements Iterator<ReleasedChange> {

        private final Iterator<Comparison> comparisons;
        private final ChangeFilter filter;
        private Comparison comparison;
        private Iterator<Change> some = List.<Change>of().iterator();
        private Long last;
        private boolean more;

        Rows(Stream<Comparison> comparisons, ChangeFilter filter) {
            this.comparisons = comparisons.iterator();
            this.filter = filter;
        }

        @Override
        public boolean hasNext() {
            while (!some.hasNext() && (more || comparisons.hasNext())) {
                if (!more) {
                    comparison = comparisons.next();
                    last = null;
                }
                Page<Change> page = changes.page(comparison, filter, new Slice(AT_A_TIME, last));
                some = page.rows().iterator();
                more = page.hasNext();
            }
            return some.hasNext();
        }

        @Override
        public ReleasedChange next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Change change = some.next();
            last = change.cursor();
            return new ReleasedChange(comparison.to(), change);
        }
    }
}
