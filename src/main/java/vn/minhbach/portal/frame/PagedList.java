package vn.minhbach.portal.frame;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.history.Versioned;

/**
 * A part of a list, and what a reader needs to see the rest.
 *
 * @param total     how many there are in all
 * @param next      the cursor that the rest begins after, null where nothing follows
 * @param beginning whether it is the first part
 */
public record PagedList<T>(List<T> rows, long total, Long next, boolean beginning) {

    public static <T extends Versioned> PagedList<T> of(Page<T> page, long total, Slice slice) {
        return of(page, total, slice, row -> row.version().id());
    }

    public static <T> PagedList<T> of(Page<T> page, long total, Slice slice, ToLongFunction<T> cursor) {
        List<T> rows = page.rows();
        return new PagedList<>(rows, total,
                page.hasNext() ? cursor.applyAsLong(rows.get(rows.size() - 1)) : null, slice.after() == null);
    }

    /** The same part, with more about each row. */
    public <R> PagedList<R> map(Function<List<T>, List<R>> rowsTo) {
        return new PagedList<>(rowsTo.apply(rows), total, next, beginning);
    }

    /** A page of a list that is kept whole. */
    public static <T> PagedList<T> kept(List<T> all, Slice slice) {
        return PagedList.of(Positioned.page(all, slice), all.size(), slice, Positioned<T>::place)
                .map(rows -> rows.stream().map(Positioned::it).toList());
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    /** Whether it is all there is, so that nobody need turn pages. */
    public boolean whole() {
        return beginning && next == null;
    }
}
