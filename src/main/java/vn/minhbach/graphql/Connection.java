package vn.minhbach.graphql;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Versioned;

/**
 * A page of a list, as the Relay Cursor Connections specification has it. It is read when one of its fields is asked for, and
 * the whole list is counted only where that is asked for.
 */
public class Connection<N> {

    /** One entry. */
    public record Edge<N>(N node, String cursor) {
    }

    /** Where a page stands in its list. */
    public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, String startCursor, String endCursor) {
    }

    private final PageArguments arguments;
    private final Supplier<Page<Edge<N>>> read;
    private final LongSupplier total;
    private Page<Edge<N>> page;

    private Connection(PageArguments arguments, LongSupplier total, Supplier<Page<Edge<N>>> read) {
        this.arguments = arguments;
        this.total = total;
        this.read = read;
    }

    /** Of a list that is kept whole. */
    Connection(PageArguments arguments, Supplier<List<N>> all) {
        this(arguments, () -> all.get().size(),
                () -> edges(arguments, Positioned.page(all.get(), arguments.slice()), Positioned::it, Positioned::place));
    }

    /**
     * @param rows  reads the page that was asked for
     * @param total counts the whole list
     * @param node  what a row becomes
     * @param place of a row, which a page can begin after
     */
    static <T, N> Connection<N> of(PageArguments arguments, Supplier<Page<T>> rows, LongSupplier total, Function<T, N> node, ToLongFunction<T> place) {
        return new Connection<>(arguments, total, () -> edges(arguments, rows.get(), node, place));
    }

    /** Of the rows that a question keeps. @param asked anew each time */
    static <T extends Versioned> Connection<T> of(PageArguments arguments, Supplier<Question<T>> asked, SortOrder<T> order) {
        return of(arguments, () -> asked.get().page(order, arguments.slice()), () -> asked.get().count(), row -> row, row -> row.version().id());
    }

    /** Of rows that have codes. */
    static <T extends Coded, F> Connection<T> of(PageArguments arguments, CodedReads<T, F> reads, Snapshot at, F filter, SortOrder<T> order) {
        return of(arguments, () -> reads.page(at, filter, order, arguments.slice()), () -> reads.count(at, filter), row -> row, row -> row.version().id());
    }

    private static <T, N> Page<Edge<N>> edges(PageArguments arguments, Page<T> rows, Function<T, N> node, ToLongFunction<T> place) {
        return rows.map(all -> all.stream().map(row -> new Edge<>(node.apply(row), arguments.cursor(place.applyAsLong(row)))).toList());
    }

    private Page<Edge<N>> page() {
        if (page == null) {
            page = read.get();
        }
        return page;
    }

    public List<Edge<N>> edges() {
        return page().rows();
    }

    public List<N> nodes() {
        return edges().stream().map(Edge::node).toList();
    }

    public PageInfo pageInfo() {
        List<Edge<N>> edges = edges();
        return new PageInfo(page().hasNext(), page().hasPrevious(), edges.isEmpty() ? null : edges.get(0).cursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor());
    }

    public long totalCount() {
        return total.getAsLong();
    }
}
