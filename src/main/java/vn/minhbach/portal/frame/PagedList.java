package vn.minhbach.portal.frame;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Slice;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.history.Versioned;

/**
 * A part of a list, and what a reader needs to see the rest.
 *
 * @param total how many there are in all
 * @param next the cursor that the rest begins after, null where nothing follows
 * @param previous the cursor that what comes before ends before, null where nothing does
 * @param beginning whether it is the first part
 * @param first the place of its first row in the whole list, from 1; 0 where that is not known
 */
public record PagedList<T>(List<T> rows, long total, Long next, Long previous, boolean beginning, long first) {

    /** Of which nothing is told of what comes before. */
    public PagedList(List<T> rows, long total, Long next, boolean beginning) {
        this(rows, total, next, null, beginning, beginning ? 1 : 0);
    }

    /** What is asked for of a table. */
    public static <T extends Versioned> PagedList<T> of(Question<T> asked, SortOrder<T> order, Slice slice) {
        PagedList<T> part = of(asked.page(order, slice), asked.count(), slice);
        return part.beginning || part.empty() ? part : part.from(asked.before(order, part.rows.get(0)) + 1);
    }

    public static <T extends Versioned> PagedList<T> of(Page<T> page, long total, Slice slice) {
        return of(page, total, slice, row -> row.version().id());
    }

    public static <T> PagedList<T> of(Page<T> page, long total, Slice slice, ToLongFunction<T> cursor) {
        List<T> rows = page.rows();
        boolean beginning = slice.after() == null && !page.hasPrevious();
        return new PagedList<>(rows, total, page.hasNext() ? cursor.applyAsLong(rows.get(rows.size() - 1)) : null,
                page.hasPrevious() && !rows.isEmpty() ? cursor.applyAsLong(rows.get(0)) : null, beginning,
                beginning ? 1 : 0);
    }

    /** The same part, with more about each row. */
    public <R> PagedList<R> map(Function<List<T>, List<R>> rowsTo) {
        return new PagedList<>(rowsTo.apply(rows), total, next, previous, beginning, first);
    }

    /** A page of a list that is kept whole. */
    public static <T> PagedList<T> kept(List<T> all, Slice slice) {
        return places(Positioned.page(all, slice), all.size(), slice, Positioned<T>::place)
                .map(rows -> rows.stream().map(Positioned::it).toList());
    }

    /** A page whose cursors are places in the whole list. */
    public static <T> PagedList<T> places(Page<T> page, long total, Slice slice, ToLongFunction<T> place) {
        PagedList<T> part = of(page, total, slice, place);
        return part.empty() ? part : part.from(place.applyAsLong(part.rows.get(0)));
    }

    private PagedList<T> from(long place) {
        return new PagedList<>(rows, total, next, previous, beginning, place);
    }

    /** The place of its last row. */
    public long last() {
        return first + rows.size() - 1;
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    /** Whether it is all there is, so that nobody need turn pages. */
    public boolean whole() {
        return beginning && next == null;
    }

    /** Whether it is known which part of a longer list it is. */
    public boolean placed() {
        return !whole() && first > 0 && !rows.isEmpty();
    }
}
