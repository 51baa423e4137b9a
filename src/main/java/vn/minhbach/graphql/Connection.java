package vn.minhbach.graphql;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import vn.minhbach.catalogue.CodedReads;
import vn.minhbach.catalogue.Listing;
import vn.minhbach.catalogue.Page;
import vn.minhbach.catalogue.Positioned;
import vn.minhbach.catalogue.Question;
import vn.minhbach.catalogue.Snapshot;
import vn.minhbach.catalogue.SortOrder;
import vn.minhbach.history.Coded;
import vn.minhbach.history.Versioned;

/**
 * A page of a list, as the Relay Cursor Connections specification has it. It is read when one of its fields is asked
 * for, and the whole list is counted only where that is asked for.
 */
public class Connection<N> {

    /** One entry. */
    public record Edge<N>(N node, String cursor) {
    }

    /** Where a page stands in its list. */
    public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, String startCursor, String endCursor) {
    }

    /** What asks a table. */
    interface Asking<T extends Versioned, F> {

        Question<T> of(Snapshot at, F filter);
    }

    private final Supplier<Page<Edge<N>>> read;
    private final LongSupplier total;
    /** What it is a page of; null where that is told in no groups. */
    private final Whole<?, N> whole;
    private Page<Edge<N>> page;

    Connection(LongSupplier total, Supplier<Page<Edge<N>>> read, Whole<?, N> whole) {
        this.total = total;
        this.read = read;
        this.whole = whole;
    }

    /** Of a list that is kept whole. */
    Connection(PageArguments arguments, Supplier<List<N>> all) {
        this(arguments, all, null);
    }

    /**
     * The same that can be told in groups.
     *
     * @param listing what the list is; null where it is told in none
     */
    Connection(PageArguments arguments, Supplier<List<N>> all, Listing<N, ?> listing) {
        this(() -> all.get().size(),
                () -> edges(arguments, Positioned.page(all.get(), arguments.slice()), Positioned::it,
                        Positioned::place),
                listing == null ? null : new Whole<>(arguments.list(), listing,
                        (page, some) -> new Connection<>(page, some::rows, some.listing())));
    }

    /**
     * @param rows reads the page that was asked for
     * @param total counts the whole list
     * @param node what a row becomes
     * @param place of a row, which a page can begin after
     */
    static <T, N> Connection<N> of(PageArguments arguments, Supplier<Page<T>> rows, LongSupplier total,
            Function<T, N> node, ToLongFunction<T> place) {
        return new Connection<>(total, () -> edges(arguments, rows.get(), node, place), null);
    }

    /**
     * Of the rows that a question keeps.
     *
     * @param asked anew each time
     */
    static <T extends Versioned> Connection<T> of(PageArguments arguments, Supplier<Question<T>> asked,
            SortOrder<T> order) {
        return of(arguments, () -> asked.get().page(order, arguments.slice()), () -> asked.get().count(), row -> row,
                row -> row.version().id());
    }

    /** Of rows that have codes. */
    static <T extends Coded, F> Connection<T> of(PageArguments arguments, CodedReads<T, F> reads, Snapshot at, F filter,
            SortOrder<T> order) {
        return of(arguments, reads, at, filter, null, order);
    }

    /** The same within what another filter keeps; null for no such filter. */
    static <T extends Coded, F> Connection<T> of(PageArguments arguments, CodedReads<T, F> reads, Snapshot at, F filter,
            F within, SortOrder<T> order) {
        return of(arguments, at, reads.record(), reads::ask, filter, within, order, rows -> rows,
                row -> row.version().id());
    }

    /**
     * Of rows of a table, which can be told in groups.
     *
     * @param within narrows it too; null for no such filter
     * @param nodes what rows become
     */
    static <T extends Versioned, F, N> Connection<N> of(PageArguments arguments, Snapshot at, Class<T> record,
            Asking<T, F> asking, F filter, F within,
            SortOrder<T> order, Function<Page<T>, Page<N>> nodes, ToLongFunction<N> place) {
        Asking<T, F> asked = (on, wanted) -> within == null ? asking.of(on, wanted)
                : asking.of(on, wanted).and(asking.of(on, within));
        Listing<T, F> listing = Listing.of(filter, (on, wanted) -> asked.of(on, wanted).stream(), record, within);
        return of(arguments, () -> asked.of(at, filter), order, nodes, place, listing,
                (page, some) -> part(page, at, record, order, nodes, place, some));
    }

    private static <T extends Versioned, N> Connection<N> part(PageArguments arguments, Snapshot at, Class<T> record,
            SortOrder<T> order,
            Function<Page<T>, Page<N>> nodes, ToLongFunction<N> place, Whole.Some<T> some) {
        return of(arguments, () -> at.ask(record).only(some.rows()), order, nodes, place, some.listing(),
                (page, fewer) -> part(page, at, record, order, nodes, place, fewer));
    }

    private static <T extends Versioned, N> Connection<N> of(PageArguments arguments, Supplier<Question<T>> asked,
            SortOrder<T> order,
            Function<Page<T>, Page<N>> nodes, ToLongFunction<N> place, Listing<T, ?> listing, Whole.Part<T, N> part) {
        return new Connection<>(() -> asked.get().count(),
                () -> edges(arguments, nodes.apply(asked.get().page(order, arguments.slice())), row -> row, place),
                new Whole<>(arguments.list(), listing, part));
    }

    /**
     * What it is a page of.
     *
     * @param <T> the row, which whoever asks knows
     */
    @SuppressWarnings("unchecked")
    <T> Whole<T, N> whole() {
        return (Whole<T, N>) whole;
    }

    static <T, N> Page<Edge<N>> edges(PageArguments arguments, Page<T> rows, Function<T, N> node,
            ToLongFunction<T> place) {
        return rows.map(all -> all.stream()
                .map(row -> new Edge<>(node.apply(row), arguments.cursor(place.applyAsLong(row)))).toList());
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
